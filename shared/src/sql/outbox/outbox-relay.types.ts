import type { Sequelize } from 'sequelize';
import type { AppLogger } from '../../logger/logger.js';
import type { OutboxEnvelope } from './outbox-envelope.js';

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
  /** How often it is looked for events that others have left. */
  pollMs?: number;
  /** How long events are left to the process that committed them. */
  youngForMs?: number;
  /** Most events published, and in flight, in one pass. */
  batch?: number;
  /**
   * Shortest time between two publishings while events come fast. A single event goes at once; under
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
