import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { OutageError } from '../../src/errors/app-error.js';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import { createOutboxDeadStore } from '../../src/sql/outbox/outbox-dead.js';
import { relayOnce } from '../../src/sql/outbox/outbox-pass.js';
import { createOutboxRelay, type OutboxRelay } from '../../src/sql/outbox/outbox-relay.js';
import { appendEvents } from '../../src/sql/outbox/outbox-store.js';
import { partitionOf } from '../../src/sql/outbox/outbox-table.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { eventually } from '../../src/testing/eventually.js';
import {
  recordStatements,
  type RecordedStatements,
} from '../../src/testing/recorded-statements.js';
import {
  createSqlFixture,
  eventOf,
  logger,
  pendingRows,
  range,
  type SqlFixture,
  type TestEvent,
} from './helpers.js';

/** Never within a test: what needs it is not done from memory. */
const NEVER_MS = 60_000;

describe('the outbox, from memory', function () {
  this.timeout(60_000);
  let fixture: SqlFixture;
  let recorded: RecordedStatements;
  let published: TestEvent[];
  const running: OutboxRelay[] = [];

  beforeEach(async () => {
    fixture = await createSqlFixture('outbox_lane');
    recorded = recordStatements(fixture.url);
    published = [];
  });
  afterEach(async () => {
    recorded.stop();
    await Promise.all(running.splice(0).map((relay) => relay.stop()));
    await fixture.close();
  });

  type Publish = (event: TestEvent) => Promise<void>;

  const collect: Publish = (event) => {
    published.push(event);
    return Promise.resolve();
  };

  interface Settings {
    isAway?: () => boolean;
    onWritable?: (listener: () => void) => void;
    pollMs?: number;
    youngForMs?: number;
    looked?: () => void;
  }

  /** A relay, and what commits while no other has its turn is handed to it. */
  async function startRelay(publish: Publish = collect, settings: Settings = {}): Promise<void> {
    const { isAway, onWritable, looked, ...times } = settings;
    let first: () => void;
    const begun = new Promise<void>((resolve) => (first = resolve));
    const relay = createOutboxRelay<TestEvent>({
      sequelize: await fixture.connect(2),
      publisher: { publish, ...(isAway && { isAway }), ...(onWritable && { onWritable }) },
      logger,
      observer: { looked: () => (first(), looked?.()) },
      ...{ pollMs: NEVER_MS, youngForMs: NEVER_MS, ...times },
    });
    relay.start();
    running.push(relay);
    await begun;
  }

  const append = (events: TestEvent[], options?: { areFirst: boolean }): Promise<void> =>
    inTransaction(fixture.sequelize, (tx) => appendEvents(tx, events, options));

  const appendFirst = (...events: TestEvent[]): Promise<void> => append(events, { areFirst: true });

  /** As somebody would who tells this process nothing: another process, for example. */
  async function insertUntold(event: TestEvent): Promise<void> {
    const { subject } = event;
    await fixture.sequelize.query(
      `INSERT INTO outbox (partition_no, aggregate_key, envelope, checked)
       VALUES (:partition, :subject, :envelope, TRUE)`,
      {
        replacements: {
          ...{ partition: partitionOf(subject), subject },
          envelope: JSON.stringify(event),
        },
        type: QueryTypes.INSERT,
      },
    );
  }

  const allGone = async (within = 10_000): Promise<void> => {
    await eventually(async () => expect(await pendingRows(fixture.sequelize)).to.equal(0), {
      within,
    });
  };

  const numbersOf = (subject: string): number[] =>
    published.filter((event) => event.subject === subject).map(({ number }) => number);

  it('publishes what is new with one statement besides, for all of a tenth of a second', async () => {
    await startRelay();
    recorded.clear();
    await Promise.all(range(8).map((n) => appendFirst(eventOf(`a/${n}`, n))));
    await allGone();
    expect(published.map(({ number }) => number).sort()).to.deep.equal(range(8));
    const relays = recorded.statements.filter(isOfRelay);
    expect(relays.length, relays.join('\n')).to.be.at.most(2);
    for (const statement of relays) expect(statement).to.match(/^DELETE o FROM JSON_TABLE/);
  });

  it('publishes a later event with one look and one deletion', async () => {
    await startRelay();
    await appendFirst(eventOf('a/1', 0));
    await allGone();
    recorded.clear();
    await append([eventOf('a/1', 1)]);
    await allGone();
    expect(numbersOf('a/1')).to.deep.equal([0, 1]);
    const relays = recorded.statements.filter(isOfRelay);
    expect(relays.map((sql) => sql.split(' ')[0])).to.deep.equal(['SELECT', 'DELETE']);
  });

  it('publishes nothing of a commit that failed', async () => {
    await startRelay();
    const other = await fixture.connect(1);
    let worked = false;
    const failure: unknown = await inTransaction(fixture.sequelize, async (tx) => {
      await appendEvents(tx, [eventOf('a/1')], { areFirst: true });
      const [row] = await fixture.sequelize.query<{ id: number }>('SELECT CONNECTION_ID() AS id', {
        ...{ type: QueryTypes.SELECT, transaction: tx },
      });
      await other.query(`KILL ${row?.id ?? 0}`);
      worked = true;
    }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(OutageError);
    expect(worked, 'the commit is what failed').to.equal(true);
    const sentinel = eventOf('b/1');
    await appendFirst(sentinel);
    await allGone();
    expect(published).to.deep.equal([sentinel]);
  });

  it('keeps an event back while an earlier one of its subject is on its way elsewhere', async () => {
    let confirm: () => void = () => undefined;
    const confirmed = new Promise<void>((resolve) => (confirm = resolve));
    await startRelay(async (event) => {
      published.push(event);
      if (event.number === 0) await confirmed;
    });
    await startRelay(async (event) => {
      published.push(event);
      return Promise.resolve();
    });
    await appendFirst(eventOf('a/1', 0));
    await append([eventOf('a/1', 1)]);
    // Taken by the first and the second relay in turn.
    for (const n of [10, 11, 12, 13]) await appendFirst(eventOf(`b/${n}`, n));
    await eventually(() => expect(published).to.have.lengthOf(5));
    expect(numbersOf('a/1'), 'the first is not confirmed yet').to.deep.equal([0]);
    confirm();
    await allGone();
    expect(numbersOf('a/1')).to.deep.equal([0, 1]);
  });

  it('keeps an event back behind one of another process that nobody has published', async () => {
    const looked = { times: 0 };
    await startRelay(collect, { pollMs: 50, youngForMs: 1500, looked: () => (looked.times += 1) });
    await insertUntold(eventOf('a/1', 0));
    await append([eventOf('a/1', 1)]);
    const sentinel = eventOf('b/1', 7);
    await append([sentinel]);
    const before = looked.times;
    await eventually(() => expect(looked.times).to.be.above(before + 3));
    expect(published, 'the other process may still publish its own').to.deep.equal([sentinel]);
    await allGone();
    expect(numbersOf('a/1')).to.deep.equal([0, 1]);
  });

  it('leaves what fails, and what comes after it, to the passes', async () => {
    let failures = 2;
    const publish: Publish = (event) => {
      if (event.subject === 'a/1' && failures-- > 0) return Promise.reject(new Error('nack'));
      return collect(event);
    };
    await startRelay(publish, { pollMs: 50, youngForMs: 200 });
    await appendFirst(eventOf('a/1', 0), eventOf('a/1', 1), eventOf('b/1', 0));
    await append([eventOf('a/1', 2)]);
    await eventually(() => expect(published.map(({ subject }) => subject)).to.deep.equal(['b/1']));
    await allGone();
    expect(numbersOf('a/1')).to.deep.equal([0, 1, 2]);
  });

  it('buries what can never be published, and goes on with its subject', async () => {
    const publish: Publish = (event) =>
      event.number === 0 ? Promise.reject(new PermanentMessageError('broken')) : collect(event);
    await startRelay(publish, { pollMs: 50, youngForMs: 200 });
    await appendFirst(eventOf('a/1', 0), eventOf('a/1', 1));
    await allGone();
    expect(numbersOf('a/1')).to.deep.equal([1]);
    const [grave, ...others] = await createOutboxDeadStore(fixture.sequelize).list(10);
    expect(grave).to.deep.include({ subject: 'a/1', reason: 'broken', attempts: 1 });
    expect(others).to.deep.equal([]);
  });

  it('publishes at the return of the broker what came while it was away, old or young', async () => {
    let away = true;
    let isBack = (): void => undefined;
    let tries = 0;
    const publish: Publish = (event) => {
      tries += 1;
      return collect(event);
    };
    const onWritable = (listener: () => void): void => void (isBack = listener);
    await startRelay(publish, { isAway: () => away, onWritable });
    for (const n of range(3)) await append([eventOf('a/1', n)]);
    expect(tries, 'tries while it is away').to.equal(0);
    away = false;
    isBack();
    await append([eventOf('a/1', 3)]);
    await allGone(2000);
    expect(numbersOf('a/1')).to.deep.equal(range(4));
  });

  it('takes a transaction that is too large for the memory in passes', async () => {
    await startRelay();
    const count = 4500;
    await append(range(count).map((n) => eventOf(`a/${n % 90}`, n)));
    await allGone(30_000);
    for (const subject of range(90))
      expect(numbersOf(`a/${subject}`)).to.deep.equal(
        range(count / 90).map((n) => n * 90 + subject),
      );
  });

  it('repeats rather than loses where the server leaves gaps between numbers', async () => {
    await startRelay(collect, { pollMs: 50, youngForMs: 200 });
    const events = range(6).map((n) => eventOf(`a/${n % 2}`, n));
    await inTransaction(fixture.sequelize, async (transaction) => {
      await fixture.sequelize.query('SET SESSION auto_increment_increment = 3', { transaction });
      await appendEvents(transaction, events, { areFirst: true });
    });
    await allGone();
    for (const subject of [0, 1])
      expect([...new Set(numbersOf(`a/${subject}`))]).to.deep.equal(
        range(3).map((n) => 2 * n + subject),
      );
  });

  it('repeats nothing, and keeps every order, while two processes write of the same subjects', async () => {
    const slowly: Publish = async (event) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      published.push(event);
    };
    await startRelay(slowly);
    await startRelay(slowly);
    const subjects = range(12).map((n) => `a/${n}`);
    await Promise.all(
      subjects.map(async (subject) => {
        await appendFirst(eventOf(subject, 0));
        for (const n of range(9)) await append([eventOf(subject, n + 1)]);
      }),
    );
    await allGone(20_000);
    for (const subject of subjects) expect(numbersOf(subject)).to.deep.equal(range(10));
  });

  it('keeps every order beside a process of the release before', async () => {
    await startRelay(async (event) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
      published.push(event);
    });
    const own = { isOver: false };
    const former = (async () => {
      const all = { resting: [], held: () => [], youngForMs: 0, inHand: new Set<string>() };
      const pass = { ...all, publish: collect, batch: 500, attemptsOf: () => 0 };
      while (!own.isOver) await relayOnce<TestEvent>(fixture.sequelize, pass);
    })();
    const subjects = range(12).map((n) => `a/${n}`);
    await Promise.all(
      subjects.map(async (subject) => {
        await appendFirst(eventOf(subject, 0));
        for (const n of range(9)) await append([eventOf(subject, n + 1)]);
      }),
    );
    await allGone(20_000);
    own.isOver = true;
    await former;
    for (const subject of subjects)
      expect([...new Set(numbersOf(subject))], subject).to.deep.equal(range(10));
  });
});

/** What it costs to publish, beside what it costs to commit. */
function isOfRelay(statement: string): boolean {
  return !/^(START TRANSACTION|COMMIT|INSERT|SET|SELECT MAX|SELECT COUNT)/.test(statement);
}
