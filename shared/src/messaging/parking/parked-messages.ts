import type { Channel, ConsumeMessage } from 'amqplib';
import { newId } from '../../ids/ids.js';
import { nowMs } from '../../time/clock.js';
import { HEADERS, idOf, subjectOf, type Delivery } from '../events/delivery.js';
import type { Outgoing } from '../events/outgoing.js';
import { identityOf } from '../events/retry-ladder.js';
import { withTimeout } from '../../concurrency/with-timeout.js';
import type { Entry } from './waiting-line.js';

const PARKING_HEADERS = {
  /** When it was parked first, in milliseconds of the Unix epoch. */
  at: 'x-parked-at',
  /** Of a mark: whose subject waits, for which message, and until when at the longest. */
  subject: 'x-parked-subject',
  waitsFor: 'x-waits-for',
  until: 'x-waits-until',
} as const;

/** Messages of our own among those that wait. */
const MARK = 'parking.mark';
const END = 'parking.end';
const READ_TIMEOUT_MS = 30_000;

/** The message as it came, to stand in the parking lot. It has not been tried: no attempt counts. */
export function parkedCopy({ message, meta }: Delivery, queue: string, at: number): Outgoing {
  const before: Record<string, unknown> = message.properties.headers ?? {};
  const kept = [HEADERS.attempt, HEADERS.firstFailedAt, HEADERS.history, HEADERS.error]
    .filter((name) => before[name] !== undefined)
    .map((name): [string, unknown] => [name, before[name]]);
  const headers = {
    ...Object.fromEntries(kept),
    [HEADERS.publishedAt]: Date.parse(meta.publishedAt),
    [PARKING_HEADERS.at]: at,
  };
  return toLot(queue, message.content, { ...identityOf(message), headers });
}

/** Says that a subject waits for a message that climbs the ladder. */
export function markOf({ subject, type, waitsFor, until }: Entry, queue: string): Outgoing {
  const headers = {
    [PARKING_HEADERS.subject]: subject,
    [PARKING_HEADERS.waitsFor]: waitsFor,
    [PARKING_HEADERS.until]: until,
    [PARKING_HEADERS.at]: nowMs(),
    type,
  };
  return toLot(queue, Buffer.alloc(0), { type: MARK, headers });
}

function toLot(queue: string, content: Buffer, properties: Outgoing['properties']): Outgoing {
  const lasting = { ...properties, mandatory: true, persistent: true };
  return { exchange: '', routingKey: queue, content, properties: lasting };
}

/** @returns what a mark says; undefined for any other message */
export function readMark(message: ConsumeMessage): Entry | undefined {
  if (message.properties.type !== MARK) return undefined;
  const headers: Record<string, unknown> = message.properties.headers ?? {};
  return {
    subject: String(headers[PARKING_HEADERS.subject]),
    type: String(headers['type']),
    waitsFor: String(headers[PARKING_HEADERS.waitsFor]),
    until: Number(headers[PARKING_HEADERS.until]) || 0,
  };
}

/** The place of a message in the line. @param patienceMs how long an unknown one may wait */
export function entryOf(delivery: Delivery, patienceMs: number): Entry {
  const { content, message } = delivery;
  const at: unknown = message.properties.headers?.[PARKING_HEADERS.at];
  const parkedAt = typeof at === 'number' && Number.isFinite(at) ? at : nowMs();
  const base = { subject: subjectOf(delivery), until: parkedAt + patienceMs };
  if (content.kind === 'broken') return { ...base, type: 'unknown' };
  const { type } = content.envelope;
  if (content.kind === 'known') return { ...base, type };
  return { ...base, type, unknown: content.reason.errors.length === 0 ? 'type' : 'value' };
}

/**
 * Takes all messages of a queue in hand, in order. What marks their end is put behind them, and is
 * delivered last even if another process has some in hand now: they return before it.
 * @param send resolves when the broker has stored the message
 */
export async function takeAll(
  channel: Channel,
  queue: string,
  send: (outgoing: Outgoing) => Promise<void>,
): Promise<ConsumeMessage[]> {
  const end = newId();
  await send(toLot(queue, Buffer.alloc(0), { type: END, messageId: end }));
  await channel.prefetch(0);
  const messages: ConsumeMessage[] = [];
  let consumerTag: string | undefined;
  const complete = new Promise<void>((resolve, reject) => {
    channel.once('close', () => reject(new Error('The channel was lost')));
    const receive = (message: ConsumeMessage | null): void => {
      if (message === null) reject(new Error('The queue was deleted'));
      // What ended an earlier look, whose process died in it, says nothing any more.
      else if (message.properties.type === END) {
        channel.ack(message);
        if (idOf(message) === end) resolve();
      } else messages.push(message);
    };
    channel.consume(queue, receive).then((consumer) => ({ consumerTag } = consumer), reject);
  });
  await withTimeout(complete, READ_TIMEOUT_MS, `reading ${queue}`);
  // Without a consumer, what is put into the queue now stays there.
  if (consumerTag !== undefined) await channel.cancel(consumerTag);
  return messages;
}
