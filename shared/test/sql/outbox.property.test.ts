import { expect } from 'chai';
import fc from 'fast-check';
import { relayOnce } from '../../src/sql/outbox/outbox-pass.js';
import { createOutboxRelay, type OutboxRelay } from '../../src/sql/outbox/outbox-relay.js';
import { appendEvents } from '../../src/sql/outbox/outbox-store.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { eventually } from '../../src/testing/eventually.js';
import {
  createSqlFixture,
  eventOf,
  logger,
  pendingRows,
  type SqlFixture,
  type TestEvent,
} from './helpers.js';

const subjects = ['a/1', 'a/2', 'b/1'] as const;

/** What happens to an outbox; `refuse` and `forget` are the broker's next answers. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('commit' as const),
    subjects: fc.array(fc.constantFrom(...subjects), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    do: fc.constant('roll back' as const),
    subjects: fc.array(fc.constantFrom(...subjects), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('refuse' as const), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constant('forget' as const), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constant('restart' as const), relay: fc.nat(1) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('the outbox, whatever happens between commit and confirm', function () {
  this.timeout(120_000);
  let fixture: SqlFixture;
  before(async () => (fixture = await createSqlFixture('outbox_property')));
  after(() => fixture.close());

  it('publishes what was committed, in the order of each aggregate, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const run = new Run(fixture);
        try {
          for (const each of steps) await run.take(each);
          await run.settle();
        } finally {
          await run.stop();
        }
        run.expectWhole();
      }),
      { numRuns: 12 },
    );
  });
});

/** Two relays and one of the release before on one outbox, a broker that fails as told, and what each of them knows. */
class Run {
  readonly #fixture: SqlFixture;
  readonly #committed: TestEvent[] = [];
  /** What the broker has, doubles included. */
  readonly #stored: TestEvent[] = [];
  readonly #relays: OutboxRelay[];
  readonly #former: Promise<void>;
  #stopped = false;
  #refusals = 0;
  #forgotten = 0;
  #number = 0;

  constructor(fixture: SqlFixture) {
    this.#fixture = fixture;
    this.#relays = [this.#start(), this.#start()];
    this.#former = this.#relayAsBefore();
  }

  async take(each: Step): Promise<void> {
    switch (each.do) {
      case 'commit':
        return this.#commit(each.subjects);
      case 'roll back':
        return this.#rollBack(each.subjects);
      case 'refuse':
        this.#refusals += each.count;
        return;
      case 'forget':
        this.#forgotten += each.count;
        return;
      case 'restart':
        await this.#relays[each.relay]?.stop();
        this.#relays[each.relay] = this.#start();
    }
  }

  async settle(): Promise<void> {
    this.#refusals = 0;
    this.#forgotten = 0;
    await eventually(async () => expect(await pendingRows(this.#fixture.sequelize)).to.equal(0), {
      within: 20_000,
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([this.#former, ...this.#relays.map((relay) => relay.stop())]);
  }

  expectWhole(): void {
    for (const subject of subjects) {
      const of = (events: TestEvent[]): string[] => [
        ...new Set(events.filter((event) => event.subject === subject).map(({ id }) => id)),
      ];
      expect(of(this.#stored), subject).to.deep.equal(of(this.#committed));
    }
  }

  #start(): OutboxRelay {
    const publish = (event: TestEvent): Promise<void> => this.#publish(event);
    const { sequelize } = this.#fixture;
    const relay = createOutboxRelay<TestEvent>({
      sequelize,
      publisher: { publish },
      logger,
      // Short enough that passes meet what is on its way from memory.
      ...{ pollMs: 20, youngForMs: 10 },
    });
    relay.start();
    return relay;
  }

  /** The release before looked for everything, and knew of no other way than its passes. */
  async #relayAsBefore(): Promise<void> {
    const before = { resting: [], held: () => [], youngForMs: 0, inHand: new Set<string>() };
    const publish = (event: TestEvent): Promise<void> => this.#publish(event);
    const pass = { ...before, publish, batch: 500, attemptsOf: () => 0 };
    while (!this.#stopped) {
      await relayOnce<TestEvent>(this.#fixture.sequelize, pass);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Refuses, or stores and loses the confirm, or does what it should. */
  async #publish(event: TestEvent): Promise<void> {
    await new Promise(setImmediate);
    if (this.#refusals > 0) {
      this.#refusals -= 1;
      throw new Error('refused');
    }
    this.#stored.push(event);
    if (this.#forgotten > 0) {
      this.#forgotten -= 1;
      throw new Error('confirm lost');
    }
  }

  async #commit(of: readonly string[]): Promise<void> {
    const events = of.map((subject) => eventOf(subject, (this.#number += 1)));
    await inTransaction(this.#fixture.sequelize, (tx) => appendEvents(tx, events));
    this.#committed.push(...events);
  }

  async #rollBack(of: readonly string[]): Promise<void> {
    const work = inTransaction(this.#fixture.sequelize, async (tx) => {
      await appendEvents(
        tx,
        of.map((subject) => eventOf(subject)),
      );
      throw new Error('rolled back');
    });
    await work.catch(() => undefined);
  }
}
