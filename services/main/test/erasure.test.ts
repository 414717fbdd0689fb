import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { partPlan, partResults } from '../src/features/imports/import-parts.js';
import { startDataRequests, type DataRequestsWorld } from './data-requests-world.js';
import { hearEvents } from './heard-events.js';
import { call } from './main-fixture.js';
import { tokenFor, type TestPerson } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');
const HOUR_MS = 3_600_000;
const COOLED = new Date(NOON.getTime() + 48 * HOUR_MS);
/** Nobody remembers the name any more. */
const UNKNOWN = new Date(COOLED.getTime() + 10_000);

/** Where somebody's name may still stand, as the receipt says. */
const MAY_STAY = ['idempotent_responses', 'audit_entries'];
const LEFT = 'Former member';

describe('somebody who is forgotten', function () {
  this.timeout(120_000);
  let world: DataRequestsWorld;
  let worker: RunnableService;
  let heard: Awaited<ReturnType<typeof hearEvents<Record<string, unknown>>>>;

  before(async () => {
    world = await startDataRequests(NOON);
    heard = await hearEvents<Record<string, unknown>>(world.main, 'gatehouse.#');
    worker = await world.startWorker();
  });
  after(async () => {
    await worker.stop();
    await world.main.stop();
  });
  beforeEach(() => (world.clock.at = NOON));

  const rows = <T extends object>(sql: string, replacements: readonly unknown[] = []) =>
    world.main.sequelize.query<T>(sql, {
      ...{ replacements: [...replacements], type: QueryTypes.SELECT },
    });

  /** Every table in which a text is found, in any column of text. */
  const tablesWith = async (...texts: string[]): Promise<string[]> => {
    const columns = await rows<{ table: string; name: string }>(
      `SELECT table_name AS \`table\`, column_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE()
         AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json')`,
    );
    const found = new Set<string>();
    for (const { table, name } of columns)
      for (const text of texts) {
        const sql = `SELECT 1 FROM \`${table}\` WHERE LOCATE(?, \`${name}\`) > 0 LIMIT 1`;
        if ((await rows(sql, [text])).length > 0) found.add(table);
      }
    return [...found].sort();
  };

  const NAME = { name: 'Zubeida Qureshi', phone: '+919812345670', mail: 'zubeida@x.example' };

  /** What files said of somebody: as the release before keeps it, and together with others. */
  const importedRows = (entityId: string): object[] => {
    const [cells, before] = [{ familyName: 'Qureshi', email: NAME.mail }, { email: NAME.mail }];
    const planned = { action: 'create' as const, errors: [] };
    const rows = [
      { ...planned, rowNo: 2, cells, entityId, outcome: 'applied' as const, before },
      { ...planned, rowNo: 3, cells: { familyName: 'Unconcerned' } },
    ];
    return [
      {
        ...{ importId: newId(), rowNo: 1, action: 'create', outcome: 'applied', errors: '[]' },
        ...{ cells: JSON.stringify(cells), entityId, beforeRow: JSON.stringify(before) },
      },
      {
        ...{ importId: newId(), rowNo: 3, action: 'update', outcome: 'applied', errors: '[]' },
        ...{ cells: '{}', plan: partPlan(rows), results: partResults(rows) },
      },
    ];
  };

  /** An import in which somebody stands, by their residency, and its file. */
  const importAbout = (residencyId: string, state: string) => {
    const [importId, fileId, communityId] = [newId(), newId(), world.here.id];
    const nobody = newId();
    const made = (table: string, row: object) => ({ table, row: { communityId, ...row } });
    const texts = { options: '{}', format: '{}', layout: '{}', counts: '{}' };
    const file = made('files', {
      ...{ id: fileId, purpose: 'import', name: 'people.csv', state: 'clean', bytes: 4 },
      ...{ uploaderId: nobody, uploaderName: 'Meera', ownerId: importId, createdAt: NOON },
    });
    const one = made('imports', {
      ...{ id: importId, kind: 'people', state, fileId, fileName: 'people.csv', ...texts },
      ...{ createdBy: nobody, createdByName: 'Meera', createdAt: NOON },
    });
    const row = made('import_rows', {
      ...{ importId, rowNo: 1, action: 'create', outcome: 'applied', errors: '[]' },
      ...{ cells: JSON.stringify({ familyName: 'Qureshi', email: NAME.mail }) },
      ...{ entityId: residencyId, beforeRow: JSON.stringify({ email: NAME.mail }) },
    });
    return { fileId, rows: [file, one, row] };
  };
  const stateOfFile = async (id: string): Promise<string | undefined> =>
    (await rows<{ state: string }>('SELECT state FROM files WHERE id = ?', [id]))[0]?.state;

  /** A resident and their token, of whom something stands in as many tables as people fill. */
  const somebody = async (): Promise<
    TestPerson & { token: string; personId: string; residencyId: string }
  > => {
    const { main, here, admin } = world;
    const [personId, accountId, residencyId] = [newId(), newId(), newId()];
    const person = { accountId, name: NAME.name, role: 'resident' as const };
    const token = await tokenFor(main.issuer, here, person);
    const by = { addedById: accountId, addedByName: NAME.name };
    const communityId = here.id;
    const made = (table: string, row: object) => ({ table, row: { communityId, ...row } });
    await main.sequelize.transaction((tx) =>
      insertRows(tx, [
        made('people', {
          ...{ id: personId, accountId, name: NAME.name, state: 'member', phone: NAME.phone },
          ...{ givenName: 'Zubeida', familyName: 'Qureshi', email: NAME.mail },
        }),
        made('residencies', {
          ...{ id: residencyId, personId, unitId: here.unitId, kind: 'tenant', validFrom: NOON },
          ...{ isBegun: true, isOver: false, livesHere: true },
        }),
        made('vehicles', {
          ...{
            id: newId(),
            unitId: here.unitId,
            residencyId,
            plate: 'QQ 77',
            plateKey: newId().slice(-12),
          },
          ...{ kind: 'car', addedBy: accountId, addedAt: NOON },
        }),
        made('household_contacts', {
          ...{ unitId: here.neighbourUnitId, place: 0, name: NAME.name, phone: '+4930123456' },
          ...{ rings: 1, isEmergency: 0 },
        }),
        made('identity_documents', {
          ...{ id: newId(), personId, type: 'passport', last4: '4821', ...by, addedAt: NOON },
          sealedNumber: Buffer.from('sealed'),
        }),
        made('moves', {
          ...{ id: newId(), unitId: here.unitId, buildingId: newId(), personId, state: 'done' },
          ...{ direction: 'in', day: '2026-12-01', movesAt: NOON, note: `From ${NAME.name}` },
          ...{ requestedAt: NOON, requestedById: accountId, requestedByName: NAME.name },
        }),
        ...importedRows(residencyId).map((row) => made('import_rows', row)),
        ...importAbout(residencyId, 'applied').rows,
        made('notices', {
          ...{ id: newId(), title: 'Keys', body: 'Found', authorId: accountId, readers: 0 },
          ...{ authorName: NAME.name, publishedAt: NOON },
        }),
      ]),
    );
    const post = async (path: string, body: unknown, headers = {}): Promise<string> => {
      const answer = await call(main, 'POST', path, { token, body, headers });
      expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).to.be.within(200, 201);
      return String(answer.body['id']);
    };
    const guard = await tokenFor(main.issuer, here, here.guard);
    const visitor = { name: 'Ravi' };
    const { body } = await call(main, 'POST', '/visits', {
      ...{ token: guard, body: { unitId: here.unitId, kind: 'guest', visitor } },
    });
    await post(`/visits/${String(body['id'])}/approve`, {});
    await post('/files?purpose=import&name=a.txt', 'text', { 'content-type': 'text/plain' });
    const { body: code } = await call(main, 'POST', '/join-code', { token: admin });
    await post('/join-requests', {
      ...{ code: code['code'], unitId: here.emptyUnitId, kind: 'family' },
      ...{ givenName: 'Zubeida', familyName: 'Qureshi' },
    });
    return { ...person, token, personId, residencyId };
  };

  /** Once it is in that state, for who sees all. */
  const until = (id: string, state: string) => world.until(id, state, world.admin);

  const forget = async (token: string): Promise<string> => {
    const { status, body } = await world.create(token, { kind: 'erasure' });
    expect(status, JSON.stringify(body)).to.equal(201);
    return String(body['id']);
  };

  it('living 3.1: leaves their name, mail and number nowhere but where the receipt says', async () => {
    const { main, here } = world;
    const { token, accountId, personId } = await somebody();
    const before = await tablesWith(NAME.name, NAME.phone, NAME.mail, 'Qureshi');
    expect(before).to.include.members([
      ...['people', 'visits', 'files', 'identity_documents', 'moves', 'import_rows', 'notices'],
      ...['household_contacts', 'join_requests'],
    ]);
    const exported = await world.created(token);
    await world.until(exported.id, 'ready', token);
    const id = await forget(token);
    world.clock.at = COOLED;
    await until(id, 'running');
    const [tombstone] = await rows(
      'SELECT name, state, email, phone FROM people WHERE community_id = ? AND id = ?',
      [here.id, personId],
    );
    expect(tombstone).to.deep.equal({ name: LEFT, state: 'forgotten', email: null, phone: null });
    expect((await world.create(token)).status, 'nobody is known by the account').to.equal(403);
    world.clock.at = UNKNOWN;
    const receipt = await until(id, 'partly');
    expect(receipt).to.deep.include({ endedAt: UNKNOWN.toISOString() });
    expect(receipt.person).to.deep.equal({ accountId, name: LEFT });
    expect(receipt.stays?.map(({ what }) => what)).to.include.members([
      ...['visits', 'residencies', 'moves', 'notices', 'files', 'dataRequests', 'recentAnswers'],
    ]);
    expect(receipt.stays?.map(({ what }) => what)).to.not.include('joinRequests');
    for (const gone of ['notifications', 'imports'])
      expect(receipt.stays?.map(({ what }) => what)).to.not.include(gone);
    await until(exported.id, 'over');

    await eventually(async () => {
      const [outbox] = await rows<{ left: number }>('SELECT COUNT(*) AS `left` FROM outbox');
      expect(Number(outbox?.left)).to.equal(0);
    });
    const after = await tablesWith(NAME.name, NAME.phone, NAME.mail, 'Qureshi');
    expect(after.filter((table) => !MAY_STAY.includes(table))).to.deep.equal([]);
    expect(await tablesWith('Unconcerned'), 'of others').to.deep.equal(['import_rows']);
    const [visit] = await rows<{ name: string }>(
      'SELECT answered_by_name AS name FROM visits WHERE answered_by_id = ?',
      [accountId],
    );
    expect(visit?.name).to.equal(LEFT);
    for (const table of [
      'vehicles',
      'identity_documents',
      'join_requests',
      'account_moves',
      'told_housemates',
    ]) {
      const [own] = await rows<{ n: number }>(
        `SELECT COUNT(*) AS n FROM ${table} WHERE community_id = ? AND ${
          table === 'vehicles'
            ? `plate = 'QQ 77'`
            : `${table === 'identity_documents' ? 'person_id' : 'account_id'} = ?`
        }`,
        [
          here.id,
          ...(table === 'vehicles' ? [] : [table === 'identity_documents' ? personId : accountId]),
        ],
      );
      expect(Number(own?.n), table).to.equal(0);
    }
    const open = await rows(
      'SELECT 1 FROM residencies WHERE person_id = ? AND (valid_to IS NULL OR valid_to > ?)',
      [personId, UNKNOWN],
    );
    expect(open, 'they live nowhere').to.deep.equal([]);

    await eventually(() => expect(heard.of(`person/${personId}`)).to.have.length(1));
    const [told] = heard.of(`person/${personId}`);
    expect(told?.data).to.deep.include({
      ...{ accountId, communityId: here.id, personId, dataRequestId: id },
      forgottenAt: COOLED.toISOString(),
    });
    expect(told?.data['stays'], 'for whoever writes the mail').to.deep.equal(receipt.stays);
    const { body } = await call(main, 'GET', '/audit-log/verification', { token: world.admin });
    expect(body).to.include({ intact: true });
  });

  it('stands in the file of no import that is over, and in that of one which is not', async () => {
    const { token, residencyId } = await somebody();
    const over = importAbout(residencyId, 'applied');
    const open = importAbout(residencyId, 'applying');
    const other = importAbout(newId(), 'applied');
    await world.main.sequelize.transaction((tx) =>
      insertRows(tx, [...over.rows, ...open.rows, ...other.rows]),
    );
    const id = await forget(token);
    world.clock.at = COOLED;
    await until(id, 'running');
    world.clock.at = UNKNOWN;
    const receipt = await until(id, 'partly');
    expect(await stateOfFile(over.fileId)).to.equal('deleted');
    expect(await stateOfFile(open.fileId)).to.equal('clean');
    expect(await stateOfFile(other.fileId), 'of others').to.equal('clean');
    expect(receipt.stays).to.deep.include({ what: 'imports', why: 'shared' });
    await world.main.sequelize.query('DELETE FROM import_rows WHERE community_id = ?', {
      replacements: [world.here.id],
    });
  });

  it('is done with, where nothing of them stays but that they were answered', async () => {
    const { main, here } = world;
    const [personId, accountId] = [newId(), newId()];
    const person = { accountId, name: NAME.name, role: 'resident' as const };
    const token = await tokenFor(main.issuer, here, person);
    const row = { communityId: here.id, id: personId, accountId, name: NAME.name, state: 'member' };
    await main.sequelize.transaction((tx) => insertRows(tx, [{ table: 'people', row }]));
    const id = await forget(token);
    world.clock.at = COOLED;
    await until(id, 'running');
    world.clock.at = UNKNOWN;
    const receipt = await until(id, 'done');
    expect(receipt.stays?.map(({ what }) => what)).to.have.members([
      ...['dataRequests', 'recentAnswers'],
    ]);
  });

  it('is forgotten once, though the worker dies in it, and no neighbour is', async () => {
    const { main, here } = world;
    const { token, accountId, personId } = await somebody();
    const many = Array.from({ length: 3000 }, () => ({
      table: 'notices',
      row: {
        ...{ communityId: here.id, id: newId(), title: 'N', body: 'B', authorId: accountId },
        ...{ authorName: NAME.name, publishedAt: NOON, readers: 0 },
      },
    }));
    await main.sequelize.transaction((tx) => insertRows(tx, many));
    const id = await forget(token);
    world.clock.at = COOLED;
    await until(id, 'running');
    world.clock.at = UNKNOWN;
    const named = async (): Promise<number> => {
      const sql = 'SELECT COUNT(*) AS n FROM notices WHERE author_name = ?';
      return Number((await rows<{ n: number }>(sql, [NAME.name]))[0]?.n);
    };
    await eventually(async () => expect(await named()).to.be.lessThan(many.length));
    await worker.stop();
    worker = await world.startWorker();
    await until(id, 'partly');
    expect(await named()).to.equal(0);
    await eventually(() => expect(heard.of(`person/${personId}`)).to.have.length(1));
    const [neighbour] = await rows<{ name: string }>(
      'SELECT name FROM people WHERE community_id = ? AND account_id = ?',
      [here.id, here.chitra.accountId],
    );
    expect(neighbour?.name).to.equal('Chitra Menon');
  });

  const tell = async (accountId: string, type: string, data: object) => {
    const auth = await world.main.brokers.connect('auth');
    const common = { accountId, actorId: accountId, communityIds: [world.here.id] };
    await auth.publisher.publishMany([
      createEnvelope({
        ...{ type, source: 'gatehouse/auth', subject: accountId },
        data: { ...common, at: NOON.toISOString(), ...data },
      }),
    ]);
  };
  const namesOf = async (accountId: string) =>
    (
      await rows<{ name: string }>(
        'SELECT name FROM people WHERE community_id = ? AND account_id = ? ORDER BY id',
        [world.here.id, accountId],
      )
    ).map(({ name }) => name);

  it('is not known again by what is told late, and is another when they come anew', async () => {
    const { here } = world;
    const { token, accountId, personId } = await somebody();
    const id = await forget(token);
    world.clock.at = COOLED;
    await until(id, 'running');
    const names = { givenName: 'Zubeida', familyName: 'Qureshi' };
    const role = { communityId: here.id, roles: [{ role: 'resident' }], ...names };
    const sentinel = newId();
    await tell(accountId, 'gatehouse.role.changed.v1', { ...role, at: COOLED.toISOString() });
    await tell(sentinel, 'gatehouse.role.changed.v1', role);
    await eventually(async () => expect(await namesOf(sentinel)).to.have.length(1));
    expect(await namesOf(accountId)).to.deep.equal([LEFT]);
    world.clock.at = UNKNOWN;
    await until(id, 'partly');
    const anew = new Date(UNKNOWN.getTime() + 1).toISOString();
    await tell(accountId, 'gatehouse.role.changed.v1', { ...role, at: anew });
    await eventually(async () => expect(await namesOf(accountId)).to.deep.equal([NAME.name]));
    const [old] = await rows<{ name: string; account: string | null }>(
      'SELECT name, account_id AS account FROM people WHERE community_id = ? AND id = ?',
      [here.id, personId],
    );
    expect(old).to.deep.equal({ name: LEFT, account: null });
  });

  it('with their account, is forgotten at once in each community, once, and without cooling', async () => {
    const { main, here } = world;
    const { elsewhere } = main.world;
    const { accountId, token } = await somebody();
    await main.sequelize.query(
      'INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, ?)',
      { replacements: [newId(), elsewhere.id, accountId, NAME.name] },
    );
    const id = await forget(token);
    for (const ms of [0, 1])
      await tell(accountId, 'gatehouse.user.deleted.v1', {
        at: new Date(NOON.getTime() + 60_000 + ms).toISOString(),
      });
    await until(id, 'running');
    world.clock.at = new Date(NOON.getTime() + 75_000);
    await until(id, 'partly');
    await eventually(async () => {
      const states = await rows<{ community: string; state: string }>(
        `SELECT community_id AS community, state FROM data_requests
         WHERE account_id = ? AND kind = 'erasure'`,
        [accountId],
      );
      expect(states).to.have.deep.members([
        { community: here.id, state: 'partly' },
        { community: elsewhere.id, state: 'done' },
      ]);
    });
    const after = await tablesWith(NAME.name, NAME.phone, NAME.mail);
    expect(after.filter((table) => !MAY_STAY.includes(table))).to.not.include('visits');
    expect(await namesOf(accountId)).to.deep.equal([LEFT]);
  });
});
