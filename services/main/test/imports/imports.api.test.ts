import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { newId } from '@gatehouse/shared/ids/ids';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { readConfig } from '../../src/config.js';
import { createWorker } from '../../src/worker-service.js';
import { call, startMain, type Answer, type MainFixture } from '../main-fixture.js';
import { adminTokenFor, tokenFor } from '../world.js';
import { createImportWorld, unitsCsv, type ImportWorld } from './import-world.js';
import { packedOver } from './packed.js';

const NOON = new Date('2026-12-01T06:30:00.000Z');
const DAY_MS = 24 * 60 * 60_000;
const codeOf = ({ status, body }: Answer) => [status, body['code']];

describe('imports', function () {
  this.timeout(240_000);
  let main: MainFixture;
  let worker: RunnableService;
  let admin: string;
  let imports: ImportWorld;
  let clock = NOON;

  before(async () => {
    const now = () => clock;
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' }, { now });
    const { here } = main.world;
    admin = await adminTokenFor(main.issuer, here);
    imports = createImportWorld(main, admin);
    worker = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await worker.start();
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });
  afterEach(() => {
    clock = NOON;
  });

  const unitsOf = (building: string) =>
    main.sequelize.query<{ id: string; name: string; floor: number | null; status: string }>(
      `SELECT units.id, units.name, units.floor, units.status FROM units
       JOIN buildings ON buildings.id = units.building_id
       WHERE buildings.community_id = :communityId AND buildings.name = :building
       ORDER BY units.sort_key`,
      {
        replacements: { communityId: main.world.here.id, building },
        type: QueryTypes.SELECT,
      },
    );
  const activeIn = async (building: string) =>
    (await unitsOf(building)).filter(({ status }) => status === 'active');
  const update = (unitId: string, body: object) =>
    call(main, 'PATCH', `/units/${unitId}`, { token: admin, body, headers: { 'if-match': '*' } });

  it('are of kinds that say which columns their files can have', async () => {
    const ask = (token?: string) => call(main, 'GET', '/import-kinds', { ...(token && { token }) });
    const { status, body } = await ask(admin);
    expect(status).to.equal(200);
    const kinds = body['items'] as { kind: string; columns: { column: string }[] }[];
    expect(kinds.find(({ kind }) => kind === 'units')?.columns).to.deep.equal([
      { column: 'building', required: true },
      { column: 'unit', required: true },
      ...['floor', 'unitKind', 'area', 'share', 'externalRef'].map((column) => ({
        ...{ column, required: false },
      })),
    ]);
    const { here } = main.world;
    expect((await ask()).status).to.equal(401);
    const guard = await tokenFor(main.issuer, here, here.guard);
    expect(codeOf(await ask(guard))).to.deep.equal([403, 'permission_missing']);
  });

  it('are told to each as far as they may bring them in', async () => {
    const kindsFor = async (token: string): Promise<string[]> => {
      const { status, body } = await call(main, 'GET', '/import-kinds', { token });
      expect(status, JSON.stringify(body)).to.equal(200);
      return (body['items'] as { kind: string }[]).map(({ kind }) => kind);
    };
    const all = ['units', 'people', 'vehicles', 'opening-balances'];
    expect(await kindsFor(admin)).to.have.members(all);
    const { here } = main.world;
    const manager = await tokenFor(main.issuer, here, here.manager);
    const told = await kindsFor(manager);
    expect(told).to.have.members(['people', 'vehicles']);
    const fileId = await imports.upload('a,b\n1,2\n', 'a.csv');
    for (const kind of all) {
      const body = { kind, fileId };
      const answer = await call(main, 'POST', '/imports', { token: manager, body });
      expect(answer.status === 403, `${kind} ${JSON.stringify(answer.body)}`).to.equal(
        !told.includes(kind),
      );
    }
  });

  describe('brought in', () => {
    it('says at once how the file is meant, and changes nothing', async () => {
      const csv = 'Gebäude;Wohnung;Etage;Fläche;Bemerkung\nHaus 1;1;1;98,50;\n';
      const created = await imports.create(csv, { options: { decimal: 'comma' } });
      expect(created.status, JSON.stringify(created.body)).to.equal(201);
      expect(created.headers.get('location')).to.equal(
        `/api/v1/imports/${String(created.body['id'])}`,
      );
      expect(created.body).to.deep.include({
        ...{ kind: 'units', state: 'uploaded', fileName: 'units.csv' },
        columns: [
          { column: 'building', heading: 'Gebäude' },
          { column: 'unit', heading: 'Wohnung' },
          { column: 'floor', heading: 'Etage' },
          { column: 'area', heading: 'Fläche' },
        ],
        headings: ['Gebäude', 'Wohnung', 'Etage', 'Fläche', 'Bemerkung'],
      });
      expect(await unitsOf('Haus 1')).to.deep.equal([]);
    });

    it('names the columns that it lacks, and takes them by hand', async () => {
      const fileId = await imports.upload('Where,Which\nT,1\n', 'a.csv');
      const draft = { kind: 'units', fileId };
      const refused = await call(main, 'POST', '/imports', { token: admin, body: draft });
      expect(codeOf(refused)).to.deep.equal([422, 'columns_missing']);
      expect(refused.body['context']).to.deep.equal({
        columns: ['building', 'unit'],
        headings: ['Where', 'Which'],
      });
      const wrong = { ...draft, options: { columns: { building: 'Where', unit: 'What' } } };
      const other = await call(main, 'POST', '/imports', { token: admin, body: wrong });
      expect(codeOf(other)).to.deep.equal([422, 'columns_missing']);
      expect(other.body['errors']).to.have.nested.property('[0].path', 'body.options.columns.unit');
      const right = { ...draft, options: { columns: { building: 'where', unit: 'WHICH' } } };
      const created = await call(main, 'POST', '/imports', { token: admin, body: right });
      expect(created.status, JSON.stringify(created.body)).to.equal(201);
      // The same file is read in another way.
      expect((await call(main, 'POST', '/imports', { token: admin, body: right })).status).to.equal(
        201,
      );
    });

    it('living 7: refuses a workbook of 60 kB that unpacks to 2 GB with 422', async () => {
      const names = ['[Content_Types].xml', 'xl/workbook.xml', '_rels/.rels'];
      names.push(...Array.from({ length: 31 }, (_none, at) => `xl/${at}.xml`));
      const bomb = packedOver(names, Buffer.alloc(61 * 1024 * 1024));
      const before = process.memoryUsage().rss;
      const response = await fetch(`${main.api}/files?purpose=import&name=bomb.xlsx`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          authorization: `Bearer ${admin}`,
        },
        body: new Uint8Array(bomb),
      });
      const file = (await response.json()) as { id: string };
      if (response.status === 201) {
        const body = { kind: 'units', fileId: file.id };
        const answer = await call(main, 'POST', '/imports', { token: admin, body });
        expect(codeOf(answer)).to.deep.equal([422, 'import_unreadable']);
      } else expect(response.status).to.equal(422);
      expect(process.memoryUsage().rss - before).to.be.lessThan(64 * 1024 * 1024);
    });

    it('is refused for what is no file of the caller’s, or none for imports', async () => {
      const { here, elsewhere } = main.world;
      const fileId = await imports.upload('building,unit\nT,1\n', 'a.csv');
      const body = { kind: 'units', fileId };
      const ask = (token: string, more: object = {}) =>
        call(main, 'POST', '/imports', { token, body: { ...body, ...more } });
      const stranger = await adminTokenFor(main.issuer, elsewhere);
      expect(codeOf(await ask(stranger))).to.deep.equal([404, 'file_not_found']);
      expect(codeOf(await ask(admin, { fileId: newId() }))).to.deep.equal([404, 'file_not_found']);
      const guard = await tokenFor(main.issuer, here, here.guard);
      expect(codeOf(await ask(guard))).to.deep.equal([403, 'permission_missing']);
      expect((await ask(admin, { kind: 'pets' })).status).to.equal(400);
    });
  });

  it('are for those who may make one by one what they make, in every step', async () => {
    const { here } = main.world;
    const manager = await tokenFor(main.issuer, here, here.manager);
    const fileId = await imports.upload('building,unit,amount,day\nT7,1,1,2026-12-01\n', 'a.csv');
    for (const kind of ['units', 'opening-balances']) {
      const body = { kind, fileId };
      const refused = await call(main, 'POST', '/imports', { token: manager, body });
      expect(codeOf(refused), kind).to.deep.equal([403, 'permission_missing']);
      expect(refused.body['detail']).to.equal('This needs the permission units:manage.');
    }
    const one = await imports.checked(unitsCsv('T7', 1));
    for (const verb of ['check', 'apply', 'cancel', 'undo'])
      expect(codeOf(await imports.step(one.id, verb, undefined, manager)), verb).to.deep.equal([
        ...[403, 'permission_missing'],
      ]);
    const seen = await call(main, 'GET', `/imports/${one.id}`, { token: manager });
    expect([seen.status, seen.body['state']]).to.deep.equal([200, 'checked']);
  });

  describe('checked', () => {
    it('lists everything that is wrong with every row, by row and column', async () => {
      const csv = [
        'building,unit,floor,kind,area,share,reference',
        ',1,one,castle,1.234,2000000,R-1',
        'T9,2,1000,villa,0,-1,R-1',
        'T9,2,1,flat,1,1,R-2',
        '',
        `T9,${'x'.repeat(41)},1,flat,1,1,`,
        'T9,#REF!,,,,,',
      ].join('\n');
      const one = await imports.checked(csv);
      expect(one.counts).to.deep.include({ rows: 5, error: 5, create: 0 });
      const listed = await imports.rows(one.id);
      const errors = listed.map(({ rowNo, errors: each }) => [
        rowNo,
        ...each.map(({ column, code }) => `${column} ${code}`),
      ]);
      expect(errors).to.deep.equal([
        [
          ...[2, 'building empty', 'unitKind word_unknown', 'floor number_shape'],
          ...['area too_exact', 'share out_of_range'],
        ],
        [3, 'floor out_of_range', 'area out_of_range', 'share out_of_range'],
        [4, 'unit unit_twice'],
        [6, 'unit too_long'],
        [7, 'unit cell_failed'],
      ]);
      expect(await activeIn('T9')).to.deep.equal([]);
    });

    it('living 6: takes Zoe with U+0308 for Zoë, and leaves 00123 a text', async () => {
      const csv = 'building,unit\nTower A,00123\nZoe\u0308,1\nZo\u00eb,1\n';
      const one = await imports.checked(csv);
      const [text, first, second] = await imports.rows(one.id);
      expect(text?.cells).to.deep.include({ unit: '00123' });
      expect([first?.action, second?.action]).to.deep.equal(['create', 'error']);
      expect(second?.errors).to.deep.equal([{ column: 'unit', code: 'unit_twice', value: '1' }]);
      await imports.applied(one.id, { onError: 'skip' });
      expect((await unitsOf('Tower A')).map(({ name }) => name)).to.include('00123');
      expect(await activeIn('Zo\u00eb')).to.have.length(1);
    });

    it('living 8: guards a formula in the list of errors, and leaves −500 a number', async () => {
      const csv =
        'building,unit,floor\n"=HYPERLINK(""http://x"")",1,"=HYPERLINK(""http://x"")"\nT,1,-500\n';
      const one = await imports.checked(csv);
      const lines = (await imports.errorsCsv(one.id)).replace('\ufeff', '').trim().split('\r\n');
      expect(lines).to.deep.equal([
        'row,column,code,value',
        `2,floor,number_shape,"'=HYPERLINK(""http://x"")"`,
        '3,floor,out_of_range,-500',
      ]);
    });

    it('says what is there already and what would change', async () => {
      const csv = 'building,unit,floor\ntower a,a-101,\nTower A,A-102,7\nTower A,A-999,\n';
      const one = await imports.checked(csv);
      const listed = await imports.rows(one.id);
      expect(listed.map(({ action, entityId }) => [action, entityId])).to.deep.equal([
        ['same', main.world.here.unitId],
        ['update', main.world.here.neighbourUnitId],
        ['create', undefined],
      ]);
      expect(
        (await imports.rows(one.id, '&action=update')).map(({ rowNo }) => rowNo),
      ).to.deep.equal([3]);
      expect(codeOf(await imports.step(one.id, 'undo'))).to.deep.equal([409, 'import_state']);
      expect((await imports.step(one.id, 'cancel')).status).to.equal(200);
      for (const verb of ['cancel', 'check', 'apply', 'undo'])
        expect(codeOf(await imports.step(one.id, verb)), verb).to.deep.equal([409, 'import_state']);
    });

    it('has failed where the file turns out to be too long, and says so', async () => {
      const { body } = await imports.create(unitsCsv('T8', 20_001));
      const id = String(body['id']);
      await imports.stepped(id, 'check');
      const failed = await imports.becomes(id, 'failed');
      expect(failed.failure).to.deep.equal({ code: 'import_too_long', context: { most: 20_000 } });
    });
  });

  describe('applied', () => {
    it('living 4: lists the two bad rows of 10,000, applies 9,998, and takes 9,997 back', async () => {
      const bad = (rowNo: number) =>
        rowNo === 17 || rowNo === 9998 ? `T4,U-${rowNo},ground,98.5` : undefined;
      const one = await imports.checked(unitsCsv('T4', 10_000, bad));
      expect(one.counts).to.deep.include({ rows: 10_000, create: 9998, error: 2 });
      const errors = await imports.rows(one.id, '&action=error');
      expect(errors.map(({ rowNo, errors: each }) => [rowNo, each])).to.deep.equal([
        [17, [{ column: 'floor', code: 'number_shape', value: 'ground' }]],
        [9998, [{ column: 'floor', code: 'number_shape', value: 'ground' }]],
      ]);
      const refused = await imports.step(one.id, 'apply');
      expect(codeOf(refused)).to.deep.equal([409, 'import_has_errors']);
      const applied = await imports.applied(one.id, { onError: 'skip' });
      expect(applied.counts.applied).to.equal(9998);
      const made = await activeIn('T4');
      expect(made).to.have.length(9998);

      const edited = made[4320]?.id ?? '';
      expect((await update(edited, { floor: 99 })).status).to.equal(200);
      await imports.stepped(one.id, 'undo');
      const undone = await imports.becomes(one.id, 'undone', 120_000);
      expect(undone.counts).to.deep.include({ undone: 9997, kept: 1 });
      expect((await activeIn('T4')).map(({ id }) => id)).to.deep.equal([edited]);
      const kept = await imports.rows(one.id, '&outcome=kept');
      expect(kept.map(({ entityId }) => entityId)).to.deep.equal([edited]);
      expect(codeOf(await imports.step(one.id, 'undo'))).to.deep.equal([409, 'import_state']);
    });

    it('is applied by one of two who do it at once', async () => {
      const one = await imports.checked(unitsCsv('T3', 3));
      const answers = await Promise.all([
        imports.step(one.id, 'apply', {}),
        imports.step(one.id, 'apply', {}, admin),
      ]);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([202, 409]);
      await imports.becomes(one.id, 'applied');
      expect(await activeIn('T3')).to.have.length(3);
    });

    it('is refused when something has changed since it was checked', async () => {
      const one = await imports.checked('building,unit\nTower A,S-1\nTower A,S-2\n');
      const buildingId = await buildingOf(main.world.here.unitId);
      const body = { buildingId, name: 's-2', kind: 'flat' };
      expect((await call(main, 'POST', '/units', { token: admin, body })).status).to.equal(201);
      const refused = await imports.step(one.id, 'apply');
      expect(codeOf(refused)).to.deep.equal([409, 'import_stale']);
      expect(refused.body['context']).to.deep.equal({ row: 3 });
      await imports.stepped(one.id, 'check');
      expect((await imports.becomes(one.id, 'checked')).counts).to.include({
        create: 1,
        same: 1,
        rows: 2,
      });
    });

    it('gives back what it has changed, and keeps what somebody lives in', async () => {
      const { here } = main.world;
      const one = await imports.checked(
        'building,unit,floor,reference\nTower A,A-103,12,X-1\nTower A,N-1,,\n',
      );
      const before = (await call(main, 'GET', `/units/${here.emptyUnitId}`, { token: admin })).body;
      await imports.applied(one.id);
      const after = (await call(main, 'GET', `/units/${here.emptyUnitId}`, { token: admin })).body;
      expect(after).to.include({ floor: 12, externalRef: 'X-1' });
      await imports.stepped(one.id, 'undo');
      expect((await imports.becomes(one.id, 'undone')).counts).to.include({ undone: 2, kept: 0 });
      const back = (await call(main, 'GET', `/units/${here.emptyUnitId}`, { token: admin })).body;
      expect({ ...back, changedAt: undefined }).to.deep.equal({ ...before, changedAt: undefined });
      expect((await activeIn('Tower A')).map(({ name }) => name)).not.to.include('N-1');
    });

    it('can be undone for thirty days', async () => {
      const one = await imports.checked(unitsCsv('T2', 1));
      await imports.applied(one.id);
      clock = new Date(NOON.getTime() + 30 * DAY_MS + 1);
      expect(codeOf(await imports.step(one.id, 'undo'))).to.deep.equal([409, 'undo_over']);
      clock = new Date(NOON.getTime() + 30 * DAY_MS);
      await imports.stepped(one.id, 'undo');
      await imports.becomes(one.id, 'undone');
      expect(await activeIn('T2')).to.deep.equal([]);
    });
  });

  it('are the community’s alone', async () => {
    const { elsewhere } = main.world;
    const one = await imports.checked(unitsCsv('T1', 1));
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    for (const path of ['', '/rows', '/errors.csv']) {
      const answer = await call(main, 'GET', `/imports/${one.id}${path}`, { token });
      expect(codeOf(answer), path).to.deep.equal([404, 'import_not_found']);
    }
    for (const verb of ['check', 'apply', 'cancel', 'undo'])
      expect(codeOf(await imports.step(one.id, verb, undefined, token)), verb).to.deep.equal([
        404,
        'import_not_found',
      ]);
    const { body } = await call(main, 'GET', '/imports', { token });
    expect(body['items']).to.deep.equal([]);
    const newest = await imports.checked(unitsCsv('T1', 1));
    const first = await call(main, 'GET', '/imports?limit=1', { token: admin });
    expect(first.body['items']).to.have.nested.property('[0].id', newest.id);
    const cursor = encodeURIComponent(String(first.body['nextCursor']));
    const next = await call(main, 'GET', `/imports?limit=1&cursor=${cursor}`, { token: admin });
    expect(next.body['items']).to.have.nested.property('[0].id', one.id);
  });

  async function buildingOf(unitId: string): Promise<unknown> {
    return (await call(main, 'GET', `/units/${unitId}`, { token: admin })).body['buildingId'];
  }
});
