import type { ConsumeMessage } from 'amqplib';
import { runInContext } from '../../context/request-context.js';
import { machineMs } from '../../time/clock.js';
import { traced } from '../../tracing/tracing.js';
import type { Broker, Subscription } from '../broker.js';
import type { Session } from '../events/delivery.js';
import { RpcArrivals } from './rpc-arrivals.js';
import { callOf, invalidRequest, readRequest, type RpcCall } from './rpc-call.js';
import { RPC_HEADERS, type RpcName, type RpcReply, type RpcRequest } from './rpc-contract.js';
import { RpcUnavailableError, toWireError } from './rpc-errors.js';
import { RpcGivenUp } from './rpc-given-up.js';
import { RpcReplies, type ReplyAddress } from './rpc-replies.js';
import { RpcRequests } from './rpc-requests.js';
import { RunningCalls, type RunningCall } from './running-calls.js';
import { withTimeout } from '../../concurrency/with-timeout.js';

export type RpcHandler<Request, Reply> = (
  payload: Request,
  call: RpcCall,
) => Promise<Reply> | Reply;

/** One handler for each RPC of a service; `Names` are those it serves. */
export type RpcHandlers<Schemas, Names extends RpcName<Schemas> = RpcName<Schemas>> = {
  [Name in Names]: RpcHandler<RpcRequest<Schemas, Name>, RpcReply<Schemas, Name>>;
};

export interface ServeOptions {
  /** Calls worked on at a time. Default 64. */
  concurrency?: number;
}

const DEFAULT_CONCURRENCY = 64;
const DEFAULT_STOP_DEADLINE_MS = 10_000;
/** Who waits for so long is looked after, and again after as long, in milliseconds. */
const LOOK_AFTER_MS = 1000;

/**
 * Answers the RPCs of `callee`. No call is begun after its deadline or when it was given up. One
 * that a callee died over is begun again if its contract says `x-idempotent`, and no other is.
 * @throws Error when handlers and contracts name different RPCs
 */
export async function serveRpc<Schemas, Names extends RpcName<Schemas> = RpcName<Schemas>>(
  broker: Broker,
  callee: string,
  handlers: RpcHandlers<Schemas, Names>,
  { concurrency = DEFAULT_CONCURRENCY }: ServeOptions = {},
): Promise<Subscription> {
  // Payloads are validated before a handler sees them, which is what its parameter type says.
  const untyped = new Map(Object.entries(handlers) as [string, UntypedHandler][]);
  assertSameRpcs(callee, [...untyped.keys()], broker.contracts.rpcsServedBy(callee));
  const server = new RpcServer(broker, callee, untyped, concurrency);
  await server.start();
  broker.internals.addSubscription(server);
  return server;
}

type UntypedHandler = RpcHandler<unknown, unknown>;

function assertSameRpcs(callee: string, handled: string[], promised: readonly string[]): void {
  const missing = promised.filter((name) => !handled.includes(name));
  const surplus = handled.filter((name) => !promised.includes(name));
  if (missing.length > 0) throw new Error(`${callee} has no handler for ${missing.join(', ')}`);
  if (surplus.length > 0)
    throw new Error(`The contracts do not let ${callee} serve ${surplus.join(', ')}`);
}

class RpcServer implements Subscription {
  readonly #broker: Broker;
  readonly #callee: string;
  readonly #handlers: ReadonlyMap<string, UntypedHandler>;
  readonly #running = new Set<Promise<void>>();
  readonly #calls = new RunningCalls();
  readonly #replies: RpcReplies;
  readonly #requests: RpcRequests;
  readonly #givenUp: RpcGivenUp;
  readonly #arrivals = new RpcArrivals();
  #lookAfter: NodeJS.Timeout | undefined;

  constructor(
    broker: Broker,
    callee: string,
    handlers: ReadonlyMap<string, UntypedHandler>,
    concurrency: number,
  ) {
    this.#broker = broker;
    this.#callee = callee;
    this.#handlers = handlers;
    this.#replies = new RpcReplies(broker.internals, (queue) => this.#calls.callerGone(queue));
    const { internals } = broker;
    const onGivenUp = (queue: string, id: string): void => this.#calls.giveUp(queue, id);
    this.#givenUp = new RpcGivenUp({ internals, callee, onGivenUp });
    this.#requests = new RpcRequests({
      internals,
      callee,
      concurrency,
      accept: (session, message) => this.#accept(session, message),
    });
  }

  async start(): Promise<void> {
    this.#arrivals.start();
    await this.#replies.open();
    await this.#givenUp.open();
    await this.#requests.open();
    this.#lookAfter = setInterval(() => {
      this.#lookAfterCallers();
      this.#lookForUsualQueue();
    }, LOOK_AFTER_MS);
  }

  async stop(deadlineMs = DEFAULT_STOP_DEADLINE_MS): Promise<void> {
    const { logger } = this.#broker.internals;
    try {
      await withTimeout(this.#finish(), deadlineMs, `finishing calls of ${this.#callee}`);
    } catch (error) {
      logger.warn('Calls were still running at the end', { callee: this.#callee, error });
    }
    clearInterval(this.#lookAfter);
    this.#arrivals.stop();
    await this.#requests.close();
    await this.#givenUp.close();
    await this.#replies.close();
  }

  async #finish(): Promise<void> {
    await this.#requests.cancel();
    await Promise.all(this.#running);
  }

  #lookAfterCallers(): void {
    const queues = this.#calls.queuesWaitingSince(machineMs() - LOOK_AFTER_MS);
    for (const queue of queues) this.#replies.probe(queue);
  }

  #lookForUsualQueue(): void {
    this.#requests.lookForUsualQueue().catch((error: unknown) => {
      this.#broker.internals.logger.warn('The usual queue was not found', { error });
    });
  }

  #accept(session: Session, message: ConsumeMessage): void {
    const run = this.#serve(message)
      .catch((error: unknown) => {
        this.#broker.internals.logger.error('A call could not be answered', { error });
      })
      .finally(() => {
        this.#running.delete(run);
        if (session.open) session.channel.ack(message);
      });
    this.#running.add(run);
  }

  /** From request to reply; rejects only when not even an error could be sent. */
  async #serve(message: ConsumeMessage): Promise<void> {
    const { metrics, logger } = this.#broker.internals;
    const replyTo: unknown = message.properties.replyTo;
    const correlationId: unknown = message.properties.correlationId;
    const handled = this.#handlers.has(String(message.properties.type));
    const name = handled ? String(message.properties.type) : 'unknown';
    if (typeof replyTo !== 'string' || replyTo === '' || typeof correlationId !== 'string') {
      metrics.countDropped(name, 'invalid');
      logger.warn('A call came without an address to reply to', { callee: this.#callee, name });
      return;
    }
    const call = callOf(message, this.#arrivals.earliest());
    const running: RunningCall = {
      queue: replyTo,
      id: correlationId,
      startedAt: machineMs(),
      controller: new AbortController(),
    };
    if (performance.now() >= call.deadline) metrics.countDropped(name, 'expired');
    else if (!this.#calls.begin(running)) metrics.countDropped(name, 'given up');
    else await this.#answer(name, message, call, running).finally(() => this.#calls.end(running));
  }

  async #answer(
    name: string,
    message: ConsumeMessage,
    call: Omit<RpcCall, 'signal'>,
    { queue, id, controller }: RunningCall,
  ): Promise<void> {
    const { metrics, logger } = this.#broker.internals;
    const { signal } = controller;
    const address: ReplyAddress = { queue, correlationId: id, deadline: call.deadline };
    try {
      const reply = await this.#execute(name, message, { ...call, signal });
      metrics.countMessage('consumed', name);
      if (!signal.aborted) await this.#replies.send(address, 'ok', reply);
    } catch (error) {
      if (signal.aborted) {
        metrics.countDropped(name, 'given up');
        return;
      }
      // What a handler still does is in vain.
      controller.abort(error);
      const wire = toWireError(error);
      if (wire.code === 'internal') logger.error('A call failed', { name, error });
      await this.#replies.send(address, 'error', wire);
    }
  }

  async #execute(name: string, message: ConsumeMessage, call: RpcCall): Promise<unknown> {
    const { contracts, internals } = this.#broker;
    const handler = this.#handlers.get(name);
    if (handler === undefined) throw invalidRequest(`${this.#callee} serves no such call`);
    if (message.fields.redelivered && !contracts.rpc(name).idempotent) {
      // Somebody began it and died: whether it took effect, nobody knows. Let the caller decide.
      internals.metrics.countDropped(name, 'redelivered');
      throw new RpcUnavailableError(name, 'interrupted');
    }
    const payload = readRequest(message, (value) => contracts.acceptRpcRequest(name, value));
    const traceparent: unknown = message.properties.headers?.[RPC_HEADERS.traceparent];
    const context = {
      correlationId: call.correlationId,
      ...(typeof traceparent === 'string' ? { traceparent } : {}),
    };
    const handling = runInContext(context, () =>
      traced(
        () => ({ name: `serve ${name}`, kind: 'server', attributes: { 'rpc.method': name } }),
        () => Promise.resolve(handler(payload, call)),
      ),
    );
    const left = call.deadline - performance.now();
    // Also ends the waiting for a handler that does not heed its signal.
    const reply = await withTimeout(handling, left, `serving ${name}`, call.signal);
    contracts.validateRpcReply(name, reply);
    return reply;
  }
}
