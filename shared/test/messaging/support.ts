import { fileURLToPath } from 'node:url';
import type { ConsumeMessage, GetMessage } from 'amqplib';
import { loadContracts, type Contracts } from '../../src/messaging/contracts.js';
import { createEnvelope, type Envelope } from '../../src/messaging/envelope.js';
import { eventually } from '../../src/testing/eventually.js';
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
const FIXTURE = fileURLToPath(
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

/** The next message of a queue, taken off it; waits for it. */
export async function take(brokers: TestBrokers, queue: string): Promise<GetMessage> {
  const channel = await brokers.probe.createChannel();
  try {
    return await eventually(async () => {
      const message = await channel.get(queue, { noAck: true });
      if (message === false) throw new Error(`${queue} is empty`);
      return message;
    });
  } finally {
    await channel.close();
  }
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
