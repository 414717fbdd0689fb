import { newId } from '@gatehouse/shared/ids/ids';
import { connectBroker } from '@gatehouse/shared/messaging/link/connection';
import type { Contracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { createNames } from '@gatehouse/shared/messaging/names';
import { createMetrics } from '@gatehouse/shared/metrics/metrics';
import { eventually } from '@gatehouse/shared/testing/eventually';
import type { Testimony } from '@gatehouse/shared/testing/history';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import {
  deleteNamespace,
  TEST_LADDER_MS,
  testNamespace,
} from '@gatehouse/shared/testing/test-broker';
import { connect, type GetMessage } from 'amqplib';
import { checkDeadLetters } from './dead-letter-check.js';
import { visitEvent, type Poison } from './poisons.js';

const service = 'notification';
const concern = 'tell';

interface Handled {
  /** The ids of all events, the poisonous one among them. */
  sent: string[];
  effects: Testimony;
  broken: string[];
}

/**
 * A consumer on the real mechanism, in a namespace of its own and with a ladder that is quick: its
 * handler throws at one event of many until it is mended, which is after the event was given up.
 */
export async function tryPoisonedHandler(
  url: string,
  contracts: Contracts,
  count: number,
): Promise<Handled> {
  const namespace = testNamespace();
  const names = createNames(namespace);
  const ladderMs = TEST_LADDER_MS;
  const options = { url, namespace, contracts, logger: silentLogger, ladderMs };
  const consumer = await connectBroker({ ...options, service, metrics: createMetrics(service) });
  const producer = await connectBroker({
    ...options,
    service: 'main',
    metrics: createMetrics('main'),
  });
  const events = Array.from({ length: count }, () => visitEvent(newId()));
  const bad = events[Math.floor(count / 2)];
  if (bad === undefined) throw new Error('there is nothing to send');
  const effects: string[] = [];
  let mended = false;
  try {
    await consumer.consume({
      concern,
      handle: ({ id }) => {
        if (id === bad.id && !mended) return Promise.reject(new Error('the handler cannot do it'));
        effects.push(id);
        return Promise.resolve();
      },
    });
    await producer.publisher.publishMany(events);
    const deadLetters = names.deadLetters(service);
    const dead = await eventually(() => takeOne(url, deadLetters), { within: 20_000, every: 100 });
    const queue = names.queue(service, concern);
    const expected: Poison = {
      what: 'a handler that throws',
      content: Buffer.from(JSON.stringify(bad)),
      properties: { messageId: bad.id },
    };
    const broken = checkDeadLetters([dead], [expected], { queue, attempts: ladderMs.length + 1 });
    mended = true;
    await putBack(url, dead);
    await eventually(() => requireAll(effects, events.length), { within: 20_000 });
    return {
      sent: events.map(({ id }) => id),
      effects: { where: 'effects of the handler', ids: effects },
      broken,
    };
  } finally {
    await Promise.all([producer.close(), consumer.close()]);
    await deleteNamespace(url, namespace, { [service]: [concern] });
  }
}

function requireAll(effects: readonly string[], count: number): void {
  if (effects.length < count) throw new Error(`${effects.length} of ${count} were handled`);
}

async function takeOne(url: string, queue: string): Promise<GetMessage> {
  const connection = await connect(url);
  try {
    const channel = await connection.createChannel();
    const message = await channel.get(queue, { noAck: true });
    if (message === false) throw new Error(`${queue} is empty`);
    await channel.close();
    return message;
  } finally {
    await connection.close();
  }
}

/** To the queue that it names, as new: with a whole ladder before it. */
async function putBack(url: string, { content, properties }: GetMessage): Promise<void> {
  const connection = await connect(url);
  try {
    const channel = await connection.createConfirmChannel();
    const queue = String(properties.headers?.['x-original-queue']);
    const { messageId, type } = properties as { messageId: string; type: string };
    channel.sendToQueue(queue, content, { persistent: true, messageId, type });
    await channel.waitForConfirms();
  } finally {
    await connection.close();
  }
}
