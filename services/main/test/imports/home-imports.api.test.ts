import type { components } from '@gatehouse/contracts/main';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { readConfig } from '../../src/config.js';
import { createWorker } from '../../src/worker-service.js';
import { call, startMain, type Answer, type MainFixture } from '../main-fixture.js';
import { adminTokenFor } from '../world.js';
import { createImportWorld, type ImportWorld } from './import-world.js';

const NOON = new Date('2026-12-01T06:30:00.000Z');
const codeOf = ({ status, body }: Answer) => [status, body['code']];

describe('imports of what homes have', function () {
  this.timeout(240_000);
  let main: MainFixture;
  let worker: RunnableService;
  let admin: string;
  let imports: ImportWorld;

  before(async () => {
    const now = () => NOON;
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' }, { now });
    admin = await adminTokenFor(main.issuer, main.world.here);
    imports = createImportWorld(main, admin);
    worker = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await worker.start();
    await main.sequelize.query(
      'UPDATE people SET email = LOWER(CONCAT(SUBSTRING_INDEX(name, " ", 1), "@a.example"))',
    );
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });

  const ask = (method: string, path: string, body?: object) =>
    call(main, method, path, { token: admin, ...(body && { body }) });
  const saysOf = async (id: string) =>
    (await imports.rows(id)).map(({ action, errors: [error] }) =>
      error === undefined ? action : `${error.column} ${error.code}`,
    );
  const undone = async (id: string) => {
    await imports.stepped(id, 'undo');
    return imports.becomes(id, 'undone');
  };

  describe('vehicles', () => {
    const kind = 'vehicles';
    const head = 'building,unit,email,plate,kind,colour';
    const csvOf = (...lines: string[]) => [head, ...lines].join('\n');
    const vehicles = async (): Promise<Record<string, unknown>> => {
      const { body } = await ask('GET', '/vehicles?limit=100');
      const items = body['items'] as components['schemas']['Vehicle'][];
      return Object.fromEntries(
        items.map(({ plate, unit, kind: of, colour }) => [plate, [unit.name, of, colour]]),
      );
    };

    it('are known by their plates, and belong to a home or to somebody in it', async () => {
      const csv = csvOf(
        'Tower A,A-101,,MH 12 AB 1234,,white',
        ',,chitra@a.example,KA-01-1,motorcycle,',
        'Tower A,A-101,bilal@a.example,KA 01 2,Lastwagen,',
      );
      const one = await imports.checked(csv, { kind });
      expect(await saysOf(one.id)).to.deep.equal(['create', 'create', 'create']);
      await imports.applied(one.id);
      expect(await vehicles()).to.deep.equal({
        'MH 12 AB 1234': ['A-101', 'car', 'white'],
        'KA-01-1': ['A-102', 'motorcycle', undefined],
        'KA 01 2': ['A-101', 'truck', undefined],
      });
      const again = await imports.checked(csv, { kind });
      expect(again.counts).to.deep.include({ rows: 3, same: 3 });

      const other = await imports.checked(
        csvOf('Tower A,A-101,asha@a.example,mh12ab1234,van,', 'Tower A,A-101,,NEW 1,,'),
        { kind },
      );
      expect(await saysOf(other.id)).to.deep.equal(['update', 'create']);
      await imports.applied(other.id);
      expect(await vehicles()).to.deep.include({ 'MH 12 AB 1234': ['A-101', 'van', 'white'] });
      const newest = (await ask('GET', '/vehicles?plate=NEW1')).body['items'] as { id: string }[];
      const path = `/vehicles/${newest[0]?.id ?? ''}`;
      const etag = (await ask('GET', path)).headers.get('etag') ?? '';
      const sent = { token: admin, body: { colour: 'red' }, headers: { 'if-match': etag } };
      expect((await call(main, 'PATCH', path, sent)).status).to.equal(200);
      expect((await undone(other.id)).counts).to.deep.include({ undone: 1, kept: 1 });
      expect(await vehicles()).to.deep.include({
        ...{ 'MH 12 AB 1234': ['A-101', 'car', 'white'], 'NEW 1': ['A-101', 'car', 'red'] },
      });
      expect((await undone(one.id)).counts).to.deep.include({ undone: 3, kept: 0 });
      expect(Object.keys(await vehicles())).to.deep.equal(['NEW 1']);
    });

    it('are refused where they belong to nobody, or are another’s', async () => {
      await ask('POST', '/vehicles', {
        ...{ unitId: main.world.here.neighbourUnitId, plate: 'TAKEN 1', kind: 'car' },
      });
      const one = await imports.checked(
        csvOf(
          'Tower A,A-101,,TAKEN-1,,',
          'Tower A,A-101,,X 1,,',
          'Tower A,A-101,,x-1,,',
          'Tower A,A-103,,X 2,,',
          'Tower A,A-101,chitra@a.example,X 3,,',
          ',,nobody@a.example,X 4,,',
          ',,gopal@a.example,X 5,,',
          ',,,X 6,,',
          'Tower A,A-101,,- -,,',
          'Tower A,A-101,,X 7,bicycle,',
        ),
        { kind },
      );
      expect(await saysOf(one.id)).to.deep.equal([
        ...['plate vehicle_known', 'create', 'plate plate_twice', 'unit unit_empty'],
        ...['email person_elsewhere', 'email person_unknown', 'email home_unknown'],
        ...['building empty', 'plate plate_unusable', 'vehicleKind word_unknown'],
      ]);
      const draft = { unitId: main.world.here.unitId, plate: 'X1', kind: 'car' };
      expect((await ask('POST', '/vehicles', draft)).status).to.equal(201);
      expect(codeOf(await imports.step(one.id, 'apply', { onError: 'skip' }))).to.deep.equal([
        ...[409, 'import_stale'],
      ]);
    });
  });

  describe('opening balances', () => {
    const kind = 'opening-balances';
    const csvOf = (...lines: string[]) => ['building,unit,amount,day', ...lines].join('\n');
    const staged = async (communityId = main.world.here.id) => {
      const rows = await main.sequelize.query<{ name: string; amount: string; currency: string }>(
        `SELECT units.name, amount, currency, DATE_FORMAT(day, '%Y-%m-%d') AS day
         FROM opening_balances JOIN units ON units.id = opening_balances.unit_id
         WHERE opening_balances.community_id = :communityId ORDER BY units.name`,
        { replacements: { communityId }, type: QueryTypes.SELECT },
      );
      return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
    };

    it('are staged in minor units of the currency, and go back', async () => {
      const csv = csvOf('Tower A,A-101,1234.5,2026-11-30', 'Tower A,A-102,-500,2026-11-30');
      const one = await imports.checked(csv, { kind });
      expect(await saysOf(one.id)).to.deep.equal(['create', 'create']);
      await imports.applied(one.id);
      const inr = { currency: 'INR', day: '2026-11-30' };
      expect(await staged()).to.deep.equal([
        { name: 'A-101', amount: 123_450, ...inr },
        { name: 'A-102', amount: -50_000, ...inr },
      ]);
      expect((await imports.checked(csv, { kind })).counts).to.deep.include({ same: 2, create: 0 });

      const other = await imports.checked(csvOf('Tower A,A-101,10,2026-11-30'), { kind });
      expect(await saysOf(other.id)).to.deep.equal(['update']);
      await imports.applied(other.id);
      expect((await staged())[0]?.amount).to.equal(1000);
      // What the first has made was changed by the second.
      expect((await undone(one.id)).counts).to.deep.include({ undone: 1, kept: 1 });
      expect((await undone(other.id)).counts).to.deep.include({ undone: 1, kept: 0 });
      expect(await staged()).to.deep.equal([{ name: 'A-101', amount: 123_450, ...inr }]);
      expect(await staged(main.world.elsewhere.id)).to.deep.equal([]);
    });

    it('are refused where they are too exact, twice or of no home', async () => {
      const one = await imports.checked(
        csvOf(
          'Tower A,A-101,1.005,2026-11-30',
          'Tower A,A-102,"1,234.50",2026-11-30',
          'Tower A,A-103,1,30/11/2026',
          'Tower A,A-103,1,2026-11-30',
          'Tower A,A-104,1,2026-11-30',
          'Tower A,A-102,,',
        ),
        { kind },
      );
      expect(await saysOf(one.id)).to.deep.equal([
        ...['amount too_exact', 'amount number_shape', 'day date_format', 'unit balance_twice'],
        ...['unit unit_unknown', 'amount empty'],
      ]);
      const comma = { kind, options: { decimal: 'comma' } };
      const other = await imports.checked(csvOf('Tower A,A-103,"12,5",2026-11-30'), comma);
      expect(await saysOf(other.id)).to.deep.equal(['create']);
    });

    it('keep a home from going and the currency from being another', async () => {
      const { here } = main.world;
      const one = await imports.checked(csvOf('Tower A,A-103,1,2026-11-30'), { kind });
      await imports.applied(one.id);
      const retired = await ask('POST', `/units/${here.emptyUnitId}/retire`);
      expect(codeOf(retired)).to.deep.equal([409, 'unit_in_use']);
      expect(JSON.stringify(retired.body['context'])).to.include('opening-balance');
      const path = `/communities/${here.id}`;
      const etag = (await ask('GET', path)).headers.get('etag') ?? '';
      const sent = { token: admin, body: { currency: 'EUR' }, headers: { 'if-match': etag } };
      expect(codeOf(await call(main, 'PATCH', path, sent))).to.deep.equal([
        ...[409, 'currency_in_use'],
      ]);
    });
  });
});
