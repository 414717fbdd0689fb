import type { Channel, Message, Options } from 'amqplib';
import { currentContext } from '../../context/request-context.js';
import { newId } from '../../ids/ids.js';
import { machineMs } from '../../time/clock.js';
import type { Broker, Subscription } from '../broker.js';
import type { ManagedChannel } from '../link/managed-channel.js';
import { PendingCalls, type RawReply } from './pending-calls.js';
import { RPC_HEADERS } from './rpc-contract.js';
import { RpcTimeoutError, RpcUnavailableError } from './rpc-errors.js';
import { declareGivenUp, declareOwn } from '../topology.js';

interface RequestToSend {
  name: string;
  callee: string;
  /** Has been validated. */
  payload: unknown;
}

interface AttemptOptions {
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** What amqplib types as `any`. */
interface ReplyProperties {
  correlationId: unknown;
  headers: Record<string, unknown> | undefined;
}

/** One process's way to its callees and back: a channel for requests, a queue for replies. */
export class RpcWire implements Subscription {
  readonly #broker: Broker;
  readonly #pending = new PendingCalls();
  #requests: ManagedChannel | undefined;
  #replies: ManagedChannel | undefined;
  #replyQueue = '';

  constructor(broker: Broker) {
    this.#broker = broker;
  }

  async open(): Promise<void> {
    const { publishing, consuming } = this.#broker.internals;
    const onLost = (): void => {
      this.#pending.rejectAll((name) => new RpcUnavailableError(name, 'interrupted'));
    };
    this.#replies = await consuming.openChannel({
      name: 'rpc replies',
      open: (model) => model.createChannel(),
      setup: (channel) => this.#listen(channel),
      onLost,
    });
    this.#requests = await publishing.openChannel({
      name: 'rpc requests',
      open: (model) => model.createChannel(),
      setup: (channel) => {
        channel.on('return', (message: Message) => this.#returned(message));
        return declareGivenUp(channel, this.#broker.internals.names);
      },
      onLost,
    });
  }

  async stop(): Promise<void> {
    const { publishing, consuming } = this.#broker.internals;
    this.#pending.rejectAll((name) => new RpcUnavailableError(name, 'shutting down'));
    if (this.#requests !== undefined) await publishing.closeChannel(this.#requests);
    if (this.#replies !== undefined) await consuming.closeChannel(this.#replies);
  }

  /**
   * Sends a request and waits for its reply.
   * @throws RpcTimeoutError, RpcUnavailableError, or the reason of the signal
   */
  exchange(request: RequestToSend, { timeoutMs, signal }: AttemptOptions): Promise<RawReply> {
    const { name, callee } = request;
    return this.#pending.wait({
      name,
      timeoutMs,
      signal,
      send: (id) => this.#send(request, id, timeoutMs),
      onTimeout: () => new RpcTimeoutError(name, timeoutMs),
      onGivenUp: (id) => this.#giveUp(callee, id),
    });
  }

  /** Best effort: at its deadline the callee stops by itself. */
  #giveUp(callee: string, correlationId: string): void {
    const { names } = this.#broker.internals;
    const properties = { correlationId, replyTo: this.#replyQueue, persistent: false };
    this.#requests?.current?.publish(names.givenUp, callee, Buffer.alloc(0), properties);
  }

  #send({ name, callee, payload }: RequestToSend, id: string, timeoutMs: number): void {
    const { names, publishing } = this.#broker.internals;
    const channel = this.#requests?.current;
    if (channel === undefined || this.#replies?.current === undefined)
      throw new RpcUnavailableError(name, 'no broker');
    if (publishing.blocked) throw new RpcUnavailableError(name, 'no broker');
    const properties: Options.Publish = {
      type: name,
      contentType: 'application/json',
      correlationId: id,
      replyTo: this.#replyQueue,
      mandatory: true,
      persistent: false,
      expiration: Math.max(1, Math.ceil(timeoutMs)),
      headers: this.#headers(machineMs() + timeoutMs),
    };
    channel.publish('', names.rpc(callee), Buffer.from(JSON.stringify(payload)), properties);
  }

  #headers(deadline: number): Record<string, unknown> {
    const context = currentContext();
    return {
      [RPC_HEADERS.deadline]: Math.ceil(deadline),
      [RPC_HEADERS.caller]: this.#broker.service,
      [RPC_HEADERS.correlation]: context?.correlationId ?? newId(),
      ...(context?.traceparent === undefined
        ? {}
        : { [RPC_HEADERS.traceparent]: context.traceparent }),
    };
  }

  async #listen(channel: Channel): Promise<void> {
    const { names } = this.#broker.internals;
    // A new name each time: the broker may hold the old, exclusive queue until it misses heartbeats.
    const queue = names.own(this.#broker.service, 'reply', newId());
    await declareOwn(channel, queue);
    await channel.consume(
      queue,
      (message) => {
        if (message === null) {
          channel.close().catch(() => undefined);
          return;
        }
        const { correlationId, headers } = message.properties as ReplyProperties;
        const failed = headers?.[RPC_HEADERS.status] !== 'ok';
        this.#pending.resolve(correlationId, { content: message.content, failed });
      },
      { noAck: true },
    );
    this.#replyQueue = queue;
  }

  /** No queue took the call. While the node of the usual one is away, a spare one may. */
  #returned({ fields, properties, content }: Message): void {
    const next = this.#broker.internals.names.rpcAfter(fields.routingKey);
    const channel = this.#requests?.current;
    if (next !== undefined && channel !== undefined)
      channel.publish('', next, content, { ...properties, mandatory: true });
    else
      this.#pending.reject(
        properties.correlationId,
        (name) => new RpcUnavailableError(name, 'no callee'),
      );
  }
}
