import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { rowsOf, changesIn } from '@gatehouse/shared/testing/tenant-rows';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { expect } from 'chai';
import { createConnection, type Connection } from 'mysql2/promise';
import { readdir } from 'node:fs/promises';
import { QueryTypes } from 'sequelize';
import { readConfig } from '../src/config.js';
import { communityEndingsOf } from '../src/endings.js';
import { createFeatures } from '../src/features.js';
import { createWorker } from '../src/worker-service.js';
import { operatorOf } from './community-roles.js';
import { standIn } from './data-requests-world.js';
import { hearEvents } from './heard-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { partsFor } from './parts-for-tests.js';
import { adminTokenFor, tokenFor, type TestCommunity } from './world.js';

/** Tables in which something of a community is left when it is closed, and why. */
const STAYS: Record<string, string> = {
  audit_entries: 'the log is proof of what was done, and is never changed',
  audit_heads: 'the end of the log',
  audit_names: 'who is named in the log',
  community_archives: 'what was kept of it outlives it for a while',
};

const NOON = new Date('2026-12-10T06:30:00.000Z');
const DAY_MS = 24 * 3_600_000;
const OVER = new Date(NOON.getTime() + 30 * DAY_MS);
/** Each look is some minutes after the one before. */
const later = (looks: number): Date => new Date(OVER.getTime() + looks * 11 * 60_000);

describe('a community whose time is over', function () {
  this.timeout(120_000);
  let main: MainFixture;
  let worker: RunnableService;
  let database: Connection;
  let heard: Awaited<ReturnType<typeof hearEvents<Record<string, unknown>>>>;
  let clock = NOON;
  const now = () => clock;

  const startWorker = async (): Promise<RunnableService> => {
    const started = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await started.start();
    return started;
  };

  before(async () => {
    const settings = {
      ...{ COMMUNITY_CLOSINGS_EVERY: '50ms', FILES_EVERY: '50ms' },
      ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000',
    };
    main = await startMain(settings, { now });
    await standIn(main, { isAway: false, told: [] });
    heard = await hearEvents<Record<string, unknown>>(main, 'gatehouse.community.#');
    database = await createConnection({ uri: main.env['MYSQL_URL'] ?? '', timezone: 'Z' });
    worker = await startWorker();
  });
  after(async () => {
    await worker.stop();
    await database.end();
    await main.stop();
  });
  beforeEach(() => (clock = NOON));

  /** Something in as many tables as people fill. */
  const live = async (community: TestCommunity): Promise<void> => {
    const { id: communityId, unitId } = community;
    const guard = await tokenFor(main.issuer, community, community.guard);
    const asha = await tokenFor(main.issuer, community, community.asha);
    const manager = await tokenFor(main.issuer, community, community.manager);
    const admin = await adminTokenFor(main.issuer, community);
    const post = async (path: string, token: string, body?: unknown, headers = {}) => {
      const answer = await call(main, 'POST', path, { token, body, headers });
      expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).to.be.within(200, 202);
      return answer.body;
    };
    await post('/visits', guard, { unitId, kind: 'guest', visitor: { name: 'Ravi' } });
    const notice = await post('/notices', manager, { title: 'Water', body: 'Off' });
    await call(main, 'PUT', `/notices/${String(notice['id'])}/read`, { token: asha });
    await post('/vehicles', manager, { unitId, plate: 'MH 12', kind: 'car' });
    await post('/pets', manager, { unitId, name: 'Moti', kind: 'dog' });
    const visitor = { name: 'Sunita Devi' };
    const pass = await post('/passes', asha, { unitIds: [unitId], kind: 'staff', visitor });
    await call(main, 'GET', `/passes/${String(pass['id'])}/qr`, { token: asha });
    await call(main, 'PUT', `/passes/${String(pass['id'])}/link`, { token: asha });
    await post('/pass-checks', guard, { code: '000000' });
    await post('/notices/export', manager, { format: 'csv' });
    await post('/data-requests', asha, { kind: 'export' });
    await post('/join-code', admin);
    await post('/files?purpose=import&name=a.txt', asha, 'some text', {
      'content-type': 'text/plain',
    });
    const move = { moveId: newId(), item: 0, label: 'Keys' };
    const balance = { unitId, amount: 1, currency: 'INR', day: '2026-12-01', importId: newId() };
    const rows = [
      { table: 'move_items', row: { communityId, ...move } },
      { table: 'invitation_paces', row: { communityId, sent: 1 } },
      {
        table: 'opening_balances',
        row: { communityId, id: newId(), ...balance, stagedBy: newId(), stagedAt: NOON },
      },
    ];
    await main.sequelize.transaction((tx) => insertRows(tx, rows));
    const words = Array.from({ length: 1203 }, (_none, n) => ({
      table: 'visit_words',
      row: { communityId, word: `word${n}`, visitId: newId() },
    }));
    await main.sequelize.transaction((tx) => insertRows(tx, words));
  };

  const tablesOf = async (): Promise<string[]> => {
    const rows = await main.sequelize.query<{ name: string }>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns
       WHERE table_schema = DATABASE() AND column_name = 'community_id'`,
      { type: QueryTypes.SELECT },
    );
    return rows.map(({ name }) => name);
  };

  const leftOf = async (communityId: string): Promise<string[]> => {
    const left = [...(await rowsOf(database, communityId)).keys()];
    return left.map((row) => row.split(' ')[0] ?? '').filter((table) => !(table in STAYS));
  };

  const storedOf = async (communityId: string): Promise<number> => {
    const folder = main.env['FILES_FOLDER'] ?? '';
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && entry.parentPath.includes(communityId))
      .length;
  };

  const step = async (id: string, name: string): Promise<number> => {
    const token = await operatorOf(main);
    return (await call(main, 'POST', `/communities/${id}/${name}`, { token })).status;
  };
  const stateOf = async (id: string): Promise<string> => {
    const [rows] = await main.sequelize.query('SELECT state FROM communities WHERE id = ?', {
      replacements: [id],
    });
    return (rows as { state: string }[])[0]?.state ?? '';
  };
  const closedEvents = (id: string) =>
    heard.of(`community/${id}`).filter(({ type }) => type === 'gatehouse.community.closed.v1');

  it('leaves nothing in any table, or the table stands here with its reason', async () => {
    const { features } = createFeatures(await partsFor(main));
    const erased = communityEndingsOf(features).flatMap(({ tables }) => tables);
    expect(new Set(erased).size).to.equal(erased.length);
    const named = [...erased.filter((table) => table !== 'job_chunks'), ...Object.keys(STAYS)];
    expect(await tablesOf()).to.have.members(named);
  });

  it('is erased once its thirty days are over, and its neighbour is as it was', async () => {
    const { here, elsewhere } = main.world;
    for (const community of [here, elsewhere]) await live(community);
    await eventually(
      async () => {
        const [rows] = await database.query(
          `SELECT COUNT(*) AS open FROM jobs WHERE state IN ('queued', 'running')`,
        );
        expect(rows).to.deep.equal([{ open: 0 }]);
      },
      { within: 20_000 },
    );
    const neighbour = await rowsOf(database, elsewhere.id);
    expect(await storedOf(here.id)).to.be.greaterThan(0);
    expect(await step(here.id, 'close')).to.equal(200);
    clock = new Date(OVER.getTime() - 1);
    expect(await leftOf(here.id)).to.not.deep.equal([]);
    clock = OVER;
    await eventually(async () => expect(await leftOf(here.id)).to.deep.equal([]), {
      within: 30_000,
    });
    // It is looked once more before anybody is told.
    expect([await stateOf(here.id), closedEvents(here.id)]).to.deep.equal(['closing', []]);
    expect(await step(here.id, 'reopen')).to.equal(409);
    clock = later(1);
    await eventually(() => expect(closedEvents(here.id)).to.have.length(1), { within: 30_000 });
    expect(closedEvents(here.id)[0]?.data).to.include({ state: 'closed', communityId: here.id });
    expect([await stateOf(here.id), await storedOf(here.id)]).to.deep.equal(['closed', 0]);
    // What has a time of its own has gone on there; nothing is gone.
    const changes = changesIn(neighbour, await rowsOf(database, elsewhere.id));
    expect(changes.filter((change) => change.endsWith(' is gone'))).to.deep.equal([]);
    clock = later(2);
    await late(here);
  });

  /** What is told of it late is not written down. */
  async function late({ id: communityId }: TestCommunity): Promise<void> {
    const auth = await main.brokers.connect('auth');
    const accountId = newId();
    await auth.publisher.publishMany(
      [communityId, main.world.elsewhere.id].map((of) =>
        createEnvelope({
          ...{ type: 'gatehouse.role.changed.v1', source: 'gatehouse/auth' },
          subject: `account/${accountId}`,
          data: {
            ...{ accountId, actorId: accountId, communityIds: [of], communityId: of },
            ...{ at: clock.toISOString(), roles: [{ role: 'resident' }] },
            ...{ givenName: 'Late', familyName: 'Comer' },
          },
        }),
      ),
    );
    await eventually(async () => {
      const [rows] = await database.query(
        `SELECT community_id AS id FROM people WHERE account_id = ?`,
        [accountId],
      );
      expect(rows).to.deep.equal([{ id: main.world.elsewhere.id }]);
    });
    expect(await leftOf(communityId)).to.deep.equal([]);
    expect(closedEvents(communityId)).to.have.length(1);
  }

  it('is erased to the end by another worker when one stops in it', async () => {
    const community = main.world.elsewhere;
    clock = NOON;
    expect(await step(community.id, 'close')).to.equal(200);
    const words = Array.from({ length: 20_000 }, (_none, n) => ({
      table: 'visit_words',
      row: { communityId: community.id, word: `more${n}`, visitId: newId() },
    }));
    for (let at = 0; at < words.length; at += 5000)
      await main.sequelize.transaction((tx) => insertRows(tx, words.slice(at, at + 5000)));
    clock = OVER;
    const count = async () => {
      const [rows] = await database.query(
        'SELECT COUNT(*) AS n FROM visit_words WHERE community_id = ?',
        [community.id],
      );
      return Number((rows as { n: number }[])[0]?.n);
    };
    await eventually(async () => expect(await count()).to.be.lessThan(words.length), {
      within: 20_000,
    });
    await worker.stop();
    worker = await startWorker();
    await eventually(async () => expect(await leftOf(community.id)).to.deep.equal([]), {
      within: 60_000,
    });
    clock = later(1);
    await eventually(() => expect(closedEvents(community.id)).to.have.length(1), {
      within: 30_000,
    });
  });
});
