import type { ConfirmChannel, Message, Options } from 'amqplib';
import { UnavailableError } from '../../errors/app-error.js';
import { machineMs } from '../../time/clock.js';
import type { PublishOptions, Publisher } from '../broker.js';
import type { Contracts } from '../contracts/contracts.js';
import type { Envelope } from '../envelope.js';
import { assertEvent, assertFits } from '../contracts/event-check.js';
import type { Link } from '../link/link.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import type { MessageMetrics } from '../watching/message-metrics.js';
import type { Names } from '../names.js';
import type { Outgoing } from './outgoing.js';
import { traced } from '../../tracing/tracing.js';
import { asCaused, messageSpan } from '../watching/message-spans.js';
import { declareEvents } from '../topology.js';
import { Window } from '../../concurrency/window.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

export interface PublisherOptions {
  link: Link;
  names: Names;
  contracts: Contracts;
  metrics: MessageMetrics;
  /** Waiting for room in the window and for the confirm together. */
  confirmTimeoutMs: number;
}

/** Unconfirmed messages at a time; measured gains end between 200 and 1000. */
const WINDOW = 500;
/** Tells a returned message from another with the same id. */
const SEQUENCE_HEADER = 'x-publish-seq';

/** Publishes on one confirm channel, at most {@link WINDOW} unconfirmed at a time. */
export class ConfirmingPublisher implements Publisher {
  readonly #options: PublisherOptions;
  readonly #window = new Window(WINDOW);
  readonly #returned = new Set<number>();
  readonly #known: ReadonlySet<string>;
  #channel: ManagedChannel<ConfirmChannel> | undefined;
  #sequence = 0;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#known = new Set(options.contracts.eventTypes());
  }

  async open(): Promise<void> {
    const { link, names } = this.#options;
    this.#channel = await link.openChannel({
      name: 'publisher',
      open: (model) => model.createConfirmChannel(),
      setup: async (channel) => {
        this.#returned.clear();
        channel.on('return', (message: Message) => {
          this.#returned.add(Number(message.properties.headers?.[SEQUENCE_HEADER]));
        });
        await declareEvents(channel, names);
      },
    });
  }

  async publishEvent(envelope: Envelope, options: PublishOptions = {}): Promise<void> {
    const { metrics, names, contracts } = this.#options;
    if (options.checked !== true) assertEvent(contracts, envelope);
    const mandatory = options.mandatory ?? this.#isConsumed(envelope.type);
    const publishing = () => messageSpan('publish', envelope);
    await traced(publishing, () => {
      // Within the span, which is the cause of what a consumer does.
      const content = Buffer.from(JSON.stringify(asCaused(envelope)));
      assertFits(content.length);
      metrics.countMessage('published', envelope.type);
      return this.send({
        exchange: names.events,
        routingKey: envelope.type,
        content,
        properties: { ...propertiesOf(envelope), mandatory, persistent: true },
      });
    });
    metrics.countMessage('confirmed', envelope.type);
  }

  /** An event that only a newer release knows waits until somebody takes it. */
  #isConsumed(type: string): boolean {
    return !this.#known.has(type) || this.#options.contracts.consumersOf(type).length > 0;
  }

  publishMany(envelopes: readonly Envelope[]): Promise<PromiseSettledResult<void>[]> {
    return Promise.allSettled(envelopes.map((envelope) => this.publishEvent(envelope)));
  }

  /** Resolves on the broker's confirm, else rejects with UnavailableError. */
  async send(outgoing: Outgoing): Promise<void> {
    const confirmed = this.#window.enter(() => this.#transmit(outgoing));
    // After a timeout nobody listens to it any more, and its failure is no news.
    confirmed.catch(() => undefined);
    await withTimeout(confirmed, this.#options.confirmTimeoutMs, 'confirming a message');
  }

  async flush(): Promise<void> {
    await this.#window.empty();
  }

  #transmit({ exchange, routingKey, content, properties }: Outgoing): Promise<void> {
    const channel = this.#channel?.current;
    if (channel === undefined) return Promise.reject(unavailable('broker_down', 'down'));
    if (this.#options.link.blocked) return Promise.reject(unavailable('broker_blocked', 'blocked'));
    const sequence = (this.#sequence += 1);
    const headers = { ...(properties.headers as object), [SEQUENCE_HEADER]: sequence };
    return new Promise((resolve, reject) => {
      const settle = (error: unknown): void => {
        // The broker returns an unroutable message before it confirms it.
        const returned = this.#returned.delete(sequence);
        if (error !== null) reject(unavailable('publish_refused', 'lost or refused', error));
        else if (returned) reject(this.#unroutable(routingKey, properties.type));
        else resolve();
      };
      try {
        channel.publish(exchange, routingKey, content, { ...properties, headers }, settle);
      } catch (error) {
        reject(unavailable('publish_failed', 'not sendable', error));
      }
    });
  }

  #unroutable(routingKey: string, type = 'unknown'): UnavailableError {
    this.#options.metrics.countMessage('returned', type);
    return new UnavailableError('publish_unroutable', 'No queue takes this message', {
      info: { routingKey },
    });
  }
}

/** The AMQP properties of an envelope; tools read them without opening the message. */
export function propertiesOf(envelope: Envelope): Options.Publish {
  const at = machineMs();
  return {
    contentType: 'application/json',
    messageId: envelope.id,
    type: envelope.type,
    correlationId: envelope.correlationid,
    timestamp: Math.floor(at / 1000),
    headers: { 'x-published-at': at },
  };
}

function unavailable(code: string, reason: string, cause?: unknown): UnavailableError {
  return new UnavailableError(code, 'The message broker did not take the message', {
    info: { reason },
    cause,
  });
}
