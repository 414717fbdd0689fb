import type { Channel } from 'amqplib';
import type { Names } from './names.js';

/*
 * What stands on the broker, as one picture:
 *
 *   events (topic) ──type──► <service>.<concern>          quorum, one per service and concern;
 *                               │                        one process at a time takes from it
 *                               ├─ not known yet, or behind one that is not ─► <service>.<concern>.parked
 *                               │ handler failed, attempt n: republished by the consumer
 *                               ▼
 *            <service>.retry.<delay> (fanout) ──► <service>.retry.<delay>     quorum, TTL = delay
 *                               │ expired: default exchange, routing key = the queue it came from
 *                               ▼
 *                            <service>.<concern>
 *                               │ permanent, exhausted, or 20 deliveries that killed the consumer
 *                               ▼
 *                            <service>.dead-letters                           quorum, kept for ever
 *
 *   push (topic) ──key──► <service>.push.<id>      exclusive, dies with its process
 *   (default exchange) ──► <callee>.rpc            classic: calls live for seconds
 *                          <callee>.rpc.spare-<n>  the same, while the node of those before is away
 *   (default exchange) ──► <caller>.reply.<id>     exclusive, dies with its process
 *   rpc.given-up (direct) ──callee──► <callee>.given-up.<id>   exclusive, dies with its process
 *
 * A message enters a rung with the name of its queue as routing key, and dead-lettering without a
 * routing key of its own keeps it: so a rung serves all queues of a service and still returns each
 * message to the one queue that failed, never to other consumers of the event. Nothing counts on
 * x-death, x-delivery-count or nack, whose meaning changed between RabbitMQ 3.10 and 4.3: the
 * attempt travels in our own header.
 */

/** Waits before the second, third… attempt, in milliseconds. */
export const DEFAULT_LADDER_MS: readonly number[] = [1000, 10_000, 60_000, 600_000];

/** How long a message of a newer release waits for a process that knows it, in milliseconds. */
export const DEFAULT_PATIENCE_MS = 24 * 3_600_000;

/** Deliveries without an answer (the consumer died each time) before a message is put aside. */
export const DELIVERY_LIMIT = 20;

/**
 * Whoever reads the dead letters, or what is parked, gives them back unanswered. RabbitMQ 4 counts that, and throws a
 * message away after 20 times unless it is told otherwise; "never" cannot be said alike to 3 and 4.
 */
const READ_AGAIN_AND_AGAIN = { 'x-queue-type': 'quorum', 'x-delivery-limit': 2_000_000_000 };

/** Order holds in one process; so one process has a queue, and the next when that one is gone. */
const TAKEN_BY_ONE = { 'x-single-active-consumer': true };

/** An RPC queue outlives its last callee this long: a restart loses no call that can still be met. */
const RPC_QUEUE_EXPIRES_MS = 10_000;

/** Pushes a stuck subscriber may leave on the broker; the oldest go first. */
const PUSH_BACKLOG = 50_000;

/** A quorum queue whose dead-lettering waits for a confirm; the default may lose on a crash. */
const quorumDeadLetteringTo = (routingKey?: string) => ({
  'x-queue-type': 'quorum',
  'x-overflow': 'reject-publish',
  'x-dead-letter-strategy': 'at-least-once',
  'x-dead-letter-exchange': '',
  ...(routingKey === undefined ? {} : { 'x-dead-letter-routing-key': routingKey }),
});

export async function declareEvents(channel: Channel, names: Names): Promise<void> {
  await channel.assertExchange(names.events, 'topic', { durable: true });
}

export async function declarePush(channel: Channel, names: Names): Promise<void> {
  await channel.assertExchange(names.push, 'topic', { durable: true });
}

export interface ConsumerTopology {
  service: string;
  concern: string;
  types: readonly string[];
  ladderMs: readonly number[];
}

/** Declares all that one durable consumer needs and returns the name of its queue. */
export async function declareConsumer(
  channel: Channel,
  names: Names,
  topology: ConsumerTopology,
): Promise<string> {
  const { service, concern, types, ladderMs } = topology;
  await declareEvents(channel, names);
  await declareDeadLetters(channel, names, service);
  for (const delayMs of ladderMs) await declareRung(channel, names.rung(service, delayMs), delayMs);

  const queue = names.queue(service, concern);
  await channel.assertQueue(queue, {
    durable: true,
    arguments: {
      ...quorumDeadLetteringTo(names.deadLetters(service)),
      'x-delivery-limit': DELIVERY_LIMIT,
      ...TAKEN_BY_ONE,
    },
  });
  await channel.assertQueue(names.parked(service, concern), {
    durable: true,
    arguments: { ...READ_AGAIN_AND_AGAIN, ...TAKEN_BY_ONE },
  });
  // Nothing is unbound: what this release does not want, a newer one that runs beside it may.
  for (const type of types) await channel.bindQueue(queue, names.events, type);
  return queue;
}

/** @returns how many letters lie ready in the queue */
export async function declareDeadLetters(
  channel: Channel,
  names: Names,
  service: string,
): Promise<number> {
  const { messageCount } = await channel.assertQueue(names.deadLetters(service), {
    durable: true,
    arguments: READ_AGAIN_AND_AGAIN,
  });
  return messageCount;
}

/** @throws the broker's 405 when another connection is at the desk */
export async function declareDesk(channel: Channel, names: Names, service: string): Promise<void> {
  const options = { exclusive: true, autoDelete: false, durable: false };
  await channel.assertQueue(names.deadLettersDesk(service), options);
}

async function declareRung(channel: Channel, rung: string, delayMs: number): Promise<void> {
  await channel.assertExchange(rung, 'fanout', { durable: true });
  await channel.assertQueue(rung, {
    durable: true,
    messageTtl: delayMs,
    arguments: quorumDeadLetteringTo(),
  });
  await channel.bindQueue(rung, rung, '');
}

/**
 * A queue of calls lives on one node of a cluster: to replicate what lives for seconds would make
 * each call take three times as long. While that node is away the broker refuses to declare the
 * queue, and a spare one is made on another node.
 * @returns the name of the queue that all instances of `callee` share
 */
export async function declareRpc(
  channel: Channel,
  names: Names,
  callee: string,
  spare = 0,
): Promise<string> {
  const queue = names.rpc(callee, spare);
  await channel.assertQueue(queue, { durable: true, expires: RPC_QUEUE_EXPIRES_MS });
  return queue;
}

/** The broker's 404, of all things, answers the declaration of a queue whose node is away. */
export function isHomeNodeDown(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 404;
}

export async function declareGivenUp(channel: Channel, names: Names): Promise<void> {
  await channel.assertExchange(names.givenUp, 'direct', { durable: true });
}

/** A queue for replies or pushes that dies with the connection; `queue` must be new each time. */
export async function declareOwn(channel: Channel, queue: string): Promise<void> {
  await channel.assertQueue(queue, {
    exclusive: true,
    autoDelete: true,
    durable: false,
    maxLength: PUSH_BACKLOG,
  });
}
