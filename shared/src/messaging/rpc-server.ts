import type { Channel, ConsumeMessage } from 'amqplib';
import { runInContext } from '../context/request-context.js';
import { traced } from '../tracing/tracing.js';
import type { Broker, Subscription } from './broker.js';
import type { Session } from './delivery.js';
import type { ManagedChannel } from './managed-channel.js';
import { callOf, invalidRequest, readRequest, type RpcCall } from './rpc-call.js';
import { RPC_HEADERS, type RpcName, type RpcReply, type RpcRequest } from './rpc-contract.js';
import { RpcUnavailableError, toWireError } from './rpc-errors.js';
import { declareRpc } from './topology.js';
import { withTimeout } from './with-timeout.js';

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

/**
 * Answers the RPCs of `callee`. Each call is executed at most once, and never after its deadline.
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
  readonly #concurrency: number;
  readonly #running = new Set<Promise<void>>();
  #requests: ManagedChannel | undefined;
  #replies: ManagedChannel | undefined;
  #consumerTag = '';

  constructor(
    broker: Broker,
    callee: string,
    handlers: ReadonlyMap<string, UntypedHandler>,
    concurrency: number,
  ) {
    this.#broker = broker;
    this.#callee = callee;
    this.#handlers = handlers;
    this.#concurrency = concurrency;
  }

  async start(): Promise<void> {
    const { publishing, consuming } = this.#broker.internals;
    this.#replies = await publishing.openChannel({
      name: 'rpc answers',
      open: (model) => model.createChannel(),
      setup: () => Promise.resolve(),
    });
    this.#requests = await consuming.openChannel({
      name: `rpc ${this.#callee}`,
      open: (model) => model.createChannel(),
      setup: (channel) => this.#listen(channel),
    });
  }

  async stop(deadlineMs = DEFAULT_STOP_DEADLINE_MS): Promise<void> {
    const { publishing, consuming, logger } = this.#broker.internals;
    try {
      await withTimeout(this.#finish(), deadlineMs, `finishing calls of ${this.#callee}`);
    } catch (error) {
      logger.warn('Calls were still running at the end', { callee: this.#callee, error });
    }
    if (this.#requests !== undefined) await consuming.closeChannel(this.#requests);
    if (this.#replies !== undefined) await publishing.closeChannel(this.#replies);
  }

  async #finish(): Promise<void> {
    await this.#requests?.current?.cancel(this.#consumerTag);
    await Promise.all(this.#running);
  }

  async #listen(channel: Channel): Promise<void> {
    const { names, queues } = this.#broker.internals;
    const queue = await declareRpc(channel, names, this.#callee);
    queues.watch(queue, 'calls');
    await channel.prefetch(this.#concurrency);
    const session: Session = { channel, open: true };
    channel.on('close', () => (session.open = false));
    const { consumerTag } = await channel.consume(queue, (message) => {
      if (message === null) channel.close().catch(() => undefined);
      else this.#accept(session, message);
    });
    this.#consumerTag = consumerTag;
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
    const call = callOf(message);
    if (Date.now() >= call.deadline) {
      metrics.countDropped(name, 'expired');
      return;
    }
    const address = { queue: replyTo, correlationId, deadline: call.deadline };
    try {
      this.#reply(address, 'ok', await this.#execute(name, message, call));
      metrics.countMessage('consumed', name);
    } catch (error) {
      const wire = toWireError(error);
      if (wire.code === 'internal') logger.error('A call failed', { name, error });
      this.#reply(address, 'error', wire);
    }
  }

  async #execute(name: string, message: ConsumeMessage, call: RpcCall): Promise<unknown> {
    const { contracts, internals } = this.#broker;
    const handler = this.#handlers.get(name);
    if (handler === undefined) throw invalidRequest(`${this.#callee} serves no such call`);
    if (message.fields.redelivered) {
      // Somebody began it and died: whether it took effect, nobody knows. Let the caller decide.
      internals.metrics.countDropped(name, 'redelivered');
      throw new RpcUnavailableError(name, 'interrupted');
    }
    const payload = readRequest(message, (value) => contracts.validateRpcRequest(name, value));
    const traceparent: unknown = message.properties.headers?.[RPC_HEADERS.traceparent];
    const context = {
      correlationId: call.correlationId,
      ...(typeof traceparent === 'string' ? { traceparent } : {}),
    };
    const work = runInContext(context, () =>
      traced(
        () => ({ name: `serve ${name}`, kind: 'server', attributes: { 'rpc.method': name } }),
        () => Promise.resolve(handler(payload, call)),
      ),
    );
    const reply = await withTimeout(work, call.deadline - Date.now(), `serving ${name}`);
    contracts.validateRpcReply(name, reply);
    return reply;
  }

  #reply(
    { queue, correlationId, deadline }: ReplyAddress,
    status: 'ok' | 'error',
    body: unknown,
  ): void {
    const { metrics } = this.#broker.internals;
    const channel = this.#replies?.current;
    if (channel === undefined) {
      // The caller waits until its deadline, as it would if this process had died.
      metrics.countDropped('reply', 'disconnected');
      return;
    }
    // A timer may be a millisecond early. The caller's own deadline tells it what happened; a reply
    // that overtakes it would tell it something else.
    if (Date.now() + 1 >= deadline) {
      metrics.countDropped('reply', 'expired');
      return;
    }
    channel.publish('', queue, Buffer.from(JSON.stringify(body)), {
      contentType: 'application/json',
      correlationId,
      persistent: false,
      headers: { [RPC_HEADERS.status]: status },
    });
  }
}

/** Where the caller listens, and until when. */
interface ReplyAddress {
  queue: string;
  correlationId: string;
  /** Milliseconds of the Unix epoch. */
  deadline: number;
}
