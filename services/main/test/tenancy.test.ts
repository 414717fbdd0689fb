import { join } from 'node:path';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { tryForeignIds, type Caller } from '@gatehouse/shared/testing/foreign-ids';
import { specOf } from '@gatehouse/shared/testing/read-once';
import { changesIn, rowsOf } from '@gatehouse/shared/testing/tenant-rows';
import { expect } from 'chai';
import { createConnection, type Connection } from 'mysql2/promise';
import { auditedEvent } from './audit-events.js';
import { standInForAuth } from './auth-stub.js';
import { createImportWorld } from './imports/import-world.js';
import { call, openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { adminTokenFor, tokenFor, type TestCommunity, type TestPerson } from './world.js';

type Grant = keyof typeof GRANTS;

/** Stands in all texts of the other community. */
const TAG = 'Qzbirch';
/** What is everywhere, and what no account has. */
const NOT_OF_ONE = ['operator', 'device'];
const grants = (Object.keys(GRANTS) as Grant[]).filter((grant) => !NOT_OF_ONE.includes(grant));

const ofAll = 'operators alone do it, to any community there is';

/** What cannot be tried: ids of which no community has any, and what is done from outside of all. */
const untriable = {
  closeCommunity: ofAll,
  createCommunity: ofAll,
  deadLetterId: 'dead letters are of all communities; operators alone see them',
  getCommunityArchive: ofAll,
  getGateSnapshot: 'devices alone take it along; gate-snapshots.api.test.ts tries it',
  linkCommunityArchive: ofAll,
  reopenCommunity: ofAll,
  resumeCommunity: ofAll,
  suspendCommunity: ofAll,
  syncGateEntries: 'a device signs what it brings; gate-sync.test.ts tries it',
};

/** The join code of a community, for these tests: some of its id, in letters that codes have. */
const codeOf = ({ id }: { id: string }): string =>
  id.slice(-10).toUpperCase().replace(/[01]/g, 'Z');

/** One that has ended: an account has one that waits. */
const ASK = `
  INSERT INTO join_requests (community_id, id, unit_id, account_id, given_name, family_name,
    kind, state, requested_at, expires_at, decided_at)
  VALUES (?, ?, ?, ?, ?, ?, 'family', 'refused', ?, ?, ?)`;

/** One that is over: an account has one that is in the works. */
const REQUEST = `
  INSERT INTO data_requests (community_id, id, account_id, kind, state, language, requested_at,
    answer_by, ended_at)
  VALUES (?, ?, ?, 'export', 'over', 'en', ?, ?, ?)`;

/** A move of the person that has ended; of one that is open a person has one in a unit. */
const MOVE = `
  INSERT INTO moves (community_id, id, unit_id, building_id, person_id, direction, state, day,
    moves_at, note, requested_at, requested_by_id, requested_by_name, ended_at)
  SELECT units.community_id, :id, units.id, units.building_id, people.id, 'out', 'cancelled',
    '2026-12-31', :at, :text, :at, people.account_id, people.name, :at
  FROM units JOIN people ON people.community_id = units.community_id
  WHERE units.id = :unitId AND people.account_id = :accountId`;

/** An alert that is closed. */
const ALERT = `
  INSERT INTO alerts (community_id, id, kind, is_silent, state, unit_id, place, raised_at,
    raised_by_id, raised_by_name, told, closed_at, closed_by_id, closed_by_name, report)
  VALUES (:communityId, :id, 'medical', 0, 'closed', :unitId, :text, :at,
    :accountId, :text, 1, :at, :accountId, :text, :text)`;

/** A shift of the person, tomorrow. */
const SHIFT = `
  INSERT INTO shifts (community_id, id, person_id, day, starts, ends, from_at, to_at, assigned_at,
    assigned_by_id, assigned_by_name)
  SELECT community_id, :id, id, '2026-01-01', '08:00', '16:00', :at + INTERVAL 1 DAY,
    :at + INTERVAL 2 DAY, :at, account_id, :text
  FROM people WHERE community_id = :communityId AND account_id = :accountId`;

const HANDOVER = `
  INSERT INTO handovers (community_id, id, note, written_at, written_by_id, written_by_name)
  VALUES (:communityId, :id, :text, :at, :accountId, :text)`;

/** A paper of the person, as if it could be opened. */
const PAPER = `
  INSERT INTO identity_documents (community_id, id, person_id, type, last4, sealed_number,
    added_at, added_by_id, added_by_name)
  SELECT community_id, :id, id, 'other', '4821', 'sealed', :at, account_id, :text
  FROM people WHERE community_id = :communityId AND account_id = :accountId`;

/** Of the entry, as if it did not fit. */
const CONFLICT = `
  INSERT INTO gate_conflicts (community_id, id, entry_id, kind, subject_type, subject_id, state,
    found_at, note)
  VALUES (:communityId, :id, :entryId, 'no_entry', 'person', :entryId, 'open', :at, :text)`;

describe('an id of another community', function () {
  this.timeout(120_000);
  let main: MainFixture;
  let database: Connection;
  /** A job of each account; there may not be many at once. */
  const jobs = new Map<string, Promise<string>>();
  /** An import of each community; nobody uploads many files in a minute. */
  const imports = new Map<string, Promise<string>>();
  /** A picture of each account, likewise. */
  const photos = new Map<string, Promise<string>>();

  before(async () => {
    // Nothing may expire while it is compared.
    main = await startMain({
      ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000',
      VISIT_RING_SECONDS: '3600',
    });
    // Whoever asks works here, where they are looked for.
    const { id, asha, guard } = main.world.here;
    const employees = [asha, guard].map(({ accountId }) => ({
      ...{ accountId, email: 'gopal@test.gatehouse.example', status: 'active' as const },
      ...{ givenName: 'Gopal', familyName: 'Singh', roles: [{ role: 'employee' as const }] },
    }));
    await standInForAuth(main, {
      'auth.people.list': ({ communityId, role }) => ({
        people: role === 'employee' && communityId === id ? employees : [],
      }),
      'auth.device-key.revoke': () => ({}),
    });
    database = await createConnection({ uri: main.env['MYSQL_URL'] ?? '', timezone: 'Z' });
  });
  after(async () => {
    await database.end();
    await main.stop();
  });

  const made = async (path: string, token: string, body: unknown): Promise<string> => {
    const answer = await call(main, 'POST', path, { token, body });
    expect(answer.status, JSON.stringify(answer.body)).to.be.within(200, 202);
    return String(answer.body['id']);
  };

  const newJob = async (community: TestCommunity, { accountId }: TestPerson): Promise<string> => {
    const asManager = { ...community.manager, accountId };
    // What the attempts have begun in their own name is in the way of one more.
    await main.sequelize.query(
      `UPDATE jobs SET state = 'cancelled', slot = NULL, ended_at = created_at
       WHERE owner_id = ? AND slot IS NOT NULL`,
      { replacements: [accountId] },
    );
    const token = await tokenFor(main.issuer, community, asManager);
    return made('/reports/visits', token, { format: 'csv' });
  };

  const newFile = async (community: TestCommunity, person: TestPerson, name: string) => {
    const token = await tokenFor(main.issuer, community, person);
    const path = `/files?purpose=import&name=${encodeURIComponent(name)}`;
    const headers = { 'content-type': 'text/plain' };
    const { status, body } = await call(main, 'POST', path, { token, headers, body: name });
    expect(status, JSON.stringify(body)).to.equal(201);
    return String(body['id']);
  };

  /** Past the service: a unit has few, and here they are made for every attempt. */
  const newPet = async ({ id: communityId, unitId }: TestCommunity, name: string) => {
    const pet = { communityId, id: newId(), unitId, name };
    await main.sequelize.query(
      `INSERT INTO pets (community_id, id, unit_id, name, kind)
       VALUES (:communityId, :id, :unitId, :name, 'dog')`,
      { replacements: pet },
    );
    return pet.id;
  };

  const newImport = async (community: TestCommunity, name: string): Promise<string> => {
    const token = await adminTokenFor(main.issuer, community);
    const csv = `building,unit\n${name},${name}\n`;
    const { body } = await createImportWorld(main, token).create(csv, { name: `${name}.csv` });
    return String(body['id']);
  };

  const importOf = (community: TestCommunity, name: string): Promise<string> => {
    const one = imports.get(community.id) ?? newImport(community, name);
    imports.set(community.id, one);
    return one;
  };

  const photoOf = (community: TestCommunity, person: TestPerson, name: string) => {
    const photo = photos.get(person.accountId) ?? newFile(community, person, name);
    photos.set(person.accountId, photo);
    return photo;
  };

  const jobOf = (community: TestCommunity, person: TestPerson): Promise<string> => {
    const job = jobs.get(person.accountId) ?? newJob(community, person);
    jobs.set(person.accountId, job);
    return job;
  };

  /** Of each kind of thing that has an id and is wanted, one of this community. */
  const thingsOf = async (
    community: TestCommunity,
    person: TestPerson,
    text: string,
    wanted: readonly string[] = [
      ...['visitId', 'noticeId', 'jobId', 'buildingId', 'fileId'],
      ...['personId', 'residencyId', 'requestId', 'vehicleId', 'petId', 'importId'],
      ...['dataRequestId', 'personIds', 'buildingIds', 'moveId', 'documentId'],
      ...['blockId', 'standingAnswerId', 'passId', 'alertId', 'shiftId', 'handoverId'],
      ...['parcelId', 'photoId', 'tourId'],
      ...['helpId', 'engagementId', 'leaveId', 'gateId', 'deviceId'],
      ...['entryId', 'corrects', 'conflictId'],
    ],
  ) => {
    const guard = await tokenFor(main.issuer, community, community.guard);
    const manager = await tokenFor(main.issuer, community, community.manager);
    const admin = await adminTokenFor(main.issuer, community);
    // Somebody may have made a new one meanwhile.
    await main.sequelize.query('UPDATE communities SET join_code = ? WHERE id = ?', {
      replacements: [codeOf(community), community.id],
    });
    const { unitId } = community;
    const visit = { unitId, kind: 'guest', visitor: { name: text, company: text }, note: text };
    // Somebody who is listed by both ids.
    let settling: Promise<Record<'personId' | 'residencyId', string>> | undefined;
    const settle = async () => {
      const personId = await made('/people', manager, { givenName: text, familyName: text });
      const draft = { personId, unitId, kind: 'tenant', from: '2026-01-01' };
      return { personId, residencyId: await made('/residencies', manager, draft) };
    };
    const settled = () => (settling ??= settle());
    const askToJoin = async (): Promise<string> => {
      const { id: communityId, emptyUnitId } = community;
      const { accountId } = person;
      const [id, at] = [newId(), new Date()];
      await main.sequelize.query(ASK, {
        replacements: [communityId, id, emptyUnitId, accountId, text, text, at, at, at],
      });
      return id;
    };
    const askForData = async (): Promise<string> => {
      const [id, at] = [newId(), new Date()];
      const replacements = [community.id, id, person.accountId, at, at, at];
      await main.sequelize.query(REQUEST, { replacements });
      return id;
    };
    const insert = async (sql: string, more: object = {}): Promise<string> => {
      const [id, { accountId }] = [newId(), person];
      const replacements = {
        id,
        unitId,
        accountId,
        communityId: community.id,
        text,
        at: new Date(),
        ...more,
      };
      await main.sequelize.query(sql, { replacements });
      return id;
    };
    const pass = { unitIds: [unitId], kind: 'staff', visitor: { name: text, company: text } };
    /** Somebody who works for the unit, their engagement, and days off of it. */
    let helping: Promise<Record<'helpId' | 'engagementId' | 'leaveId', string>> | undefined;
    const engage = async () => {
      const windows = [{ days: [1], from: '08:00', to: '09:00' }];
      const named = { givenName: text, familyName: text, types: ['cook'], unitId, windows };
      const added = await call(main, 'POST', '/daily-help', { token: manager, body: named });
      expect(added.status, JSON.stringify(added.body)).to.equal(201);
      const engagementId = String(added.body['id']);
      const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      const leaveId = await made('/help-leaves', manager, { engagementId, from: day, to: day });
      return { engagementId, leaveId, helpId: (added.body['help'] as { id: string }).id };
    };
    const engaged = () => (helping ??= engage());
    /** A gate by which somebody came, and that they did. */
    const comeIn = async () => {
      const gateId = await made('/gates', manager, { name: `${text} ${newId()}` });
      const entry = { direction: 'in', subject: { type: 'other' }, gateId, reason: text };
      return { gateId, entryId: await made('/gate-entries', guard, entry) };
    };
    const recordEntry = async (): Promise<string> => (await comeIn()).entryId;
    const vehicle = () => ({ unitId, plate: newId().slice(-12), kind: 'car', label: text });
    const standing = { unitId, kind: 'service', company: text, answer: 'approved' };
    const block = () => ({
      ...{ of: 'plate', value: newId().slice(-12), reason: text, until: '2099-01-01T00:00:00Z' },
    });
    /** A visitor to two homes. */
    const tour = async (): Promise<string> => {
      const body = { ...visit, alsoUnitIds: [community.emptyUnitId] };
      const asked = await call(main, 'POST', '/visits', { token: guard, body });
      expect(asked.status, JSON.stringify(asked.body)).to.equal(201);
      return String(asked.body['tourId']);
    };
    const make: Record<string, () => Promise<string>> = {
      visitId: () => made('/visits', guard, visit),
      tourId: tour,
      noticeId: () => made('/notices', manager, { title: text, body: text }),
      jobId: () => jobOf(community, person),
      buildingId: () => made('/buildings', admin, { name: `${text} ${newId()}`, kind: 'tower' }),
      vehicleId: () => made('/vehicles', manager, vehicle()),
      passId: () => made('/passes', manager, pass),
      gateId: async () => (await comeIn()).gateId,
      deviceId: () => made('/devices', manager, { name: text, kind: 'gate' }),
      entryId: recordEntry,
      corrects: recordEntry,
      conflictId: async () => insert(CONFLICT, { entryId: await recordEntry() }),
      petId: () => newPet(community, text),
      blockId: () => made('/blocks', manager, block()),
      standingAnswerId: () => made('/standing-answers', manager, standing),
      fileId: () => newFile(community, person, text),
      photoId: () => photoOf(community, person, text),
      requestId: askToJoin,
      dataRequestId: askForData,
      moveId: () => insert(MOVE),
      alertId: () => insert(ALERT),
      shiftId: () => insert(SHIFT),
      handoverId: () => insert(HANDOVER),
      documentId: () => insert(PAPER),
      helpId: async () => (await engaged()).helpId,
      engagementId: async () => (await engaged()).engagementId,
      leaveId: async () => (await engaged()).leaveId,
      parcelId: () => made('/parcels', guard, { unitId, carrier: text, description: text }),
      importId: () => importOf(community, text),
      personId: async () => (await settled()).personId,
      residencyId: async () => (await settled()).residencyId,
      personIds: async () => (await settled()).personId,
      buildingIds: () => made('/buildings', admin, { name: `${text} ${newId()}`, kind: 'tower' }),
    };
    const ids = await Promise.all(
      Object.entries(make)
        .filter(([name]) => wanted.includes(name))
        .map(async ([name, makeOne]) => [name, await makeOne()] as const),
    );
    return {
      code: codeOf(community),
      'X-Community-Id': community.id,
      communityId: community.id,
      unitId,
      unitIds: unitId,
      alsoUnitIds: unitId,
      accountId: person.accountId,
      actorId: community.manager.accountId,
      ...Object.fromEntries(ids),
    };
  };

  /** What happens behind an answer takes its time. */
  const untilThereAre = (communityId: string, table: string, count: number): Promise<void> =>
    eventually(async () => {
      const rows = [...(await rowsOf(database, communityId)).keys()];
      expect(rows.filter((row) => row.startsWith(`${table} `))).to.have.length(count);
    });

  /** Each of them has done something that is in the log of their community. */
  const logAudited = async (): Promise<void> => {
    const auth = await main.brokers.connect('auth');
    const { here, elsewhere } = main.world;
    const events = [here, elsewhere].flatMap(({ id, asha, guard, manager }) =>
      [asha, guard].map(({ accountId }) =>
        auditedEvent('gatehouse.user.verified.v1', {
          accountId,
          actorId: manager.accountId,
          communityIds: [id],
        }),
      ),
    );
    await auth.publisher.publishMany(events);
    for (const { id } of [here, elsewhere]) await untilThereAre(id, 'audit_entries', 2);
  };

  /** Of a home where that may matter, else at work. */
  const callers = (): Caller[] => {
    const { here, elsewhere } = main.world;
    const caller = (who: string, of: TestCommunity[], held: Grant[]): Caller => {
      const person = held.includes('resident') ? here.asha : here.guard;
      return {
        who,
        ofBoth: of.length > 1,
        come: async (wanted) => {
          const tenants = of.map(({ id }) => ({
            id,
            roles: held.map((grant) => grant.replace(/\/.*/, '')),
            permissions: held.flatMap((grant) => [...GRANTS[grant]]),
          }));
          const token = await main.issuer.tokenFor({ accountId: person.accountId, tenants });
          const own = await thingsOf(here, person, 'Ravi Kumar', wanted);
          // By which whoever came to the other community would be suggested.
          const needed = { ...own, search: TAG };
          return { headers: { authorization: `Bearer ${token}`, 'if-match': '*' }, own: needed };
        },
      };
    };
    return [
      ...grants.map((grant) => caller(grant, [here], [grant])),
      caller('who may do everything', [here], grants),
      caller('who may do everything in both', [here, elsewhere], grants),
    ];
  };

  it('leads nowhere in any operation, whoever asks', async () => {
    const { elsewhere } = main.world;
    await database.query('UPDATE people SET name = ? WHERE community_id = ?', [TAG, elsewhere.id]);
    await logAudited();
    // What the lists of this community have to show.
    await thingsOf(main.world.here, main.world.here.asha, 'Ravi Kumar');
    const foreign = await thingsOf(elsewhere, elsewhere.asha, `${TAG} Rao`);
    // Three of each visit, of which one is by itself and two are of a tour.
    await untilThereAre(elsewhere.id, 'visit_words', 9);
    const before = await rowsOf(database, elsewhere.id);
    const report = await tryForeignIds({
      spec: await specOf(join(openapiDir, 'main.yaml')),
      origin: new URL(main.api).origin,
      callers: callers(),
      foreign,
      tag: TAG,
      untriable,
    });
    expect(report.faults.join('\n')).to.equal('');
    expect(report.untried.join('\n')).to.equal('');
    expect(report.left, 'what is left out is still there').to.deep.equal(Object.keys(untriable));
    expect(changesIn(before, await rowsOf(database, elsewhere.id))).to.deep.equal([]);
    expect(report.sent).to.be.greaterThan(500);
  });

  it('is named where it stands in a body', async () => {
    const { here, elsewhere } = main.world;
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.guard);
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Spy' } };
    const answer = await call(main, 'POST', '/visits', { token, body });
    expect(answer.status).to.equal(404);
    expect(answer.body['errors']).to.deep.equal([
      { path: 'body.unitId', message: 'names no unit of this community' },
    ]);
  });
});
