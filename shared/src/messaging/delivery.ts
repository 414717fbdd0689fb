import type { Channel, ConsumeMessage } from 'amqplib';
import { MessageContractError } from './contract-errors.js';
import type { Contracts } from './contracts.js';
import type { DeliveryMeta } from './broker.js';
import type { Envelope } from './envelope.js';

/** The channel a message came on; it alone can acknowledge the message, as long as it is open. */
export interface Session {
  channel: Channel;
  open: boolean;
}

export interface Delivery {
  message: ConsumeMessage;
  session: Session;
  /** What it says, or why it cannot be read. */
  content: { envelope: Envelope } | { unreadable: MessageContractError };
  meta: DeliveryMeta;
}

/** Headers that travel with a message through the ladder. */
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
  session: Session,
  types: ReadonlySet<string>,
  contracts: Contracts,
): Delivery {
  const content = readContent(message.content, types, contracts);
  const time = 'envelope' in content ? content.envelope.time : new Date().toISOString();
  const meta = {
    redelivered: message.fields.redelivered,
    attempt: attemptOf(message),
    publishedAt: publishedAt(message) ?? time,
  };
  return { message, session, content, meta };
}

function readContent(
  bytes: Buffer,
  types: ReadonlySet<string>,
  contracts: Contracts,
): Delivery['content'] {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    contracts.acceptEnvelope(value);
    if (!types.has(value.type))
      throw new MessageContractError(`This queue does not handle ${value.type}`);
    contracts.acceptEvent(value.type, value.data);
    return { envelope: value };
  } catch (error) {
    if (error instanceof MessageContractError) return { unreadable: error };
    return { unreadable: new MessageContractError('The message is not JSON') };
  }
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
