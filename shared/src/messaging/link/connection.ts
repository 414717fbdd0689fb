import { UnavailableError } from '../../errors/app-error.js';
import type { AppLogger } from '../../logger/logger.js';
import type {
  Broker,
  BrokerInternals,
  BrokerState,
  ConsumerSpec,
  PushSpec,
  Subscription,
} from '../broker.js';
import { Consumer } from '../events/consumer.js';
import type { Contracts } from '../contracts/contracts.js';
import type { Envelope } from '../envelope.js';
import { Link } from './link.js';
import { createMessageMetrics, type BrokerMetrics } from '../watching/message-metrics.js';
import { createNames } from '../names.js';
import { ConfirmingPublisher } from '../events/publisher.js';
import { QueueGauges } from '../watching/queue-gauges.js';
import { PushSubscription, TransientPusher } from '../push/push.js';
import { assertConsumable, assertEveryEventConsumed } from '../events/subscription-rules.js';
import { DEFAULT_LADDER_MS, DEFAULT_PATIENCE_MS } from '../topology.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

export interface BrokerOptions {
  /** `amqp://` or `amqps://`; the nodes of a cluster separated by commas. */
  url: string;
  /** This service, as the contracts name it. */
  service: string;
  contracts: Contracts;
  logger: AppLogger;
  metrics: BrokerMetrics;
  /** Prefix of every name on the broker; tests use one each. Default none. */
  namespace?: string;
  /** How long the first connection may take. Default 30,000 ms; later ones are tried for ever. */
  connectDeadlineMs?: number;
  /** How long a publish may wait for its confirm. Default 10,000 ms. */
  confirmTimeoutMs?: number;
  /** Waits before the second, third… attempt at a message. */
  ladderMs?: readonly number[];
  /** How long a message may wait for a process that knows it. Default 24 hours. */
  patienceMs?: number;
}

const CLOSE_DEADLINE_MS = 10_000;

/**
 * Connects to RabbitMQ and stays connected: what is declared, consumed or opened through the
 * returned broker is there again after each reconnect.
 * @throws Error of the last attempt when there is no connection within `connectDeadlineMs`
 */
export async function connectBroker(options: BrokerOptions): Promise<Broker> {
  const broker = new RabbitBroker(options);
  try {
    await broker.open(options.connectDeadlineMs ?? 30_000);
  } catch (error) {
    await broker.close(0);
    throw error;
  }
  return broker;
}

class RabbitBroker implements Broker {
  readonly service: string;
  readonly contracts: Contracts;
  readonly publisher: ConfirmingPublisher;
  readonly pusher: TransientPusher;
  readonly internals: BrokerInternals;
  readonly #queues: QueueGauges;
  readonly #ladderMs: readonly number[];
  readonly #patienceMs: number;
  readonly #subscriptions: Subscription[] = [];
  readonly #consumed = new Map<string, readonly string[]>();

  constructor(options: BrokerOptions) {
    const { service, contracts, logger, url } = options;
    this.service = service;
    this.contracts = contracts;
    this.#ladderMs = options.ladderMs ?? DEFAULT_LADDER_MS;
    this.#patienceMs = options.patienceMs ?? DEFAULT_PATIENCE_MS;
    this.#queues = new QueueGauges(options.metrics.registry);
    // Two connections: the broker stops reading from one that publishes too fast, and the
    // acknowledgements of consumers must not stand in that queue.
    this.internals = {
      names: createNames(options.namespace ?? ''),
      publishing: new Link({ url, logger, name: `${service} publish` }),
      consuming: new Link({ url, logger, name: `${service} consume` }),
      logger,
      metrics: createMessageMetrics(options.metrics),
      queues: this.#queues,
      send: (outgoing) => this.publisher.send(outgoing),
      addSubscription: (subscription) => this.#subscriptions.push(subscription),
    };
    this.publisher = new ConfirmingPublisher({
      link: this.internals.publishing,
      names: this.internals.names,
      metrics: this.internals.metrics,
      contracts,
      confirmTimeoutMs: options.confirmTimeoutMs ?? 10_000,
    });
    this.pusher = new TransientPusher(this.internals, contracts);
    this.onWritable(() => this.pusher.tellMissed());
  }

  async open(deadlineMs: number): Promise<void> {
    const { publishing, consuming } = this.internals;
    await Promise.all([publishing.connect(deadlineMs), consuming.connect(deadlineMs)]);
    await this.publisher.open();
    await this.pusher.open();
    await this.#queues.open(consuming);
  }

  get state(): BrokerState {
    const { publishing, consuming } = this.internals;
    if (!publishing.up || !consuming.up) return 'down';
    return publishing.blocked ? 'blocked' : 'up';
  }

  async consume<E extends Envelope>(spec: ConsumerSpec<E>): Promise<Subscription> {
    const { service, contracts, internals, publisher } = this;
    const types = spec.types ?? contracts.eventsConsumedBy(service, spec.concern);
    assertConsumable(contracts, service, { ...spec, types }, this.#consumed);
    this.#consumed.set(spec.concern, types);
    const waits = { ladderMs: this.#ladderMs, patienceMs: this.#patienceMs };
    const context = { service, contracts, internals, publisher, ...waits };
    const consumer = new Consumer(context, { ...spec, types });
    await consumer.start();
    this.#subscriptions.push(consumer);
    return consumer;
  }

  async subscribePush<E extends Envelope>(spec: PushSpec<E>): Promise<Subscription> {
    const subscription = new PushSubscription(this.internals, this.contracts, this.service, spec);
    await subscription.start();
    this.#subscriptions.push(subscription);
    return subscription;
  }

  assertAllConsumed(elsewhere: readonly string[] = []): void {
    const others = elsewhere.map((concern) => {
      return [concern, this.contracts.eventsConsumedBy(this.service, concern)] as const;
    });
    const consumed = new Map([...this.#consumed, ...others]);
    assertEveryEventConsumed(this.contracts, this.service, consumed);
  }

  onUp(listener: () => void): void {
    // Both links may be up before either tells of it: it is told once all the same.
    let told = true;
    for (const link of this.#links()) {
      link.onDown(() => (told = false));
      link.onUp(() => {
        if (told || this.state === 'down') return;
        told = true;
        listener();
      });
    }
  }

  onWritable(listener: () => void): void {
    this.onUp(listener);
    this.internals.publishing.onUnblocked(listener);
  }

  onDown(listener: () => void): void {
    for (const link of this.#links()) link.onDown(listener);
  }

  check(): Promise<void> {
    const missing = this.#links().flatMap((link) => link.brokenChannels);
    if (this.state === 'up' && missing.length === 0) return Promise.resolve();
    const info = { state: this.state, missing };
    return Promise.reject(
      new UnavailableError('broker_unavailable', 'The message broker is not available', { info }),
    );
  }

  async close(deadlineMs = CLOSE_DEADLINE_MS): Promise<void> {
    const { publishing, consuming, logger } = this.internals;
    await Promise.all(this.#subscriptions.splice(0).map((s) => s.stop(deadlineMs)));
    try {
      await withTimeout(this.publisher.flush(), deadlineMs, 'flushing confirms');
    } catch (error) {
      logger.warn('Messages were still unconfirmed at the end', { error });
    }
    await Promise.all([publishing.close(), consuming.close()]);
  }

  #links(): [Link, Link] {
    return [this.internals.publishing, this.internals.consuming];
  }
}
