import { join } from 'node:path';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { tryForeignIds, type Caller } from '@gatehouse/shared/testing/foreign-ids';
import { changesIn, rowsOf } from '@gatehouse/shared/testing/tenant-rows';
import { expect } from 'chai';
import { createConnection, type Connection } from 'mysql2/promise';
import { auditedEvent } from './audit-events.js';
import { call, openapiDir, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestCommunity, type TestPerson } from './world.js';

type Grant = keyof typeof GRANTS;

/** Stands in all texts of the other community. */
const TAG = 'Qzbirch';
const grants = (Object.keys(GRANTS) as Grant[]).filter((grant) => grant !== 'operator');

/** Ids of which no community has any. */
const untriable = { deadLetterId: 'dead letters are of all communities; operators alone see them' };

describe('an id of another community', function () {
  this.timeout(120_000);
  let main: MainFixture;
  let database: Connection;
  /** A job of each account; there may not be many at once. */
  const jobs = new Map<string, Promise<string>>();

  before(async () => {
    // Nothing may expire while it is compared.
    main = await startMain({
      ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000',
      VISIT_RING_SECONDS: '3600',
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
    const token = await tokenFor(main.issuer, community, asManager);
    return made('/reports/visits', token, { format: 'csv' });
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
    wanted: readonly string[] = ['visitId', 'noticeId', 'jobId'],
  ) => {
    const guard = await tokenFor(main.issuer, community, community.guard);
    const manager = await tokenFor(main.issuer, community, community.manager);
    const { unitId } = community;
    const visit = { unitId, kind: 'guest', visitor: { name: text, company: text }, note: text };
    const make: Record<string, () => Promise<string>> = {
      visitId: () => made('/visits', guard, visit),
      noticeId: () => made('/notices', manager, { title: text, body: text }),
      jobId: () => jobOf(community, person),
    };
    const ids = await Promise.all(
      Object.entries(make)
        .filter(([name]) => wanted.includes(name))
        .map(async ([name, makeOne]) => [name, await makeOne()] as const),
    );
    return {
      'X-Community-Id': community.id,
      unitId,
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
    await untilThereAre(elsewhere.id, 'visit_words', 3);
    const before = await rowsOf(database, elsewhere.id);
    const report = await tryForeignIds({
      spec: await loadSpec(join(openapiDir, 'main.yaml')),
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
