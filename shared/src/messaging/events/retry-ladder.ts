import type { Message, Options } from 'amqplib';
import { PermanentMessageError } from '../../errors/permanent-message-error.js';
import { newId } from '../../ids/ids.js';
import { now } from '../../time/clock.js';
import { DEAD_HEADERS, HEADERS, type Delivery } from './delivery.js';
import type { Names } from '../names.js';
import type { Outgoing } from './outgoing.js';

const MAX_ERROR_LENGTH = 1000;
const MAX_HISTORY = 10;
/** Message properties are strings of at most 255 bytes; a foreign type may not be one of ours. */
const UNKNOWN = 'unknown';

export interface LadderOptions {
  names: Names;
  service: string;
  /** Where the message failed, and where a rung returns it to. */
  queue: string;
  ladderMs: readonly number[];
}

export interface Verdict {
  outcome: 'retried' | 'dead';
  /** Contract name for metrics. */
  type: string;
  outgoing: Outgoing;
}

/**
 * Decides where a failed message goes: the next rung, or the dead letters when trying again cannot
 * help or there is no rung left. The copy carries only headers known here, so that a message with
 * monstrous foreign headers can still be put aside.
 */
export function judgeFailure(delivery: Delivery, error: unknown, options: LadderOptions): Verdict {
  const { names, service, queue, ladderMs } = options;
  const { attempt } = delivery.meta;
  const delayMs = error instanceof PermanentMessageError ? undefined : ladderMs[attempt - 1];
  const { content } = delivery.message;
  const type = delivery.content.kind === 'known' ? delivery.content.envelope.type : UNKNOWN;
  const base = { mandatory: true, persistent: true, ...identityOf(delivery.message) };
  const past = failureHeaders(delivery, error);

  if (delayMs !== undefined) {
    const headers = { ...past, [HEADERS.attempt]: attempt + 1 };
    const rung = names.rung(service, delayMs);
    const outgoing = {
      exchange: rung,
      routingKey: queue,
      content,
      properties: { ...base, headers },
    };
    return { outcome: 'retried', type, outgoing };
  }
  const headers = {
    ...past,
    [DEAD_HEADERS.id]: newId(),
    [DEAD_HEADERS.diedAt]: now().toISOString(),
    [DEAD_HEADERS.attempts]: attempt,
    [DEAD_HEADERS.queue]: queue,
    [DEAD_HEADERS.type]: originalType(delivery),
  };
  const routingKey = names.deadLetters(service);
  const outgoing = { exchange: '', routingKey, content, properties: { ...base, headers } };
  return { outcome: 'dead', type, outgoing };
}

/** The properties by which a copy is known as the same message. */
export function identityOf({ properties }: Message): Options.Publish {
  return Object.fromEntries(
    ['contentType', 'messageId', 'type', 'correlationId', 'timestamp']
      .map((key) => [key, properties[key as keyof typeof properties]] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function failureHeaders(delivery: Delivery, error: unknown): Record<string, unknown> {
  const at = now().toISOString();
  const text = describe(error);
  const before: unknown = delivery.message.properties.headers?.[HEADERS.history];
  const history = Array.isArray(before) ? before.filter((line) => typeof line === 'string') : [];
  const first: unknown = delivery.message.properties.headers?.[HEADERS.firstFailedAt];
  return {
    [HEADERS.error]: text,
    [HEADERS.publishedAt]: Date.parse(delivery.meta.publishedAt),
    [HEADERS.firstFailedAt]: typeof first === 'string' ? first.slice(0, 40) : at,
    [HEADERS.history]: continued(history, `${at} attempt ${delivery.meta.attempt}: ${text}`),
  };
}

/** The story of a message with one more line; its oldest lines go first. */
export function continued(history: readonly string[], line: string): string[] {
  return [...history, line]
    .map((each) => each.slice(0, MAX_ERROR_LENGTH + 100))
    .slice(-MAX_HISTORY);
}

function originalType(delivery: Delivery): string {
  if (delivery.content.kind !== 'broken') return delivery.content.envelope.type;
  const type: unknown = delivery.message.properties.type;
  return typeof type === 'string' ? type : UNKNOWN;
}

function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, MAX_ERROR_LENGTH);
}
