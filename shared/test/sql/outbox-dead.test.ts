import { expect } from 'chai';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import { connectDatabase } from '../../src/sql/database.js';
import { checkOutbox } from '../../src/sql/outbox/outbox-check.js';
import { createOutboxDeadStore } from '../../src/sql/outbox/outbox-dead.js';
import { createOutboxRelay, type OutboxRelay } from '../../src/sql/outbox/outbox-relay.js';
import { appendEvents, outboxStats } from '../../src/sql/outbox/outbox-store.js';
import { PARTITIONS, partitionOf } from '../../src/sql/outbox/outbox-table.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { eventually } from '../../src/testing/eventually.js';
import {
  createSqlFixture,
  eventOf,
  logger,
  pendingRows,
  range,
  scalar,
  type SqlFixture,
  type TestEvent,
} from './helpers.js';

const broken = new PermanentMessageError('breaks its contract');

describe('an outbox with events that cannot be published', function () {
  this.timeout(60_000);
  let fixture: SqlFixture;
  let relay: OutboxRelay | undefined;
  let published: TestEvent[];
  /** What the relay read in each look for events. */
  let looks: number[];

  beforeEach(async () => {
    fixture = await createSqlFixture('outbox_dead');
    published = [];
    looks = [];
  });
  afterEach(async () => {
    await relay?.stop();
    await fixture.close();
  });

  const append = (...events: TestEvent[]): Promise<void> =>
    inTransaction(fixture.sequelize, (tx) => appendEvents(tx, events));

  /** As another process would, whose commits nobody hears of here. */
  async function insertUntold(event: TestEvent): Promise<void> {
    const { subject } = event;
    const values = { partition: partitionOf(subject), subject, envelope: JSON.stringify(event) };
    await fixture.sequelize.query(
      `INSERT INTO outbox (partition_no, aggregate_key, envelope, checked)
       VALUES (:partition, :subject, :envelope, TRUE)`,
      { replacements: values },
    );
  }

  const fails =
    (error: Error, subjects: RegExp = /^bad/) =>
    ({ subject }: TestEvent): Error | undefined =>
      subjects.test(subject) ? error : undefined;

  function startRelay(failureOf: (event: TestEvent) => Error | undefined): void {
    relay = createOutboxRelay<TestEvent>({
      sequelize: fixture.sequelize,
      publisher: {
        publish(event) {
          const failure = failureOf(event);
          if (failure !== undefined) return Promise.reject(failure);
          published.push(event);
          return Promise.resolve();
        },
      },
      logger,
      ...{ pollMs: 50, youngForMs: 50 },
      observer: { looked: (read) => looks.push(read) },
    });
    relay.start();
  }

  const subjectsIn = (partition: number, name: string, count: number): string[] =>
    range(count * PARTITIONS * 3)
      .map((n) => `${name}/${n}`)
      .filter((subject) => partitionOf(subject) === partition)
      .slice(0, count);

  const deadRows = (): Promise<number> =>
    scalar(fixture.sequelize, 'SELECT COUNT(*) FROM outbox_dead');

  for (const count of [510, 1000])
    it(`passes ${count} broken ones at the head of a partition in a few looks`, async () => {
      const heads = subjectsIn(3, 'bad', count).map((subject) => eventOf(subject));
      const behind = subjectsIn(3, 'good', 20).map((subject) => eventOf(subject));
      const beside = subjectsIn(4, 'good', 20).map((subject) => eventOf(subject));
      await append(...heads);
      await append(...behind, ...beside);
      startRelay(fails(broken));
      await eventually(() => expect(published).to.have.lengthOf(40), { within: 20_000 });
      const needed = looks.filter((read) => read > 0).length;
      await eventually(async () => expect(await pendingRows(fixture.sequelize)).to.equal(0));
      expect(await deadRows()).to.equal(count);
      // Of each look at most half belongs to the partition's neighbour; of two at a time the one
      // that comes second may have found the neighbour alone.
      expect(needed, 'looks for events').to.be.at.most(Math.ceil(count / 250) + 2);
    });

  it('lets later events of a subject go on when one of them is dead', async () => {
    await append(...range(4).map((n) => eventOf('a/1', n)));
    startRelay(({ number }) => (number === 1 ? broken : undefined));
    await eventually(async () => expect(await pendingRows(fixture.sequelize)).to.equal(0));
    expect(published.map((e) => e.number)).to.deep.equal([0, 2, 3]);
    expect(await deadRows()).to.equal(1);
  });

  it('keeps what is no JSON with its reason, its time and its attempts', async () => {
    await fixture.sequelize.query(
      `INSERT INTO outbox (partition_no, aggregate_key, envelope)
       VALUES (${partitionOf('a/1')}, 'a/1', '{"id":')`,
    );
    startRelay(() => undefined);
    const store = createOutboxDeadStore(fixture.sequelize);
    await eventually(async () => expect(await store.list(10)).to.have.lengthOf(1));
    const [dead] = await store.list(10);
    expect(dead).to.deep.include({ eventId: null, type: null, subject: 'a/1', attempts: 1 });
    expect(dead?.reason).to.equal('The event is not JSON');
    expect(Date.now() - (dead?.diedAt.getTime() ?? 0)).to.be.within(-1000, 30_000);
    expect((await store.find(dead?.id ?? ''))?.envelope).to.equal('{"id":');
    expect(await outboxStats(fixture.sequelize)).to.deep.include({ pending: 0, dead: 1 });
  });

  it('publishes what is replayed, unchecked, and forgets what is discarded', async () => {
    const events = range(3).map((n) => eventOf(`bad/${n}`, n));
    await append(...events);
    let mended = false;
    const checks: boolean[] = [];
    relay = createOutboxRelay<TestEvent>({
      sequelize: fixture.sequelize,
      publisher: {
        publish(event, { checked }) {
          checks.push(checked);
          if (!mended) return Promise.reject(broken);
          published.push(event);
          return Promise.resolve();
        },
      },
      logger,
      ...{ pollMs: 60_000, youngForMs: 0 },
    });
    relay.start();
    await eventually(async () => expect(await deadRows()).to.equal(3));
    expect(checks).to.deep.equal([true, true, true]);
    mended = true;
    const store = createOutboxDeadStore(fixture.sequelize);
    const [first, second] = await store.list(10);
    const replayed = await store.replay(first?.id ?? '');
    expect(replayed?.eventId).to.equal(first?.eventId);
    // With a poll once a minute, only the commit can have woken it.
    await eventually(() => expect(published.map(({ id }) => id)).to.deep.equal([first?.eventId]));
    expect(checks.at(-1)).to.equal(false);
    await store.discard(second?.id ?? '');
    expect(await store.replay(second?.id ?? '')).to.equal(undefined);
    expect(await store.discard(second?.id ?? '')).to.equal(undefined);
    expect(await store.count()).to.equal(1);
  });

  it('holds up nobody by 1,000 subjects at the head that nobody takes yet', async () => {
    const heads = subjectsIn(3, 'bad', 1000);
    await append(...heads.map((subject) => eventOf(subject, 0)));
    await append(...heads.slice(0, 10).map((subject) => eventOf(subject, 1)));
    let taken = false;
    startRelay((event) => (taken ? undefined : fails(new Error('No queue takes it'))(event)));
    await append(...subjectsIn(3, 'good', 20).map((subject) => eventOf(subject)));
    await eventually(() => expect(published).to.have.lengthOf(20));
    for (const subject of subjectsIn(3, 'late', 10)) {
      const before = looks.length;
      await insertUntold(eventOf(subject));
      relay?.wake();
      await eventually(() => expect(published.at(-1)?.subject).to.equal(subject));
      expect(looks.length - before, 'looks for events').to.be.at.most(6);
    }
    expect(await deadRows(), 'it may pass').to.equal(0);
    expect(await pendingRows(fixture.sequelize)).to.equal(1010);
    taken = true;
    await eventually(async () => expect(await pendingRows(fixture.sequelize)).to.equal(0), {
      within: 20_000,
    });
    for (const subject of heads.slice(0, 10))
      expect(
        published.filter((event) => event.subject === subject).map(({ number }) => number),
      ).to.deep.equal([0, 1]);
  });

  it('is not kept from a partition by older ones that can publish nothing', async () => {
    const late = PARTITIONS - 1;
    for (const partition of range(late))
      await append(eventOf(subjectsIn(partition, 'bad', 1)[0] ?? ''));
    startRelay(fails(new Error('No queue takes it')));
    await eventually(() => expect(looks.length).to.be.above(2));
    await append(eventOf(subjectsIn(late, 'good', 1)[0] ?? ''));
    await eventually(() => expect(published).to.have.lengthOf(1), { within: 1000 });
  });
});

describe('recording events', () => {
  let fixture: SqlFixture;
  beforeEach(async () => {
    fixture = await createSqlFixture('outbox_check');
    await fixture.sequelize.query('CREATE TABLE changes (id INT AUTO_INCREMENT PRIMARY KEY)');
  });
  afterEach(() => fixture.close());

  const changeAnd = (...events: TestEvent[]): Promise<unknown> =>
    inTransaction(fixture.sequelize, async (transaction) => {
      await fixture.sequelize.query('INSERT INTO changes VALUES ()', { transaction });
      await appendEvents(transaction, events);
    }).catch((error: unknown) => error);

  it('refuses one that fails the check, with its change and those beside it', async () => {
    checkOutbox(fixture.sequelize, ({ subject }) => {
      if (subject === 'bad/1') throw broken;
    });
    expect(await changeAnd(eventOf('a/1'), eventOf('bad/1'), eventOf('a/2'))).to.equal(broken);
    expect(await pendingRows(fixture.sequelize)).to.equal(0);
    expect(await scalar(fixture.sequelize, 'SELECT COUNT(*) FROM changes')).to.equal(0);
    expect(await changeAnd(eventOf('a/1'))).to.equal(undefined);
    expect(await pendingRows(fixture.sequelize)).to.equal(1);
  });

  it('tells the check how long the event is', async () => {
    const lengths: number[] = [];
    checkOutbox(fixture.sequelize, (_, bytes) => lengths.push(bytes));
    const event = { ...eventOf('a/1'), text: 'Zoë 🚪' };
    await changeAnd(event);
    expect(lengths).to.deep.equal([Buffer.byteLength(JSON.stringify(event))]);
  });

  it('is refused where nothing checks them', async () => {
    const other = await connectDatabase(fixture.url, { logger, poolMax: 1 });
    const failure = await inTransaction(other, (tx) => appendEvents(tx, [eventOf('a/1')])).catch(
      (error: unknown) => error,
    );
    await other.close();
    expect(failure)
      .to.be.instanceOf(Error)
      .with.property('message')
      .that.matches(/Nothing checks/);
    expect(await pendingRows(fixture.sequelize)).to.equal(0);
  });
});
