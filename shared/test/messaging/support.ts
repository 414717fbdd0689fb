import { fileURLToPath } from 'node:url';
import type { ConsumeMessage, GetMessage } from 'amqplib';
import { loadContracts, type Contracts } from '../../src/messaging/contracts/contracts.js';
import { createEnvelope, type Envelope } from '../../src/messaging/envelope.js';
import { withTimeout } from '../../src/concurrency/with-timeout.js';
import { createTestBrokers, type TestBrokers } from '../../src/testing/test-broker.js';

export interface Order {
  number: number;
  placedAt?: string;
  doorCode?: string;
}

export interface Greeting {
  text: string;
}

/** What the generator would make of the RPCs of the fixture. */
export interface Schemas {
  'shop.order.placed.v1': Order;
  'kitchen.greet': Greeting;
  'kitchen.greet.reply': Greeting;
  'kitchen.wait': Greeting;
  'kitchen.wait.reply': Greeting;
}

export const PLACED = 'shop.order.placed.v1';
export const PAID = 'shop.order.paid.v1';
export const RANG = 'shop.bell.rang.v1';

// Compiled tests live in dist/test/messaging; the fixture stays with its source.
export const FIXTURE = fileURLToPath(
  new URL('../../../test/messaging/fixtures/messages.yaml', import.meta.url),
);

export function fixtureContracts(): Promise<Contracts> {
  return loadContracts(FIXTURE);
}

/** A namespace in which the service `kitchen` may consume for the concern `orders`. */
export async function kitchenBrokers(): Promise<TestBrokers> {
  return createTestBrokers(await fixtureContracts(), { kitchen: ['orders', 'other'] });
}

export function order(number: number, subject = `order/${number}`, type = PLACED): Envelope<Order> {
  return createEnvelope({ type, source: 'test/shop', subject, data: { number } });
}

/**
 * So many messages of a queue, taken off it; waits for them. A queue that one process at a time takes
 * from cannot be asked for a message, only consumed.
 */
async function takeSome(
  brokers: TestBrokers,
  queue: string,
  count: number,
): Promise<ConsumeMessage[]> {
  const channel = await brokers.probe.createChannel();
  const messages: ConsumeMessage[] = [];
  try {
    await channel.prefetch(count);
    const complete = new Promise<void>((resolve, reject) => {
      const receive = (message: ConsumeMessage | null): void => {
        if (message === null) reject(new Error(`${queue} was deleted`));
        else if (messages.push(message) === count) resolve();
      };
      channel.consume(queue, receive).catch(reject);
    });
    await withTimeout(complete, 5000, `waiting for messages of ${queue}`);
    channel.ackAll();
    return messages;
  } finally {
    await channel.close();
  }
}

/** The next message of a queue, taken off it; waits for it. */
export async function take(brokers: TestBrokers, queue: string): Promise<ConsumeMessage> {
  const [message] = await takeSome(brokers, queue, 1);
  if (message === undefined) throw new Error(`${queue} is empty`);
  return message;
}

/** What lies ready in a queue, taken off it. */
export async function takeAll(brokers: TestBrokers, queue: string): Promise<ConsumeMessage[]> {
  const count = await depth(brokers, queue);
  return count === 0 ? [] : takeSome(brokers, queue, count);
}

/** How many messages lie ready in a queue. */
export async function depth(brokers: TestBrokers, queue: string): Promise<number> {
  const channel = await brokers.probe.createChannel();
  try {
    return (await channel.checkQueue(queue)).messageCount;
  } finally {
    await channel.close();
  }
}

/** Puts raw bytes into a queue, as a broken or hostile peer would. */
export async function inject(
  brokers: TestBrokers,
  queue: string,
  content: Buffer | string,
  properties: object = {},
): Promise<void> {
  const channel = await brokers.probe.createConfirmChannel();
  channel.sendToQueue(queue, Buffer.from(content), properties);
  await channel.waitForConfirms();
  await channel.close();
}

export function headersOf(message: GetMessage | ConsumeMessage): Record<string, unknown> {
  return message.properties.headers ?? {};
}

/** A promise with its handles outside. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** What a promise was rejected with; fails the test when it was not. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await work;
  } catch (error) {
    return error;
  }
  throw new Error(`Expected a failure, got ${JSON.stringify(value)}`);
}
