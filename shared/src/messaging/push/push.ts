import type { Channel, ConsumeMessage } from 'amqplib';
import { newId } from '../../ids/ids.js';
import { tracedNow } from '../../tracing/tracing.js';
import type { BrokerInternals, Pusher, PushSpec, Subscription } from '../broker.js';
import type { Contracts } from '../contracts/contracts.js';
import type { Envelope } from '../envelope.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import { asCaused, messageSpan } from '../watching/message-spans.js';
import { propertiesOf } from '../events/publisher.js';
import { declareOwn, declarePush } from '../topology.js';

/** Frames that may wait for the socket: a fan-out to thousands in one tick is no slowness yet. */
const PUSH_BUFFER = 16_384;

/** Sends without confirms on a channel of its own; drops rather than waits. */
export class TransientPusher implements Pusher {
  readonly #internals: BrokerInternals;
  readonly #contracts: Contracts;
  readonly #missedListeners: (() => void)[] = [];
  #channel: ManagedChannel | undefined;
  #full = false;
  #pushed = false;
  #missed = false;

  constructor(internals: BrokerInternals, contracts: Contracts) {
    this.#internals = internals;
    this.#contracts = contracts;
  }

  async open(): Promise<void> {
    const { publishing, names } = this.#internals;
    this.#channel = await publishing.openChannel({
      name: 'push',
      open: (model) => model.createChannel({ highWaterMark: PUSH_BUFFER }),
      setup: async (channel) => {
        this.#full = false;
        channel.on('drain', () => {
          this.#full = false;
          this.tellMissed();
        });
        await declarePush(channel, names);
      },
      onOpen: () => this.tellMissed(),
      onLost: () => {
        // What was on its way may never have arrived, and nobody says which that was.
        if (this.#pushed) this.#missed = true;
        this.#pushed = false;
      },
    });
  }

  push(routingKey: string, envelope: Envelope): boolean {
    this.#contracts.validateEnvelope(envelope);
    this.#contracts.validatePush(envelope.type, envelope.data);
    const { names, metrics } = this.#internals;
    const channel = this.#channel?.current;
    if (channel === undefined || this.#isSlow) {
      metrics.countDropped(envelope.type, channel === undefined ? 'disconnected' : 'slow');
      this.#missed = true;
      return false;
    }
    const pushing = () => messageSpan('push', envelope);
    const content = tracedNow(pushing, () => Buffer.from(JSON.stringify(asCaused(envelope))));
    const properties = { ...propertiesOf(envelope), persistent: false };
    this.#full = !channel.publish(names.push, routingKey, content, properties);
    this.#pushed = true;
    metrics.countMessage('published', envelope.type);
    return true;
  }

  onMissed(listener: () => void): void {
    this.#missedListeners.push(listener);
  }

  /** Called when pushes may get through again. */
  tellMissed(): void {
    if (!this.#missed || this.#channel?.current === undefined || this.#isSlow) return;
    this.#missed = false;
    for (const listener of this.#missedListeners) listener();
  }

  get #isSlow(): boolean {
    return this.#full || this.#internals.publishing.blocked;
  }
}

/** One process's share of the pushes, on a queue that lives and dies with its connection. */
export class PushSubscription<E extends Envelope> implements Subscription {
  readonly #internals: BrokerInternals;
  readonly #contracts: Contracts;
  readonly #service: string;
  readonly #spec: PushSpec<E>;
  #channel: ManagedChannel | undefined;
  #stopped = false;

  constructor(
    internals: BrokerInternals,
    contracts: Contracts,
    service: string,
    spec: PushSpec<E>,
  ) {
    this.#internals = internals;
    this.#contracts = contracts;
    this.#service = service;
    this.#spec = spec;
  }

  async start(): Promise<void> {
    this.#channel = await this.#internals.consuming.openChannel({
      name: 'push subscription',
      open: (model) => model.createChannel(),
      setup: (channel) => this.#subscribe(channel),
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#channel !== undefined) await this.#internals.consuming.closeChannel(this.#channel);
  }

  async #subscribe(channel: Channel): Promise<void> {
    const { names } = this.#internals;
    const again = this.#channel !== undefined;
    // A new name each time: the broker may hold the old, exclusive queue until it misses heartbeats.
    const queue = names.own(this.#service, 'push', newId());
    await declarePush(channel, names);
    await declareOwn(channel, queue);
    for (const key of this.#spec.keys) await channel.bindQueue(queue, names.push, key);
    await channel.consume(queue, (message) => this.#receive(channel, message), { noAck: true });
    if (again) this.#spec.onReconnect?.();
  }

  #receive(channel: Channel, message: ConsumeMessage | null): void {
    if (this.#stopped) return;
    if (message === null) {
      channel.close().catch(() => undefined);
      return;
    }
    const envelope = this.#read(message);
    if (envelope === undefined) return;
    try {
      const { routingKey } = message.fields;
      tracedNow(
        () => messageSpan('receive', envelope),
        () => this.#spec.handle(routingKey, envelope),
      );
      this.#internals.metrics.countMessage('consumed', envelope.type);
    } catch (error) {
      this.#internals.logger.error('A push handler threw', { type: envelope.type, error });
    }
  }

  #read(message: ConsumeMessage): E | undefined {
    try {
      const value: unknown = JSON.parse(message.content.toString('utf8'));
      this.#contracts.acceptEnvelope(value);
      this.#contracts.acceptPush(value.type, value.data);
      // Validated just now; E is what the contract of this type says.
      return value as E;
    } catch (error) {
      this.#internals.metrics.countDropped('unknown', 'invalid');
      this.#internals.logger.warn('A push breaks its contract', { error });
      return undefined;
    }
  }
}
