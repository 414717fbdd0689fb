import type { Channel, ConsumeMessage, Message } from 'amqplib';
import { now } from '../../time/clock.js';
import { MessageContractError, UnknownMessageError } from '../contracts/contract-errors.js';
import type { Contracts } from '../contracts/contracts.js';
import type { DeliveryMeta } from '../broker.js';
import type { Envelope } from '../envelope.js';
import type { Entry } from '../parking/waiting-line.js';

/** The channel a message came on; it alone can acknowledge the message, as long as it is open. */
export interface Session {
  channel: Channel;
  open: boolean;
}

/** A session of a queue that one process at a time takes from. */
export interface OrderedSession extends Readonly<Session> {
  /** Whether work may be begun: it is open, and this process does not step back or stop. */
  readonly accepting: boolean;
  /** Whether the broker surely gave the messages of this session to nobody else. */
  readonly current: boolean;
  /** Asks the broker if that is not sure. @throws Error when there is no answer */
  ensureCurrent(): Promise<void>;
  /** Only while it is open. The broker may hear of it a moment later, with others. */
  acknowledge(message: Message): void;
  /** As soon as it can be: a copy of it is stored elsewhere. Only while it is open. */
  acknowledgeAtOnce(message: Message): void;
}

/** What a message says; or that this process does not know it yet; or that it cannot be read. */
export type Content =
  | { kind: 'known'; envelope: Envelope }
  | { kind: 'unknown'; envelope: Envelope; reason: UnknownMessageError }
  | { kind: 'broken'; reason: MessageContractError };

export interface Delivery<C extends Content = Content> {
  message: ConsumeMessage;
  session: OrderedSession;
  content: C;
  meta: Omit<DeliveryMeta, 'assertCurrent'>;
  /** Its place in the line, when it comes from the parking lot. */
  parked?: Entry;
}

export type KnownDelivery = Delivery<Extract<Content, { kind: 'known' }>>;

/** Headers that travel with a message through the ladder and the parking lot. */
export const HEADERS = {
  attempt: 'x-attempt',
  publishedAt: 'x-published-at',
  firstFailedAt: 'x-first-failed-at',
  history: 'x-history',
  /** Why it failed the last time. */
  error: 'x-error',
} as const;

/** What a dead letter says besides. */
export const DEAD_HEADERS = {
  id: 'x-dead-letter-id',
  diedAt: 'x-died-at',
  attempts: 'x-attempts',
  queue: 'x-original-queue',
  type: 'x-original-type',
} as const;

/** Reads a message and holds it against its contracts. Never throws. */
export function readDelivery(
  message: ConsumeMessage,
  session: OrderedSession,
  types: ReadonlySet<string>,
  contracts: Contracts,
): Delivery {
  const content = readContent(message.content, types, contracts);
  const time = content.kind === 'broken' ? now().toISOString() : content.envelope.time;
  const meta = {
    redelivered: message.fields.redelivered,
    attempt: attemptOf(message),
    publishedAt: publishedAt(message) ?? time,
  };
  return { message, session, content, meta };
}

function readContent(bytes: Buffer, types: ReadonlySet<string>, contracts: Contracts): Content {
  let envelope: Envelope | undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    contracts.acceptEnvelope(value);
    envelope = value;
    if (!types.has(envelope.type))
      throw new UnknownMessageError(`This process does not know ${envelope.type}`);
    contracts.acceptEvent(envelope.type, envelope.data);
    return { kind: 'known', envelope };
  } catch (error) {
    if (envelope !== undefined && error instanceof UnknownMessageError)
      return { kind: 'unknown', envelope, reason: error };
    if (error instanceof MessageContractError) return { kind: 'broken', reason: error };
    return { kind: 'broken', reason: new MessageContractError('The message is not JSON') };
  }
}

export function isKnown(delivery: Delivery): delivery is KnownDelivery {
  return delivery.content.kind === 'known';
}

/** Broken messages block nobody: each has a lane of its own. */
export function subjectOf({ content, message }: Delivery): string {
  return content.kind === 'broken'
    ? `unreadable ${message.fields.deliveryTag}`
    : content.envelope.subject;
}

/** What a message says of itself; undefined when it says nothing. */
export function idOf({ properties }: ConsumeMessage): string | undefined {
  const id: unknown = properties.messageId;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** 1 unless our own header says more: foreign headers are not to be trusted with arithmetic. */
function attemptOf(message: ConsumeMessage): number {
  const value: unknown = message.properties.headers?.[HEADERS.attempt];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 1;
}

function publishedAt(message: ConsumeMessage): string | undefined {
  const value: unknown = message.properties.headers?.[HEADERS.publishedAt];
  // 8.64e15 ms is the end of time for a JavaScript Date; beyond it toISOString throws.
  return typeof value === 'number' && Math.abs(value) <= 8.64e15
    ? new Date(value).toISOString()
    : undefined;
}
