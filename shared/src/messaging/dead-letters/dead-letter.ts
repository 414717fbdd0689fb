import { createHash } from 'node:crypto';
import type { Message } from 'amqplib';
import { DEAD_HEADERS, HEADERS } from '../events/delivery.js';
import type { Contracts } from '../contracts/contracts.js';
import { DELIVERY_LIMIT } from '../topology.js';

/** A message that nobody could handle, in short. */
export interface DeadLetter {
  id: string;
  /** The event's id, if it has one. */
  messageId?: string;
  /** What it says it is; `unknown` when it says nothing. */
  type: string;
  /** Where it died, and where a replay takes it. */
  queue: string;
  attempts: number;
  /** Why it failed the last time. */
  error: string;
  diedAt: string;
  firstFailedAt?: string;
  publishedAt?: string;
  correlationId?: string;
}

/** One thing that happened to it. */
export interface DeadLetterChapter {
  at: string;
  /** Which attempt failed; absent when something else happened. */
  attempt?: number;
  what: string;
}

/** The whole story. */
export interface DeadLetterStory extends DeadLetter {
  history: DeadLetterChapter[];
  bytes: number;
  /** What it says, without its secrets; absent when nobody knows which of it is secret. */
  content?: Record<string, unknown>;
  /** What it says, when it is not JSON: its beginning. */
  text?: string;
}

/** What amqplib types as `any`. */
interface MessageProperties<Field> {
  messageId: Field;
  type: Field;
  correlationId: Field;
}

const UNKNOWN = 'unknown';
const SHOWN_TEXT = 2000;

/** Reads a message of the dead-letter queue. Never throws: what is missing is left out. */
export function readDeadLetter(message: Message): DeadLetter {
  const headers = headersOf(message);
  const byBroker = diedAtBroker(headers);
  const queue = textOf(headers[DEAD_HEADERS.queue]) ?? byBroker?.queue ?? UNKNOWN;
  const diedAt = textOf(headers[DEAD_HEADERS.diedAt]) ?? byBroker?.at ?? new Date(0).toISOString();
  const { messageId, type, correlationId } = message.properties as MessageProperties<unknown>;
  return {
    id: textOf(headers[DEAD_HEADERS.id]) ?? derivedId(message, queue, diedAt),
    type: textOf(headers[DEAD_HEADERS.type]) ?? textOf(type) ?? UNKNOWN,
    queue,
    attempts: numberOf(headers[DEAD_HEADERS.attempts]) ?? byBroker?.count ?? 1,
    error: textOf(headers[HEADERS.error]) ?? byBroker?.reason ?? UNKNOWN,
    diedAt,
    ...optional('messageId', textOf(messageId)),
    ...optional('firstFailedAt', textOf(headers[HEADERS.firstFailedAt])),
    ...optional('publishedAt', instantOf(headers[HEADERS.publishedAt])),
    ...optional('correlationId', textOf(correlationId)),
  };
}

export function readStory(message: Message, contracts: Contracts): DeadLetterStory {
  const history = historyOf(message).map(readChapter);
  return {
    ...readDeadLetter(message),
    history,
    bytes: message.content.length,
    ...readContent(message.content, contracts),
  };
}

/** The lines of its story, the oldest first. */
export function historyOf(message: Message): string[] {
  const lines = headersOf(message)[HEADERS.history];
  return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string') : [];
}

/** `<instant> attempt <n>: <error>`, or `<instant> <what happened>`. */
function readChapter(line: string): DeadLetterChapter {
  const [, at = '', attempt, what = ''] = /^(\S+) (?:attempt (\d+): )?(.*)$/s.exec(line) ?? [];
  return { at, ...optional('attempt', attempt && Number(attempt)), what };
}

/** What a message says, as far as it may be shown. Never throws. */
export function readContent(
  bytes: Buffer,
  contracts: Contracts,
): Pick<DeadLetterStory, 'content' | 'text'> {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { text: bytes.toString('utf8').slice(0, SHOWN_TEXT) };
  }
  if (typeof value !== 'object' || value === null) return {};
  const { data, ...rest } = value as Record<string, unknown>;
  const masked = contracts.withoutSecrets(String(rest['type']), data);
  return masked === undefined ? {} : { content: { ...rest, data: masked } };
}

interface BrokersVerdict {
  queue: string;
  reason: string;
  count: number;
  at: string;
}

/** What the broker itself gave up on has its own account of it, and none of ours. */
function diedAtBroker(headers: Record<string, unknown>): BrokersVerdict | undefined {
  const deaths = headers['x-death'];
  const first: unknown = Array.isArray(deaths) ? deaths[0] : undefined;
  if (typeof first !== 'object' || first === null) return undefined;
  const { queue, reason, time } = first as Record<string, unknown>;
  const seconds = (time as { value?: unknown } | undefined)?.value;
  return {
    queue: textOf(queue) ?? UNKNOWN,
    reason: `The broker gave up: ${textOf(reason) ?? UNKNOWN}`,
    // The count of deliveries begins anew in the queue of the dead.
    count: reason === 'delivery_limit' ? DELIVERY_LIMIT : 1,
    at: new Date(1000 * (numberOf(seconds) ?? 0)).toISOString(),
  };
}

/** The same for the same message, and in the shape of the others. */
function derivedId({ content, properties }: Message, queue: string, diedAt: string): string {
  const parts = [String(properties.messageId), queue, diedAt].join('\n');
  const hex = createHash('sha256').update(parts).update(content).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function headersOf(message: Message): Record<string, unknown> {
  return message.properties.headers ?? {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function instantOf(value: unknown): string | undefined {
  const time = numberOf(value);
  return time !== undefined && Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : undefined;
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined | '',
): Partial<Record<Key, Value>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Record<Key, Value>);
}
