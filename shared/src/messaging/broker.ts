import type { AppLogger } from '../logger/logger.js';
import type { Contracts } from './contracts/contracts.js';
import type { Envelope } from './envelope.js';
import type { Link } from './link/link.js';
import type { MessageMetrics } from './watching/message-metrics.js';
import type { Names } from './names.js';
import type { QueueGauges } from './watching/queue-gauges.js';
import type { Outgoing } from './events/outgoing.js';

export interface PublishOptions {
  /** Whether the broker must find a queue for it. By the contract, if not given. */
  mandatory?: boolean;
  /**
   * The release that recorded it has held it against its contract, so this one does not: it may be
   * the older of the two and know less.
   */
  checked?: boolean;
}

export interface Publisher {
  /**
   * Resolves when the broker has the event on disk; rejects when it refused it, could not route it
   * to a consumer the contract names, did not answer in time, or the connection was lost. A
   * rejection does not prove that nothing was stored: publish again, consumers recognise the id.
   *
   * @throws PermanentMessageError when envelope or data break the contract, or it is too large
   * @throws UnavailableError for all else
   */
  publishEvent(envelope: Envelope, options?: PublishOptions): Promise<void>;
  /** Publishes all within the window; one result per envelope, in their order. Never rejects. */
  publishMany(envelopes: readonly Envelope[]): Promise<PromiseSettledResult<void>[]>;
  /** Resolves when nothing is in flight any more. */
  flush(): Promise<void>;
}

export interface DeliveryMeta {
  /** True when the broker may have delivered this very message before. */
  redelivered: boolean;
  /** 1 for the first try, one more for each rung of the ladder climbed. */
  attempt: number;
  /** When the producer handed it to the broker, RFC 3339; the event's time when unknown. */
  publishedAt: string;
  /**
   * To be called before an effect that cannot be taken back, such as telling somebody: whether this
   * process still has the message, or was stopped for so long that another may have handled it.
   * @throws StaleDeliveryError which the handler lets pass
   */
  assertCurrent(): void;
}

interface ConsumerOptions {
  /** What the queue is for; the queue is named `<service>.<concern>`. */
  concern: string;
  /**
   * Event types to bind: all that the contracts give the concern, which is the default, or some of
   * what they give whichever concern of the service wants it.
   */
  types?: readonly string[];
  /** Messages the broker hands out before the first is acknowledged. Default 100. */
  prefetch?: number;
  /** A handler that takes longer counts as failed and its message climbs. Default 60,000 ms. */
  handlerTimeoutMs?: number;
  /**
   * Whether the later messages of a subject wait for one that is on the ladder. Default true; false
   * where each stands for itself, so that one that is delayed for minutes delays nothing else.
   */
  ordered?: boolean;
}

/**
 * Handles one message at a time per subject, whatever the number of processes: one of them has the
 * queue, the others stand by. What comes after a message that has to wait (a newer release's, or one
 * on the ladder) waits behind it if it is of its subject, and goes on if it is not. Different
 * subjects in parallel up to `prefetch`.
 * Throw PermanentMessageError to dead-letter at once, OutageError to be called again with the same
 * message until what is away is back; anything else climbs the retry ladder.
 */
export interface SingleConsumer<E extends Envelope> extends ConsumerOptions {
  handle: (envelope: E, meta: DeliveryMeta) => Promise<void>;
}

/**
 * Handles what has already arrived, up to `maxBatch`, as one unit that succeeds or fails as a whole
 * (one transaction). When a batch fails, each of its messages is tried again alone.
 */
export interface BatchConsumer<E extends Envelope> extends ConsumerOptions {
  /** Default 50. */
  maxBatch?: number;
  handleBatch: (envelopes: E[], metas: DeliveryMeta[]) => Promise<void>;
}

export type ConsumerSpec<E extends Envelope = Envelope> = SingleConsumer<E> | BatchConsumer<E>;

export interface Subscription {
  /** Takes nothing new, finishes what it has, within the deadline. */
  stop(deadlineMs?: number): Promise<void>;
}

export interface Pusher {
  /**
   * Sends at most once and never waits: dropped, and counted, while the broker is away or slow.
   * @returns whether it was handed to the connection
   * @throws MessageContractError when envelope or data break the contract
   */
  push(routingKey: string, envelope: Envelope): boolean;
  /**
   * Tells when pushes get through again after some were dropped, or were on their way when the
   * connection was lost: who hears them has to catch up.
   */
  onMissed(listener: () => void): void;
}

export interface PushSpec<E extends Envelope = Envelope> {
  /** Binding keys, e.g. `user.#`. */
  keys: readonly string[];
  handle: (routingKey: string, envelope: E) => void;
  /** Called after the subscription was lost and is back: messages may be missing. */
  onReconnect?: () => void;
}

export type BrokerState = 'up' | 'down' | 'blocked';

/** All that a service needs of RabbitMQ. RPC stands apart: `createRpcClient`, `serveRpc`. */
export interface Broker {
  readonly service: string;
  readonly contracts: Contracts;
  readonly publisher: Publisher;
  readonly pusher: Pusher;
  readonly state: BrokerState;
  /**
   * Declares the queue `<service>.<concern>`, binds it and starts handling.
   * The type parameter is a promise the contract keeps: every message was validated against it.
   */
  consume<E extends Envelope = Envelope>(spec: ConsumerSpec<E>): Promise<Subscription>;
  subscribePush<E extends Envelope = Envelope>(spec: PushSpec<E>): Promise<Subscription>;
  /**
   * Fails, naming them, when the contracts let this service consume events nobody handles.
   * @param elsewhere concerns that another process of the service handles
   */
  assertAllConsumed(elsewhere?: readonly string[]): void;
  /** Told when everything is connected again after a loss. */
  onUp(listener: () => void): void;
  /** Told when publishing can succeed again: connected again, or no longer blocked. */
  onWritable(listener: () => void): void;
  onDown(listener: () => void): void;
  /** For readiness: rejects with UnavailableError, saying what is missing. */
  check(): Promise<void>;
  /** Cancels consumers, finishes what is in flight, flushes confirms, closes. */
  close(deadlineMs?: number): Promise<void>;
  /** For the other files of this folder. */
  readonly internals: BrokerInternals;
}

export interface BrokerInternals {
  readonly names: Names;
  readonly publishing: Link;
  readonly consuming: Link;
  readonly logger: AppLogger;
  readonly metrics: MessageMetrics;
  readonly queues: Pick<QueueGauges, 'watch'>;
  /** Resolves on the broker's confirm, else rejects with UnavailableError. */
  send(outgoing: Outgoing): Promise<void>;
  /** Registers work that close() must stop before it flushes. */
  addSubscription(subscription: Subscription): void;
}
