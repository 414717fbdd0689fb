import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import {
  recordStatements,
  type RecordedStatements,
} from '@gatehouse/shared/testing/recorded-statements';
import { expect } from 'chai';
import { nothingByTheClock } from './by-the-clock.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('what a visit costs the database', () => {
  let main: MainFixture;
  let recorded: RecordedStatements;
  let token: string;
  let resident: string;

  before(async () => {
    // What is written behind all visits of a second together, or is due at a moment, is no cost of one.
    main = await startMain(nothingByTheClock);
    const { here } = main.world;
    token = await tokenFor(main.issuer, here, here.guard);
    resident = await tokenFor(main.issuer, here, here.asha);
    recorded = recordStatements(main.env['MYSQL_URL'] ?? '');
    // The unit's and the guard's names are remembered from here on, for seconds.
    await costOf(1, () => ask({}));
  });
  after(async () => {
    recorded.stop();
    await main.stop();
  });

  async function ask(headers: Record<string, string>): Promise<string> {
    const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    const answer = await call(main, 'POST', '/visits', { token, body, headers });
    expect(answer.status).to.equal(201);
    return String(answer.body['id']);
  }

  const answer = async (visitId: string, headers: Record<string, string>): Promise<void> => {
    const path = `/visits/${visitId}/approve`;
    expect((await call(main, 'POST', path, { token: resident, headers })).status).to.equal(200);
  };
  const keyed = () => ({ 'idempotency-key': newId() });

  /** By kind: what each of them sent, told to all whom it concerns. */
  async function costOf(count: number, one: () => Promise<unknown>): Promise<Map<string, number>> {
    const before = main.events.length;
    recorded.clear();
    for (let n = 0; n < count; n++) await one();
    const statements = [...recorded.statements];
    await eventually(() => expect(main.events.length).to.equal(before + count));
    return kindsOf(statements);
  }

  it('eight statements in one transaction, and hardly any to publish it', async () => {
    const cost = await costOf(20, () => ask({}));
    expect(Object.fromEntries(cost)).to.include({
      ...{ 'SELECT residencies': 20, 'SELECT household_contacts': 20 },
      ...{ 'SELECT standing_answers': 20, 'SELECT blocks': 20 },
      'START TRANSACTION': 20,
      'INSERT visits': 20,
      'INSERT outbox': 20,
      COMMIT: 20,
    });
    expect(total(cost), JSON.stringify([...cost])).to.be.at.most(20 * 9);
  });

  it('two more with an Idempotency-Key', async () => {
    const cost = await costOf(20, () => ask(keyed()));
    expect(cost.get('START TRANSACTION')).to.equal(20);
    expect(cost.get('SELECT idempotent_responses')).to.be.within(20, 40);
    expect(cost.get('INSERT idempotent_responses')).to.equal(20);
  });

  it('eight for its answer, of which one looks whether its request is published', async () => {
    const visits: string[] = [];
    await costOf(21, async () => visits.push(await ask({})));
    const next = () => visits.pop() ?? '';
    // The name of who answers is remembered from here on, for seconds.
    await costOf(1, () => answer(next(), {}));
    const plain = await costOf(10, () => answer(next(), {}));
    const asked = { 'SELECT visits': 10, 'SELECT residencies': 10, 'SELECT JSON_TABLE': 10 };
    const written = { UPDATE: 10, 'INSERT outbox': 10 };
    expect(plain.get('SELECT people')).to.equal(10);
    expect(Object.fromEntries(plain)).to.include({
      ...{ ...asked, ...written, 'START TRANSACTION': 10, COMMIT: 10 },
    });
    expect(total(withoutClockwork(plain)), JSON.stringify([...plain])).to.equal(10 * 8);
    const withKey = await costOf(10, () => answer(next(), keyed()));
    expect(withKey.get('INSERT idempotent_responses')).to.equal(10);
    // One of the two looks only happens in tests: whether the handler has kept its answer.
    expect(withKey.get('SELECT idempotent_responses')).to.equal(20);
    expect(total(withoutClockwork(withKey)), JSON.stringify([...withKey])).to.equal(10 * 11);
  });

  it('nothing that is built anew for its values where a row is read', async () => {
    const before = main.events.length;
    recorded.clear();
    const visitId = await ask(keyed());
    await answer(visitId, keyed());
    await call(main, 'GET', `/visits/${visitId}`, { token: resident });
    await eventually(() => expect(main.events.length).to.equal(before + 2));
    const reads = recorded.statements.filter(
      (one) => one.startsWith('SELECT') && kindOf(one) !== undefined,
    );
    expect(reads).to.have.length.above(5);
    // But for the paths in a list that is given as JSON.
    const builtAnew = reads.filter((one) => one.replace(/'\$[^']*'/g, '').includes("'"));
    expect(builtAnew).to.deep.equal([]);
  });
});

function kindsOf(statements: readonly string[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const statement of statements) {
    const kind = kindOf(statement);
    if (kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/**
 * What no setting keeps from running by the clock: the looks for what waits in the outbox and for jobs that
 * nobody is at any more, and whether the database is there.
 */
const BY_THE_CLOCK =
  /FORCE INDEX \(outbox_partition_order\) WHERE|touched_at AS dueAt FROM jobs|^SELECT 1$/;

function kindOf(statement: string): string | undefined {
  if (BY_THE_CLOCK.test(statement)) return undefined;
  const [verb = ''] = statement.split(/[ ;]/);
  if (verb === 'START') return 'START TRANSACTION';
  const [, table = ''] = /(?:FROM|INTO|JOIN) `?(\w+)/.exec(statement) ?? [];
  return `${verb} ${table}`.trim();
}

/**
 * Without what is done some times a second, or for a new connection, however many visits there are. The
 * rules of the gate are remembered for a second.
 */
function withoutClockwork(cost: ReadonlyMap<string, number>): Map<string, number> {
  const clockwork = ['DELETE JSON_TABLE', 'SELECT outbox', 'SELECT policy_versions', 'SET'];
  return new Map([...cost].filter(([kind]) => !clockwork.includes(kind)));
}

function total(cost: ReadonlyMap<string, number>): number {
  return [...cost.values()].reduce((sum, count) => sum + count, 0);
}
