import type { Channel, Message, Options } from 'amqplib';
import { currentContext } from '../context/request-context.js';
import { type AppError, UnavailableError } from '../errors/app-error.js';
import { newId } from '../ids/ids.js';
import { traced } from '../tracing/tracing.js';
import type { Broker, Subscription } from './broker.js';
import { CircuitBreaker, type CircuitBreakerOptions } from './circuit-breaker.js';
import { MessageContractError } from './contracts.js';
import type { ManagedChannel } from './managed-channel.js';
import { PendingCalls, type RawReply } from './pending-calls.js';
import { RPC_HEADERS, type RpcName, type RpcReply, type RpcRequest } from './rpc-contract.js';
import { fromWireError, RpcTimeoutError, RpcUnavailableError } from './rpc-errors.js';
import { repeatedly } from './rpc-repeat.js';
import { declareGivenUp, declareOwn } from './topology.js';

export interface CallOptions {
  /** The deadline, from now. Default 5,000 ms. */
  timeoutMs?: number;
  /** Gives the call up; whoever works on it hears of that. */
  signal?: AbortSignal;
}

export interface RpcClient<Schemas> {
  /**
   * Asks the service that serves `name` and returns its reply. When the call is lost on the way and
   * its contract says `x-idempotent`, it is made again, within the same deadline.
   * @throws the AppError that the callee threw, as the same kind with the same code
   * @throws RpcTimeoutError when the deadline passed; the work may have been done
   * @throws RpcUnavailableError when there is no callee, no broker, or the breaker is open
   * @throws MessageContractError when `payload` breaks the contract: a fault of this service
   */
  call<Name extends RpcName<Schemas>>(
    name: Name,
    payload: RpcRequest<Schemas, Name>,
    options?: CallOptions,
  ): Promise<RpcReply<Schemas, Name>>;
}

export interface RpcClientOptions {
  /** Default: open after 5 failures in a row, for 2 s. */
  breaker?: CircuitBreakerOptions;
}

const DEFAULT_TIMEOUT_MS = 5000;
const DEFAULT_BREAKER: CircuitBreakerOptions = { failures: 5, openMs: 2000 };

/**
 * Opens this process's reply queue. One client serves all calls of a process; `Schemas` is the
 * generated map of message names to payloads. Closed with its broker.
 */
export async function createRpcClient<Schemas>(
  broker: Broker,
  options: RpcClientOptions = {},
): Promise<RpcClient<Schemas>> {
  const caller = new RpcCaller(broker, options.breaker ?? DEFAULT_BREAKER);
  await caller.open();
  broker.internals.addSubscription(caller);
  return {
    // The contracts hold request and reply to these types.
    call: (name, payload, callOptions) =>
      caller.call(name, payload, callOptions) as Promise<RpcReply<Schemas, typeof name>>,
  };
}

/** A broken connection of our own says nothing about the callee. */
function blamesCallee(error: unknown): boolean {
  return (
    error instanceof RpcTimeoutError ||
    (error instanceof RpcUnavailableError && error.reason === 'no callee')
  );
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

class RpcCaller implements Subscription {
  readonly #broker: Broker;
  readonly #breakerOptions: CircuitBreakerOptions;
  readonly #breakers = new Map<string, CircuitBreaker>();
  readonly #pending = new PendingCalls();
  #requests: ManagedChannel | undefined;
  #replies: ManagedChannel | undefined;
  #replyQueue = '';

  constructor(broker: Broker, breakerOptions: CircuitBreakerOptions) {
    this.#broker = broker;
    this.#breakerOptions = breakerOptions;
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

  async call(
    name: string,
    payload: unknown,
    { timeoutMs = DEFAULT_TIMEOUT_MS, signal }: CallOptions = {},
  ): Promise<unknown> {
    const { contracts, service, internals } = this.#broker;
    const { callee, callers, idempotent } = contracts.rpc(name);
    if (!callers.includes(service))
      throw new MessageContractError(`The contracts do not let ${service} call ${name}`);
    contracts.validateRpcRequest(name, payload);
    const breaker = this.#breakerOf(callee);
    if (!breaker.allow()) throw new RpcUnavailableError(name, 'breaker open');

    const started = performance.now();
    const observe = (outcome: 'ok' | 'error' | 'timeout' | 'unavailable'): void => {
      internals.metrics.observeRpc(name, outcome, (performance.now() - started) / 1000);
    };
    try {
      const ask = (leftMs: number): Promise<RawReply> =>
        this.#exchange(name, callee, payload, { timeoutMs: leftMs, signal });
      const reply = await traced(
        () => ({ name: `call ${name}`, kind: 'client', attributes: { 'rpc.method': name } }),
        () => (idempotent ? repeatedly(ask, timeoutMs) : ask(timeoutMs)),
      );
      breaker.succeeded();
      observe(reply.failed ? 'error' : 'ok');
      return this.#read(name, reply);
    } catch (error) {
      if (error instanceof RpcTimeoutError) observe('timeout');
      if (error instanceof RpcUnavailableError) observe('unavailable');
      if (blamesCallee(error)) breaker.failed();
      else breaker.inconclusive();
      throw error;
    }
  }

  async #exchange(
    name: string,
    callee: string,
    payload: unknown,
    { timeoutMs, signal }: AttemptOptions,
  ): Promise<RawReply> {
    const onTimeout = (): AppError => new RpcTimeoutError(name, timeoutMs);
    let sent: string | undefined;
    try {
      return await this.#pending.wait({ name, timeoutMs, signal }, onTimeout, (id) => {
        this.#send(name, callee, payload, { id, timeoutMs });
        sent = id;
      });
    } catch (error) {
      if (sent !== undefined && signal?.aborted === true) this.#giveUp(callee, sent);
      throw error;
    }
  }

  /** Best effort: at its deadline the callee stops by itself. */
  #giveUp(callee: string, correlationId: string): void {
    const { names } = this.#broker.internals;
    const properties = { correlationId, replyTo: this.#replyQueue, persistent: false };
    this.#requests?.current?.publish(names.givenUp, callee, Buffer.alloc(0), properties);
  }

  #send(
    name: string,
    callee: string,
    payload: unknown,
    { id, timeoutMs }: { id: string; timeoutMs: number },
  ): void {
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
      headers: this.#headers(Date.now() + timeoutMs),
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

  #read(name: string, { content, failed }: RawReply): unknown {
    let value: unknown;
    try {
      value = JSON.parse(content.toString('utf8'));
      if (!failed) this.#broker.contracts.validateRpcReply(name, value);
    } catch (cause) {
      const title = 'The service answered what it may not answer';
      throw new UnavailableError('rpc_reply_invalid', title, { cause, info: { name } });
    }
    if (failed) throw fromWireError(value);
    return value;
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
        this.#pending.resolve(correlationId, message.content, failed);
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

  #breakerOf(callee: string): CircuitBreaker {
    const known = this.#breakers.get(callee);
    if (known !== undefined) return known;
    const breaker = new CircuitBreaker(this.#breakerOptions);
    this.#breakers.set(callee, breaker);
    return breaker;
  }
}
