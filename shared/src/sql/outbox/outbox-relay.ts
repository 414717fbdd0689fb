import { Alarm } from './alarm.js';
import type { OutboxEnvelope } from './outbox-envelope.js';
import { BUSY, OutboxLane } from './outbox-lane.js';
import { relayOnce, type PassOutcome } from './outbox-pass.js';
import type { OutboxRelayOptions } from './outbox-relay.types.js';
import { reasonOf, tellOfDeath, tellOfTrouble } from './outbox-report.js';
import { OutboxTroubles } from './outbox-troubles.js';
import { takeCommittedEvents, type CommittedEvent } from './outbox-wake.js';

export interface OutboxRelay {
  start(): void;
  /** Ends after the pass under way; what is left is published by the next relay that runs. */
  stop(): Promise<void>;
  /** Look for all events there are now, the young ones too. */
  wake(): void;
}

const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 10_000;

/** As commits of this process go through its memory, only what was left behind waits so long. */
const USUALLY = { pollMs: 1000, youngForMs: 2000, batch: 500, gatherMs: 25 };

/**
 * Publishes what `appendEvents` recorded: every event at least once, the events of one subject in
 * the order they were committed, with any number of relays in any number of processes. A consumer
 * drops the second delivery by the event's id (`claimMessage`).
 *
 * What this process commits leaves at once, from memory (see `OutboxLane`). What was left behind, by
 * a process that died, by a broker that was away, by a failure, is published in passes over the
 * table. Relays of the release before know only passes, over everything; both keep the order.
 *
 * An event that can never be published goes to `outbox_dead`, and its subject goes on. One that
 * cannot be published now waits with the later ones of its subject, and holds up nobody else.
 *
 * It never throws: while the broker or the database is away it tries again with growing pauses.
 */
export function createOutboxRelay<Envelope extends OutboxEnvelope>(
  options: OutboxRelayOptions<Envelope>,
): OutboxRelay {
  return new PollingRelay(options);
}

class PollingRelay<Envelope extends OutboxEnvelope> implements OutboxRelay {
  readonly #options: Required<OutboxRelayOptions<Envelope>>;
  readonly #troubles = new OutboxTroubles();
  readonly #alarm = new Alarm();
  #running: Promise<void> | undefined;
  #lane: OutboxLane<Envelope> | undefined;
  #stopping = false;
  /** While passes take everything, of which the lane must not take a part. */
  #catchingUp = false;
  /** While more was left behind than one pass takes. */
  #isBehind = false;
  #backoffMs = 0;

  constructor(options: OutboxRelayOptions<Envelope>) {
    this.#options = { observer: {}, ...USUALLY, ...options };
    options.publisher.onWritable?.(() => {
      this.#troubles.end();
      this.wake();
    });
  }

  start(): void {
    if (this.#running !== undefined) return;
    this.#stopping = false;
    const lane = this.#openLane();
    this.#lane = lane;
    const take = (events: readonly CommittedEvent[]): void => this.#take(events, lane);
    const unsubscribe = takeCommittedEvents(this.#options.sequelize, take);
    this.#running = this.#run().finally(unsubscribe);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    await Promise.all([this.#running, this.#lane?.stop()]);
    this.#running = undefined;
  }

  wake(): void {
    this.#catchingUp = true;
    this.#alarm.ring();
  }

  #openLane(): OutboxLane<Envelope> {
    const { sequelize, publisher, gatherMs, youngForMs, observer } = this.#options;
    return new OutboxLane<Envelope>({
      sequelize,
      publish: (envelope, how) => publisher.publish(envelope, how),
      ...{ gatherMs, youngForMs },
      onPublished: (count) => observer.published?.(count),
      onFailed: (error) => observer.failed?.(error),
    });
  }

  /** What does not leave at once waits in the outbox. */
  #take(events: readonly CommittedEvent[], lane: OutboxLane<Envelope>): void {
    const isAway = this.#options.publisher.isAway?.() ?? false;
    const needsPass = events.length === 0 || this.#catchingUp;
    // Behind a crowd, the look for earlier events of a subject costs more than the pass.
    const leaving = this.#isBehind ? events.filter(({ isFirst }) => isFirst) : events;
    if (needsPass || (!isAway && !lane.offer(leaving))) this.wake();
  }

  async #run(): Promise<void> {
    const { batch, pollMs, gatherMs } = this.#options;
    while (!this.#stopping) {
      const startedAt = performance.now();
      this.#alarm.reset();
      const outcome = await this.#pass();
      if (outcome === undefined) {
        await this.#backOff();
      } else if (outcome.read >= batch / 2) {
        await this.#workOff();
      } else {
        const gone = outcome.published.length + outcome.died.length;
        if (gone === 0 && !outcome.isFull) await this.#waitForMore(pollMs);
        if (gone >= BUSY) await this.#rest(startedAt + gatherMs - performance.now());
      }
    }
  }

  async #waitForMore(pollMs: number): Promise<void> {
    // Who rang since the pass began may have brought what it did not see.
    if (!this.#alarm.hasRung) this.#catchingUp = false;
    await this.#alarm.wait(pollMs);
  }

  /**
   * Passes two at a time, each on partitions of its own, until little is left: one reads and deletes
   * while the other publishes.
   */
  async #workOff(): Promise<void> {
    const passes = async (): Promise<void> => {
      while (!this.#stopping) {
        const outcome = await this.#pass();
        if (outcome === undefined || outcome.read < this.#options.batch / 2) return;
      }
    };
    await Promise.all([passes(), passes()]);
  }

  /** One pass; undefined when the database failed it. */
  async #pass(): Promise<PassOutcome | undefined> {
    const { sequelize, publisher, batch, youngForMs, observer, logger } = this.#options;
    try {
      const outcome = await relayOnce<Envelope>(sequelize, {
        publish: (envelope, how) => publisher.publish(envelope, how),
        batch,
        youngForMs: this.#catchingUp ? 0 : youngForMs,
        inHand: this.#lane?.subjects() ?? new Set(),
        resting: this.#troubles.resting(),
        held: (partition) => this.#troubles.heldIn(partition),
        attemptsOf: (row) => this.#troubles.attemptsOf(row),
      });
      this.#backoffMs = 0;
      this.#note(outcome);
      return outcome;
    } catch (error) {
      observer.failed?.(error);
      logger.warn('outbox relay cannot use its database', { reason: reasonOf(error) });
      return undefined;
    }
  }

  #note(outcome: PassOutcome): void {
    const { observer, publisher, logger } = this.#options;
    const { published, died, failures, read, isFull } = outcome;
    const wasTroubled = this.#troubles.any;
    this.#troubles.note(outcome, publisher.isAway?.() ?? false);
    this.#isBehind = isFull;
    observer.looked?.(read);
    if (published.length > 0) observer.published?.(published.length);
    for (const { error } of failures) observer.failed?.(error);
    if (died.length > 0) {
      observer.died?.(died.length);
      tellOfDeath(logger, died);
    }
    tellOfTrouble(logger, { before: wasTroubled, now: this.#troubles.any }, failures[0]?.error);
  }

  async #backOff(): Promise<void> {
    this.#backoffMs = Math.min(Math.max(this.#backoffMs * 2, FIRST_BACKOFF_MS), LONGEST_BACKOFF_MS);
    await this.#rest(this.#backoffMs);
  }

  /** Only `stop` ends it early: a commit is no reason to hurry. */
  async #rest(ms: number): Promise<void> {
    await this.#alarm.waitThrough(ms, () => this.#stopping);
  }
}
