import type { Sequelize } from 'sequelize';
import type { AppLogger } from '../logger/logger.js';
import { relayOnce, type PassOutcome } from './outbox-pass.js';
import type { OutboxEnvelope } from './outbox-store.js';
import { OutboxTroubles } from './outbox-troubles.js';
import { onEventsCommitted } from './outbox-wake.js';
import { Alarm } from './alarm.js';

export interface OutboxRelayOptions<Envelope extends OutboxEnvelope> {
  /**
   * Best a small pool of its own (two connections): behind a crowd of requests in theirs, events
   * would wait for a connection as long as the requests do.
   */
  sequelize: Sequelize;
  publisher: {
    /**
     * Resolves once the broker has confirmed the event; rejects when it has not, with
     * PermanentMessageError when it never will.
     *
     * @param options.checked whether the event passed the check of the release that recorded it
     */
    publish(envelope: Envelope, options: { checked: boolean }): Promise<void>;
    /** Whether nothing can be published now, whatever it is. */
    isAway?(): boolean;
    /** Tells when publishing may succeed again: what could not be published then goes at once. */
    onWritable?(listener: () => void): void;
  };
  logger: AppLogger;
  /** Told after each pass; feed counters with it. */
  observer?: OutboxObserver;
  /** How soon events of other processes, or left by a crash, are noticed. */
  pollMs?: number;
  /** Most events published, and in flight, in one pass. */
  batch?: number;
  /**
   * Shortest time between two passes while events come fast. A single event goes at once; under
   * load this is what makes batches out of single commits, here and at every consumer.
   */
  gatherMs?: number;
}

export interface OutboxObserver {
  /** Told after each look for events, with how many it found. */
  looked?(read: number): void;
  published?(count: number): void;
  /** So many can never be published and left the outbox. */
  died?(count: number): void;
  failed?(error: unknown): void;
}

export interface OutboxRelay {
  start(): void;
  /** Ends after the pass under way; what is left is published by the next relay that runs. */
  stop(): Promise<void>;
  /** Look for events now. Commits in this process do it by themselves. */
  wake(): void;
}

/** So many events in one pass mean that more are on their way. */
const BUSY = 4;
const FIRST_BACKOFF_MS = 200;
const LONGEST_BACKOFF_MS = 10_000;

/**
 * Publishes what `appendEvents` recorded: every event at least once, the events of one subject in
 * the order they were committed, with any number of relays in any number of processes. A consumer
 * drops the second delivery by the event's id (`claimMessage`).
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
  #stopping = false;
  #backoffMs = 0;

  constructor(options: OutboxRelayOptions<Envelope>) {
    this.#options = { observer: {}, pollMs: 500, batch: 500, gatherMs: 25, ...options };
    options.publisher.onWritable?.(() => {
      this.#troubles.end();
      this.wake();
    });
  }

  start(): void {
    if (this.#running !== undefined) return;
    this.#stopping = false;
    const unsubscribe = onEventsCommitted(this.#options.sequelize, () => this.wake());
    this.#running = this.#run().finally(unsubscribe);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    await this.#running;
    this.#running = undefined;
  }

  wake(): void {
    this.#alarm.ring();
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
        if (gone === 0 && !outcome.isFull) await this.#alarm.wait(pollMs);
        if (gone >= BUSY) await this.#rest(startedAt + gatherMs - performance.now());
      }
    }
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
    const { sequelize, publisher, batch, observer, logger } = this.#options;
    try {
      const outcome = await relayOnce<Envelope>(sequelize, {
        publish: (envelope, how) => publisher.publish(envelope, how),
        batch,
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
    const { observer, publisher } = this.#options;
    const { published, died, failures, read } = outcome;
    const wasTroubled = this.#troubles.any;
    this.#troubles.note(outcome, publisher.isAway?.() ?? false);
    observer.looked?.(read);
    if (published.length > 0) observer.published?.(published.length);
    for (const { error } of failures) observer.failed?.(error);
    if (died.length > 0) this.#tellOfDeath(died);
    this.#tellOfTrouble(wasTroubled, failures[0]?.error);
  }

  /** Says once that publishing fails, and once that it works again. */
  #tellOfTrouble(before: boolean, error: unknown): void {
    const { logger } = this.#options;
    const now = this.#troubles.any;
    if (!before && now) logger.warn('outbox relay cannot publish', { reason: reasonOf(error) });
    if (before && !now) logger.info('outbox relay publishes again');
  }

  #tellOfDeath(died: PassOutcome['died']): void {
    const { logger, observer } = this.#options;
    const [first] = died;
    observer.died?.(died.length);
    logger.error('Events cannot be published; they are dead letters of the outbox now', {
      count: died.length,
      firstSubject: first?.row.aggregateKey,
      firstReason: first?.reason,
    });
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
