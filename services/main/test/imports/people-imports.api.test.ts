import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { readConfig } from '../../src/config.js';
import { createImportRowsStore } from '../../src/features/imports/import-rows.store.js';
import { createWorker } from '../../src/worker-service.js';
import { call, startMain, type MainFixture } from '../main-fixture.js';
import { createResidencyWorld, type ResidencyWorld } from '../residency-world.js';
import { adminTokenFor, tokenFor } from '../world.js';
import { createImportWorld, unitsCsv, type ImportWorld } from './import-world.js';
import { countIn, knownAs, peopleCsv, type PersonLine } from './people-files.js';

/** The 1st of December, noon, in the community. */
const NOON = new Date('2026-12-01T06:30:00.000Z');
const kind = 'people';

describe('imports of people', function () {
  this.timeout(240_000);
  let main: MainFixture;
  let worker: RunnableService;
  let manager: string;
  let imports: ImportWorld;
  let world: ResidencyWorld;
  let here: string;
  let clock = NOON;

  before(async () => {
    const now = () => clock;
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' }, { now });
    here = main.world.here.id;
    manager = await tokenFor(main.issuer, main.world.here, main.world.here.manager);
    imports = createImportWorld(main, manager);
    world = await createResidencyWorld(main, main.world.here);
    worker = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await worker.start();
    const admin = createImportWorld(main, await adminTokenFor(main.issuer, main.world.here));
    const homes = await admin.checked(unitsCsv('P', 500));
    await admin.applied(homes.id);
    const more = await admin.checked(unitsCsv('Q', 20));
    await admin.applied(more.id);
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });
  afterEach(() => {
    clock = NOON;
  });

  const checked = (lines: readonly PersonLine[], options: object = {}) =>
    imports.checked(peopleCsv(lines), { kind, options });
  const applied = async (lines: readonly PersonLine[], body: object = {}) => {
    const one = await checked(lines);
    return imports.applied(one.id, body);
  };
  const undone = async (id: string) => {
    await imports.stepped(id, 'undo');
    return imports.becomes(id, 'undone');
  };
  const called = (name: string) => knownAs(main.sequelize, here, name);
  const actionsOf = async (lines: readonly PersonLine[]) => {
    const one = await checked(lines);
    return (await imports.rows(one.id)).map(({ action, errors: [error] }) =>
      error === undefined ? action : `${error.column} ${error.code}`,
    );
  };

  it('living 6: takes Zoe with U+0308 for Zoë, 9.8E+09 for no number, and 00123 for a text', async () => {
    const home = { building: 'Q', unit: 'U-2', familyName: 'Ahn' };
    const one = await checked([
      { ...home, givenName: 'Zoe\u0308', phone: '98000 00001' },
      { ...home, givenName: 'Zo\u00eb', from: '2030-01-01' },
      { ...home, givenName: 'Ada', phone: '9.8E+09' },
      { ...home, givenName: 'Ada', familyName: '00123' },
    ]);
    const rows = await imports.rows(one.id);
    expect(rows.map(({ action, errors }) => [action, ...errors])).to.deep.equal([
      ['create'],
      ['error', { column: 'from', code: 'residency_overlaps', value: '2030-01-01' }],
      ['error', { column: 'phone', code: 'phone_shape', value: '9.8E+09' }],
      ['create'],
    ]);
    await imports.applied(one.id, { onError: 'skip' });
    const [zoe, ...others] = await called('Zo\u00eb Ahn');
    expect([zoe?.phone, zoe?.name.length, others]).to.deep.equal(['+919800000001', 7, []]);
    expect(await called('Ada 00123')).to.have.length(1);
    const again = { ...home, givenName: 'Zoe\u0308', phone: '+91 98000-00001' };
    expect(await actionsOf([again])).to.deep.equal(['same']);
  });

  it('lists everything that is wrong with every row, by row and column', async () => {
    const { bilal } = main.world.here;
    await applied([
      { unit: 'A-103', givenName: 'Dev', familyName: 'Shah', email: 'dev@a.example' },
    ]);
    const name = { givenName: 'Eva', familyName: 'Lund' };
    const rows = await actionsOf([
      { ...name, building: 'Tower Z' },
      { ...name, unit: 'A-999' },
      { ...name, givenName: '' },
      { ...name, givenName: 'www.a.example' },
      { ...name, kind: 'guest' },
      { ...name, email: 'eva' },
      { ...name, email: 'dev@a.example' },
      { ...name, email: 'eva@a.example' },
      { givenName: 'Uma', familyName: 'Lund', email: 'EVA@a.example' },
      { ...name, email: 'eva@a.example', from: '2027-01-01' },
      { ...name, unit: 'A-102', from: '03/04/2027' },
      { ...name, unit: 'A-102', from: '1027-04-03' },
      { ...name, unit: 'A-102', from: '2027-04-03', to: '2027-04-02' },
      { ...name, unit: 'A-102', to: '2026-11-30' },
      { givenName: 'Bilal', familyName: 'Khan', unit: 'A-101', from: '2026-01-01', kind: 'owner' },
      { givenName: 'Chitra', familyName: 'Menon', unit: 'A-102', primary: 'yes' },
      { givenName: 'Ida', familyName: 'Berg', unit: 'A-102', primary: 'yes' },
      { givenName: 'Jo', familyName: 'Berg', primary: 'yes', livesHere: 'no' },
      { givenName: 'Ed', familyName: 'Berg', unit: 'A-101', primary: 'yes', from: '2026-12-02' },
    ]);
    expect(rows).to.deep.equal([
      ...['building building_unknown', 'unit unit_unknown', 'givenName empty'],
      ...['givenName name_shape', 'kind word_unknown', 'email email_shape'],
      ...['email email_taken', 'create', 'email email_twice', 'from residency_overlaps'],
      ...['from date_format', 'from out_of_range', 'to residency_backwards'],
      ...['to residency_backwards', 'from residency_overlaps', 'update', 'primary primary_twice'],
      ...['primary contact_unfit', 'primary contact_unfit'],
    ]);
    expect((await called(bilal.name))[0]?.stays).to.have.length(1);
  });

  it('brings in 2,000 people over 500 homes, skips a bad number, and knows them all again', async () => {
    const lines = Array.from({ length: 2000 }, (_none, n): PersonLine => {
      const [at, nth] = [Math.floor(n / 4), n % 4];
      return {
        ...{ building: 'P', unit: `U-${at + 2}`, givenName: `Name${n}`, familyName: 'Of P' },
        ...{ kind: ['owner', 'family', 'family', 'tenant'][nth] ?? '' },
        phone: n === 1234 ? '9.8E+09' : `98${String(n).padStart(8, '0')}`,
        ...(nth < 2 && { email: `n${n}@p.example`, from: '2026-04-01' }),
        ...(nth === 1 && { primary: 'yes' }),
      };
    });
    const before = await countIn(main.sequelize, 'people', here);
    const one = await checked(lines);
    expect(one.counts).to.deep.include({ rows: 2000, create: 1999, error: 1 });
    const [error] = await imports.rows(one.id, '&action=error');
    expect([error?.rowNo, error?.errors]).to.deep.equal([
      1236,
      [{ column: 'phone', code: 'phone_shape', value: '9.8E+09' }],
    ]);
    const done = await imports.applied(one.id, { onError: 'skip' });
    expect(done.counts.applied).to.equal(1999);
    expect(await countIn(main.sequelize, 'people', here)).to.equal(before + 1999);
    const [first, second] = [await called('Name0 Of P'), await called('Name1 Of P')];
    expect(first[0]).to.deep.include({ state: 'known', phone: '+919800000000' });
    // From the first moment of the day in the community.
    expect(first[0]?.stays[0]).to.deep.include({
      ...{ unit: 'U-2', kind: 'owner', validTo: null, livesHere: 1, isPrimary: 0, isBegun: 1 },
      validFrom: new Date('2026-03-31T18:30:00.000Z'),
    });
    expect(second[0]?.stays[0]).to.deep.include({ isPrimary: 1 });
    const [today] = (await called('Name3 Of P'))[0]?.stays ?? [];
    expect(today?.validFrom).to.deep.equal(new Date('2026-11-30T18:30:00.000Z'));
    const [stay] = first[0]?.stays ?? [];
    expect(await world.told(stay?.id ?? '', 1)).to.deep.equal(['started']);

    const again = await checked(lines);
    expect(again.counts).to.deep.include({
      rows: 2000,
      same: 1999,
      error: 1,
      create: 0,
      update: 0,
    });
  });

  it('makes one person of rows with one address, and of one name in one home', async () => {
    const ana = { givenName: 'Ana', familyName: 'Diaz', email: 'ana@d.example' };
    const ben = { givenName: 'Ben', familyName: 'Diaz' };
    const lines = [
      { ...ana, building: 'Q', unit: 'U-3', kind: 'owner' },
      { ...ana, building: 'Q', unit: 'U-4', kind: 'owner', livesHere: 'no', phone: '9800000002' },
      { ...ben, building: 'Q', unit: 'U-3', from: '2020-01-01', to: '2020-12-31' },
      { ...ben, building: 'Q', unit: 'U-3', from: '2021-01-01', email: 'ben@d.example' },
    ];
    await applied(lines);
    const [[one, ...twice], [other, ...others]] = [
      await called('Ana Diaz'),
      await called('Ben Diaz'),
    ];
    expect([twice, others]).to.deep.equal([[], []]);
    expect(one?.phone).to.equal('+919800000002');
    expect(one?.stays.map(({ unit, livesHere }) => [unit, livesHere])).to.have.deep.members([
      ['U-3', 1],
      ['U-4', 0],
    ]);
    expect(other?.email).to.equal('ben@d.example');
    expect(other?.stays).to.have.length(2);
    expect(await actionsOf(lines)).to.deep.equal(['same', 'same', 'same', 'same']);
    // Each of two has an address of their own.
    const son = { ...ana, building: 'Q', unit: 'U-3', email: 'ana.junior@d.example' };
    expect(await actionsOf([son])).to.deep.equal(['create']);
    await applied([son]);
    expect(await called('Ana Diaz')).to.have.length(2);
    expect(await actionsOf([{ ...son, email: '' }])).to.deep.equal(['givenName person_unclear']);
  });

  it('changes what the file says otherwise, and leaves to people with an account what is theirs', async () => {
    const carl = { givenName: 'Carl', familyName: 'Roth', building: 'Q', unit: 'U-5' };
    await applied([{ ...carl, from: '2026-06-01' }]);
    const changed = { ...carl, email: 'carl@r.example', kind: 'owner', to: '2027-01-31' };
    const asha = { givenName: 'Asha', familyName: 'Rao', unit: 'A-101', kind: 'owner' };
    const rows = [changed, { ...asha, email: 'asha@r.example', phone: '9800000009' }];
    expect(await actionsOf(rows)).to.deep.equal(['update', 'same']);
    await applied(rows);
    const [one] = await called('Carl Roth');
    expect(one?.email).to.equal('carl@r.example');
    expect(one?.stays.map(({ kind: as, validTo }) => [as, validTo])).to.deep.equal([
      ['owner', new Date('2027-01-31T18:30:00.000Z')],
    ]);
    expect((await called('Asha Rao'))[0]).to.deep.include({ email: null, phone: null });
    expect(await world.told(one?.stays[0]?.id ?? '', 2)).to.deep.equal(['started', 'changed']);
    expect(await actionsOf([{ ...changed, to: '2026-11-30' }])).to.deep.equal(['to end_is_over']);
    // What is over stays as it was.
    clock = new Date('2027-02-10T06:30:00.000Z');
    expect(await actionsOf([{ ...changed, from: '2026-06-01', kind: 'tenant' }])).to.deep.equal([
      'from residency_over',
    ]);
    expect(await actionsOf([{ ...changed, from: '2026-06-01' }])).to.deep.equal(['same']);
  });

  it('goes back, but for what was changed since, which it names', async () => {
    const home = { building: 'Q', unit: 'U-6', familyName: 'Back' };
    await applied([{ ...home, givenName: 'Old', phone: '9800000003', primary: 'yes' }]);
    const done = await applied([
      { ...home, givenName: 'Old', phone: '9800000004', to: '2027-03-31' },
      { ...home, givenName: 'New', primary: 'yes' },
      { ...home, givenName: 'Edited' },
      { ...home, givenName: 'Moved' },
      { ...home, givenName: 'Ended' },
    ]);
    expect(done.counts).to.deep.include({ update: 1, create: 4, applied: 5 });
    const [edited, moved, ended] = await Promise.all(
      ['Edited', 'Moved', 'Ended'].map(async (name) => (await called(`${name} Back`))[0]),
    );
    const path = `/people/${edited?.id ?? ''}`;
    const headers = { 'if-match': await world.tagOf(path) };
    const body = { phone: '+919800000005' };
    expect((await world.ask('PATCH', path, { body, headers })).status).to.equal(200);
    await world.start({
      personId: moved?.id,
      unitId: main.world.here.emptyUnitId,
      from: '2027-01-01',
    });
    const ending = `/residencies/${ended?.stays[0]?.id ?? ''}/end`;
    const end = await world.ask('POST', ending);
    expect(end.status, JSON.stringify(end.body)).to.equal(200);

    expect((await undone(done.id)).counts).to.deep.include({ undone: 2, kept: 3 });
    const kept = await imports.rows(done.id, '&outcome=kept');
    expect(kept.map(({ rowNo }) => rowNo)).to.deep.equal([4, 5, 6]);
    expect(await called('New Back')).to.deep.equal([]);
    const [old] = await called('Old Back');
    expect(old?.phone).to.equal('+919800000003');
    expect(old?.stays[0]).to.deep.include({ validTo: null, isPrimary: 1 });
    const gone = done.id;
    const newcomer = (await imports.rows(gone)).find(({ rowNo }) => rowNo === 3)?.entityId ?? '';
    expect(await world.told(newcomer, 2)).to.deep.equal(['started', 'ended']);
  });

  it('goes back without whoever is forgotten by then', async () => {
    const home = { building: 'Q', unit: 'U-10', familyName: 'Gone' };
    const done = await applied([
      { ...home, givenName: 'Forgotten' },
      { ...home, givenName: 'Known' },
    ]);
    const [forgotten] = await called('Forgotten Gone');
    const about = new Set(forgotten?.stays.map(({ id }) => id));
    const of = { communityId: here, importId: done.id };
    await main.sequelize.transaction(async (tx) => {
      const rows = createImportRowsStore(main.sequelize);
      const part = await rows.lastApplied(tx, of);
      await rows.forget(tx, of, part?.lastRow ?? 0, about);
    });
    expect((await undone(done.id)).counts).to.deep.include({ undone: 1, kept: 1 });
    expect(await called('Known Gone')).to.deep.equal([]);
    expect(await called('Forgotten Gone')).to.have.length(1);
  });

  it('puts back what several rows have made of one person, the last first', async () => {
    const fay = { givenName: 'Fay', familyName: 'Chain', email: 'fay@c.example', building: 'Q' };
    const done = await applied([
      { ...fay, unit: 'U-7' },
      { ...fay, unit: 'U-8', phone: '9800000006' },
      { ...fay, unit: 'U-9', phone: '9800000007' },
    ]);
    expect((await called('Fay Chain'))[0]).to.deep.include({ phone: '+919800000007' });
    expect((await undone(done.id)).counts).to.deep.include({ undone: 3, kept: 0 });
    expect(await called('Fay Chain')).to.deep.equal([]);
  });

  it('makes each person once when two files with them are applied at once', async () => {
    const lines = Array.from({ length: 40 }, (_none, n) => ({
      ...{ givenName: `Twin${n}`, familyName: 'Race', email: `twin${n}@r.example`, building: 'Q' },
    }));
    const [one, other] = [
      await checked(lines.map((line) => ({ ...line, unit: 'U-10' }))),
      await checked(lines.map((line) => ({ ...line, unit: 'U-11' }))),
    ];
    await Promise.all([one, other].map(({ id }) => imports.stepped(id, 'apply')));
    await Promise.all([one, other].map(({ id }) => imports.becomes(id, 'applied')));
    for (const n of lines.keys()) {
      const [person, ...others] = await called(`Twin${n} Race`);
      expect(others).to.deep.equal([]);
      expect(person?.stays.map(({ unit }) => unit)).to.have.members(['U-10', 'U-11']);
    }
  });

  it('is refused when somebody has entered one of them since', async () => {
    const gil = { givenName: 'Gil', familyName: 'Stale', building: 'Q', unit: 'U-12' };
    const one = await checked([{ ...gil, email: 'gil@s.example' }]);
    await world.addPerson({ givenName: 'Other', familyName: 'Name', email: 'gil@s.example' });
    const refused = await imports.step(one.id, 'apply');
    expect([refused.status, refused.body['code']]).to.deep.equal([409, 'import_stale']);
    await imports.stepped(one.id, 'check');
    await imports.becomes(one.id, 'checked');
    const [row] = await imports.rows(one.id);
    expect(row?.errors).to.deep.equal([
      { column: 'email', code: 'email_taken', value: 'gil@s.example' },
    ]);
  });

  it('rings those whom it lets in from their first day on', async () => {
    const { here: community } = main.world;
    const lives = { unit: 'A-102', givenName: 'Bilal', familyName: 'Khan' };
    await main.sequelize.query('UPDATE people SET email = :email WHERE account_id = :id', {
      replacements: { email: 'bilal@k.example', id: community.bilal.accountId },
    });
    await applied([{ ...lives, email: 'bilal@k.example', from: '2026-12-05' }]);
    expect(await world.rungIn(community.neighbourUnitId)).to.deep.equal([
      community.chitra.accountId,
    ]);
    clock = new Date('2026-12-04T18:30:00.000Z');
    await eventually(async () =>
      expect(await world.rungIn(community.neighbourUnitId)).to.have.members([
        community.chitra.accountId,
        community.bilal.accountId,
      ]),
    );
  });

  it('knows nobody of another community', async () => {
    const { elsewhere } = main.world;
    const stranger = { givenName: 'Hal', familyName: 'Far', email: 'hal@f.example' };
    await applied([{ ...stranger, building: 'Q', unit: 'U-13' }]);
    const theirs = createImportWorld(
      main,
      await tokenFor(main.issuer, elsewhere, elsewhere.manager),
    );
    const csv = peopleCsv([{ ...stranger, givenName: 'Another', unit: 'A-103' }]);
    const one = await theirs.checked(csv, { kind });
    expect(one.counts).to.deep.include({ create: 1, error: 0 });
    const foreign = await theirs.checked(peopleCsv([{ ...stranger, building: 'Q' }]), { kind });
    expect((await theirs.rows(foreign.id))[0]?.errors[0]?.code).to.equal('building_unknown');
    const { status } = await call(main, 'GET', '/imports', { token: manager });
    expect(status).to.equal(200);
  });
});
