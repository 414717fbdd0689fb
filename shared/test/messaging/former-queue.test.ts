import { expect } from 'chai';
import type { Broker } from '../../src/messaging/broker.js';
import { createDeadLetters } from '../../src/messaging/dead-letters/dead-letters.js';
import type { Envelope } from '../../src/messaging/envelope.js';
import { eventually } from '../../src/testing/eventually.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { depth, inject, kitchenBrokers, order, PLACED, take, type Order } from './support.js';

describe('a consumer whose queue had another name in the release before', () => {
  let brokers: TestBrokers;
  let shop: Broker;
  let former: string;
  let told: { number: number; id: string }[];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    former = brokers.names.formerQueue('kitchen', 'orders');
    told = [];
    await declareAsBefore();
  });
  afterEach(() => brokers.drop());

  /** As the release before did. */
  async function declareAsBefore(): Promise<void> {
    const channel = await brokers.probe.createChannel();
    await channel.assertQueue(former, {
      durable: true,
      arguments: {
        'x-queue-type': 'quorum',
        'x-overflow': 'reject-publish',
        'x-dead-letter-strategy': 'at-least-once',
        'x-dead-letter-exchange': '',
        'x-dead-letter-routing-key': brokers.names.deadLetters('kitchen'),
        'x-delivery-limit': 20,
      },
    });
    await channel.bindQueue(former, brokers.names.events, PLACED);
    await channel.close();
  }

  async function startNew(): Promise<void> {
    const kitchen = await brokers.connect('kitchen');
    const seen = new Set<string>();
    await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED],
      handle: ({ id, data }) => {
        // As an inbox does.
        if (!seen.has(id)) told.push({ number: data.number, id });
        seen.add(id);
        return Promise.resolve();
      },
    });
  }

  const numbers = (): number[] => told.map(({ number }) => number);
  const publish = (number: number): Promise<void> =>
    shop.publisher.publishEvent(order(number, 'a'));

  it('handles what lies in the former one first, and what comes to both once', async () => {
    for (const number of [1, 2, 3]) await publish(number);
    await startNew();
    for (const number of [4, 5, 6]) await publish(number);
    await eventually(() => expect(numbers()).to.deep.equal([1, 2, 3, 4, 5, 6]));
    await eventually(async () => expect(await depth(brokers, former)).to.equal(0));
    expect(numbers()).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('works beside a process of the release before, and after it', async () => {
    const channel = await brokers.probe.createChannel();
    await channel.prefetch(5);
    const byOld = new Set<string>();
    const { consumerTag } = await channel.consume(former, (message) => {
      if (message === null) return;
      byOld.add(String(message.properties.messageId));
      channel.ack(message);
    });
    await startNew();
    for (let number = 1; number <= 20; number += 1) await publish(number);
    await eventually(() => expect(numbers()).to.have.length(20));
    expect(byOld.size).to.be.above(0);
    await channel.cancel(consumerTag);
    await publish(21);
    await eventually(() => expect(numbers()).to.include(21));
    await channel.close();
  });

  it('takes what a rung of the ladder returns to the former one', async () => {
    await startNew();
    await publish(1);
    await eventually(() => expect(numbers()).to.deep.equal([1]));
    const returning = order(2, 'a');
    await inject(brokers, former, JSON.stringify(returning), { messageId: returning.id });
    await eventually(() => expect(numbers()).to.deep.equal([1, 2]));
  });

  it('takes replayed letters that died in the former one', async () => {
    const dead = brokers.names.deadLetters('kitchen');
    await startNew();
    const letter = order(7, 'a');
    await inject(brokers, dead, JSON.stringify(letter), {
      messageId: letter.id,
      headers: { 'x-dead-letter-id': 'letter', 'x-original-queue': former },
    });
    const channel = await brokers.probe.createChannel();
    await channel.deleteQueue(former);
    await channel.close();
    const letters = createDeadLetters(await brokers.connect('kitchen'));
    await letters.replay({ id: 'letter', by: 'operator' });
    await eventually(() => expect(numbers()).to.deep.equal([7]));
  });

  it('goes on when the former one is deleted', async () => {
    await startNew();
    await publish(1);
    await eventually(async () => expect(await depth(brokers, former)).to.equal(0));
    const channel = await brokers.probe.createChannel();
    await channel.deleteQueue(former);
    await channel.close();
    await publish(2);
    await eventually(() => expect(numbers()).to.deep.equal([1, 2]));
    await publish(3);
    await eventually(() => expect(numbers()).to.deep.equal([1, 2, 3]));
  });

  it('looks into the former one although nothing comes to its own', async () => {
    await startNew();
    await inject(brokers, former, '{', { messageId: 'broken' });
    const letter = await take(brokers, brokers.names.deadLetters('kitchen'));
    expect(letter.properties.messageId).to.equal('broken');
  });
});
