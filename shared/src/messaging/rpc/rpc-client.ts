import { UnavailableError } from '../../errors/app-error.js';
import { traced } from '../../tracing/tracing.js';
import type { Broker } from '../broker.js';
import { CircuitBreaker, type CircuitBreakerOptions } from '../../concurrency/circuit-breaker.js';
import { MessageContractError } from '../contracts/contract-errors.js';
import type { RawReply } from './pending-calls.js';
import type { RpcName, RpcReply, RpcRequest } from './rpc-contract.js';
import { fromWireError, RpcTimeoutError, RpcUnavailableError } from './rpc-errors.js';
import { repeatedly } from './rpc-repeat.js';
import { RpcWire } from './rpc-wire.js';

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
  const wire = new RpcWire(broker);
  await wire.open();
  broker.internals.addSubscription(wire);
  const caller = new RpcCaller(broker, wire, options.breaker ?? DEFAULT_BREAKER);
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

/** What a caller promises, over a wire that promises nothing. */
class RpcCaller {
  readonly #broker: Broker;
  readonly #wire: RpcWire;
  readonly #breakerOptions: CircuitBreakerOptions;
  readonly #breakers = new Map<string, CircuitBreaker>();

  constructor(broker: Broker, wire: RpcWire, breakerOptions: CircuitBreakerOptions) {
    this.#broker = broker;
    this.#wire = wire;
    this.#breakerOptions = breakerOptions;
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
        this.#wire.exchange({ name, callee, payload }, { timeoutMs: leftMs, signal });
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

  #read(name: string, { content, failed }: RawReply): unknown {
    let value: unknown;
    try {
      value = JSON.parse(content.toString('utf8'));
      if (!failed) this.#broker.contracts.acceptRpcReply(name, value);
    } catch (cause) {
      const title = 'The service answered what it may not answer';
      throw new UnavailableError('rpc_reply_invalid', title, { cause, info: { name } });
    }
    if (failed) throw fromWireError(value);
    return value;
  }

  #breakerOf(callee: string): CircuitBreaker {
    const known = this.#breakers.get(callee);
    if (known !== undefined) return known;
    const breaker = new CircuitBreaker(this.#breakerOptions);
    this.#breakers.set(callee, breaker);
    return breaker;
  }
}
