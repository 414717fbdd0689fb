import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { UnavailableError } from '../../src/errors/app-error.js';
import { limitOutbox } from '../../src/sql/outbox/outbox-limit.js';
import { createOutboxRelay, type OutboxRelay } from '../../src/sql/outbox/outbox-relay.js';
import type { OutboxRelayOptions } from '../../src/sql/outbox/outbox-relay.types.js';
import { appendEvents, outboxStats } from '../../src/sql/outbox/outbox-store.js';
import { partitionOf } from '../../src/sql/outbox/outbox-table.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { eventually } from '../../src/testing/eventually.js';
import {
  createSqlFixture,
  eventOf,
  logger,
  pendingRows,
  range,
  scalar,
  seededRandom,
  type SqlFixture,
  type TestEvent,
} from './helpers.js';

type Times = 'pollMs' | 'youngForMs';

describe('outbox', () => {
  let fixture: SqlFixture;
  const running: OutboxRelay[] = [];

  beforeEach(async () => {
    fixture = await createSqlFixture('outbox');
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((relay) => relay.stop()));
    await fixture.close();
  });

  function startRelay(
    publish: (event: TestEvent) => Promise<void>,
    options: Pick<Partial<OutboxRelayOptions<TestEvent>>, 'sequelize' | Times | 'batch'> = {},
  ): OutboxRelay {
    const relay = createOutboxRelay<TestEvent>({
      sequelize: fixture.sequelize,
      publisher: { publish },
      logger,
      ...{ pollMs: 50, youngForMs: 100 },
      ...options,
    });
    relay.start();
    running.push(relay);
    return relay;
  }

  const append = (...events: TestEvent[]): Promise<void> =>
    inTransaction(fixture.sequelize, (tx) => appendEvents(tx, events));

  const allPublished = (within = 10_000): Promise<void> =>
    eventually(
      async () => {
        expect(await pendingRows(fixture.sequelize)).to.equal(0);
      },
      { within },
    );

  it('publishes the envelope as it was, once, at a commit on another pool', async () => {
    const published: TestEvent[] = [];
    const sequelize = await fixture.connect(2);
    // With a look once a minute, only the commit can bring it in time.
    startRelay(collectInto(published), { sequelize, pollMs: 60_000 });
    await allPublished();
    const event = { ...eventOf('a/1'), data: { text: "Zoë 🚪 :id ? $1 \\ '" } };
    await append(event);
    await allPublished(1000);
    expect(published).to.deep.equal([event]);
  });

  it('publishes nothing of a transaction that rolls back', async () => {
    const published: TestEvent[] = [];
    startRelay(collectInto(published));
    const rolledBack = inTransaction(fixture.sequelize, async (tx) => {
      await appendEvents(tx, [eventOf('a/1')]);
      throw new Error('no');
    });
    await rolledBack.catch(() => undefined);
    const sentinel = eventOf('a/1');
    await append(sentinel);
    await allPublished();
    expect(published).to.deep.equal([sentinel]);
  });

  it('finds what another process committed', async () => {
    const published: TestEvent[] = [];
    startRelay(collectInto(published), { sequelize: await fixture.connect() });
    await append(eventOf('a/1'));
    await allPublished();
    expect(published).to.have.lengthOf(1);
  });

  it('keeps the order of each aggregate with three relays and a broker that fails 1 in 20', async () => {
    const seed = 20_261_121;
    const random = seededRandom(seed);
    const published: TestEvent[] = [];
    const workers = [0, 0, 0];
    for (const relay of range(3)) {
      const publish = async (event: TestEvent): Promise<void> => {
        await new Promise((resolve) => setTimeout(resolve, random() * 3));
        if (random() < 0.05) throw new Error('not confirmed');
        published.push(event);
        workers[relay] = (workers[relay] ?? 0) + 1;
        // Confirmed too late for the relay to know: it must come again, not be lost.
        if (random() < 0.02) throw new Error('confirm lost');
      };
      startRelay(publish, { sequelize: await fixture.connect(3), batch: 60 });
    }
    const aggregates = range(50).map((n) => `a/${n}`);
    await Promise.all(
      aggregates.map(async (subject) => {
        for (const n of range(20))
          await append(eventOf(subject, 2 * n), eventOf(subject, 2 * n + 1));
      }),
    );
    await allPublished(18_000);

    for (const subject of aggregates) {
      const numbers = published.filter((e) => e.subject === subject).map((e) => e.number);
      expect([...new Set(numbers)], `seed ${seed}, ${subject}`).to.deep.equal(range(40));
    }
    expect(published.length, 'late confirms were repeated').to.be.above(2000);
    expect(workers.filter((count) => count > 0).length, 'relays that shared it').to.be.above(1);
  }).timeout(40_000);

  it('publishes nothing twice while all is well, with three relays', async () => {
    const published: TestEvent[] = [];
    for (const relay of range(3)) {
      startRelay(
        async (event) => {
          await new Promise((resolve) => setTimeout(resolve, 2 + relay));
          published.push(event);
        },
        { sequelize: await fixture.connect(3), batch: 40, youngForMs: 60_000 },
      );
    }
    const events = range(600).map((n) => eventOf(`a/${n % 100}`, n));
    await append(...events);
    await allPublished();
    expect(published.map(({ number }) => number).sort((a, b) => a - b)).to.deep.equal(range(600));
  });

  it('repeats what a killed relay had published, and loses nothing', async () => {
    await append(...range(50).map((n) => eventOf(`a/${n}`, n)));
    const first = await publishUntilKilled(fixture.url, 20);
    expect(first).to.have.lengthOf(20);
    expect(await pendingRows(fixture.sequelize), 'nothing was deleted').to.equal(50);

    const second: TestEvent[] = [];
    startRelay(collectInto(second));
    await allPublished();
    expect(second).to.have.lengthOf(50);
    expect(second.map(({ id }) => id)).to.include.members(first);
  });

  it('lets others append while an event is waiting for the broker', async () => {
    let confirm: () => void = () => undefined;
    const confirmed = new Promise<void>((resolve) => (confirm = resolve));
    let asked = 0;
    startRelay(async () => {
      asked += 1;
      await confirmed;
    });
    await append(...range(40).map((n) => eventOf(`a/${n}`)));
    await eventually(() => expect(asked).to.be.above(0));

    const startedAt = performance.now();
    await Promise.all(
      range(2).map(() => Promise.all(range(40).map((n) => append(eventOf(`a/${n}`))))),
    );
    expect(performance.now() - startedAt, 'ms for 80 commits').to.be.below(4000);
    expect(await pendingRows(fixture.sequelize), 'the broker still waits').to.equal(120);
    confirm();
    await allPublished();
  });

  it('deletes confirmed events without waiting for those who append', async () => {
    const subjects = range(40).map((n) => `a/${n}`);
    await append(...subjects.map((subject) => eventOf(subject)));
    const open = await fixture.sequelize.transaction();
    try {
      await appendEvents(
        open,
        subjects.map((subject) => eventOf(subject)),
      );
      startRelay(() => Promise.resolve());
      await allPublished(2000);
    } finally {
      await open.commit();
    }
    await allPublished(2000);
  });

  it('keeps other subjects flowing past one that cannot be published', async () => {
    const bad = 'bad/1';
    const published: TestEvent[] = [];
    let healed = false;
    startRelay((event) => {
      if (event.subject === bad && !healed) return Promise.reject(new Error('unroutable'));
      return collectInto(published)(event);
    });
    const neighbour = range(1000)
      .map((n) => `good/${n}`)
      .find((subject) => partitionOf(subject) === partitionOf(bad));
    await append(eventOf(bad, 0), eventOf(bad, 1), eventOf(neighbour ?? '', 0), eventOf('a/1', 0));
    await eventually(() => expect(published).to.have.lengthOf(2));
    await eventually(async () => expect(await pendingRows(fixture.sequelize)).to.equal(2));
    healed = true;
    await allPublished();
    const late = published.filter(({ subject }) => subject === bad).map(({ number }) => number);
    expect(late).to.deep.equal([0, 1]);
  });

  it('rests while the broker is away and goes on by itself', async () => {
    let away = true;
    let attempts = 0;
    startRelay(() => {
      attempts += 1;
      return away ? Promise.reject(new Error('no broker')) : Promise.resolve();
    });
    await append(eventOf('a/1'));
    const until = performance.now() + 1500;
    await eventually(() => expect(performance.now()).to.be.above(until));
    expect(attempts, 'attempts in 1.5 s').to.be.within(2, 6);
    away = false;
    await allPublished();
  });

  it('goes on at once when it is told that the broker is back', async () => {
    let away = true;
    let isBack = (): void => undefined;
    const publish = () => (away ? Promise.reject(new Error('no broker')) : Promise.resolve());
    const onWritable = (listener: () => void) => (isBack = listener);
    const { sequelize } = fixture;
    // Only a rest that is cut short can end in time: the fourth is about a second long.
    let failures = 0;
    const observer = { failed: () => (failures += 1) };
    const publisher = { publish, onWritable };
    const relay = createOutboxRelay<TestEvent>({
      sequelize,
      publisher,
      logger,
      observer,
      ...{ pollMs: 9, youngForMs: 9 },
    });
    relay.start();
    running.push(relay);
    await append(eventOf('a/1'));
    await eventually(() => expect(failures).to.equal(5));
    away = false;
    isBack();
    await allPublished(500);
  });

  it('survives the loss of its database sessions', async () => {
    const own = await fixture.connect(2);
    const published: TestEvent[] = [];
    startRelay(collectInto(published), { sequelize: own });
    const session = await scalar(own, 'SELECT CONNECTION_ID()');
    await fixture.sequelize.query(`KILL ${session}`);
    const event = eventOf('a/1');
    await append(event);
    await allPublished();
    expect(published).to.deep.equal([event]);
  });

  it('tells how much waits and for how long', async () => {
    const { sequelize } = fixture;
    expect(await outboxStats(sequelize)).to.deep.equal({ pending: 0, lagSeconds: 0, dead: 0 });
    await append(eventOf('a/1'), eventOf('a/2'));
    await sequelize.query(
      'UPDATE outbox SET created_at = created_at - INTERVAL 90 SECOND ORDER BY id LIMIT 1',
    );
    const { pending, lagSeconds } = await outboxStats(sequelize);
    expect(pending).to.equal(2);
    expect(lagSeconds).to.be.within(90, 95);
  });

  it('refuses events beyond the limit, with the change they belong to', async () => {
    const { sequelize } = fixture;
    await sequelize.query('CREATE TABLE changes (id INT AUTO_INCREMENT PRIMARY KEY)');
    await append(...range(10).map((n) => eventOf(`a/${n}`)));
    limitOutbox(sequelize, 10);
    const failure: unknown = await inTransaction(sequelize, async (tx) => {
      await sequelize.query('INSERT INTO changes VALUES ()', { transaction: tx });
      await appendEvents(tx, [eventOf('a/1')]);
    }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(UnavailableError).with.property('code', 'outbox_full');
    expect(failure).to.have.property('retryAfterSeconds', 10);
    expect(await scalar(sequelize, 'SELECT COUNT(*) FROM changes')).to.equal(0);
  });

  it('is not full because of gaps between the ids', async () => {
    await append(eventOf('a/1'));
    await fixture.sequelize.query('ALTER TABLE outbox AUTO_INCREMENT = 1000');
    await append(eventOf('a/1'));
    limitOutbox(fixture.sequelize, 10);
    await append(eventOf('a/1'));
    expect(await pendingRows(fixture.sequelize)).to.equal(3);
  });
});

function collectInto(events: TestEvent[]): (event: TestEvent) => Promise<void> {
  return (event) => {
    events.push(event);
    return Promise.resolve();
  };
}

/** The ids a relay in a process of its own published before it was killed at the `count`th. */
async function publishUntilKilled(url: string, count: number): Promise<string[]> {
  const program = fileURLToPath(new URL('./relay-that-dies.js', import.meta.url));
  const child = fork(program, [url, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).to.equal('SIGKILL');
  return output.trim().split('\n');
}
