import type { Channel, ConsumeMessage, Message } from 'amqplib';
import { expect } from 'chai';
import { Acknowledgements } from '../../src/messaging/events/acknowledgements.js';
import { eventually } from '../../src/testing/eventually.js';
import { between, seededRandom } from '../../src/testing/seeded-random.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { depth, kitchenBrokers, takeAll } from './support.js';

const COUNT = 60;

describe('acknowledgements', () => {
  let brokers: TestBrokers;
  let queue: string;
  let channel: Channel;
  let messages: ConsumeMessage[];
  /** What the broker was sent: which delivery, and whether all before it too. */
  let sent: { tag: number; upTo: boolean }[];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    channel = await brokers.probe.createChannel();
    messages = [];
    sent = [];
    queue = brokers.names.queue('kitchen', 'orders');
    // Not a quorum queue: there what was told just before a channel ends may be forgotten.
    await channel.assertQueue(queue);
    for (let number = 0; number < COUNT; number++)
      channel.sendToQueue(queue, Buffer.from(String(number)));
    await channel.consume(queue, (message) => message !== null && messages.push(message));
    await eventually(() => expect(messages).to.have.lengthOf(COUNT));
  });
  afterEach(() => brokers.drop());

  function open(most: number): Acknowledgements {
    const ack = (message: Message, upTo = false): void => {
      sent.push({ tag: message.fields.deliveryTag, upTo });
      channel.ack(message, upTo);
    };
    return new Acknowledgements({ channel: { ack }, most });
  }

  /** What the broker does not know to be done. */
  async function whatComesAgain(left: number): Promise<number[]> {
    await channel.close();
    await eventually(async () => expect(await depth(brokers, queue)).to.equal(left));
    const again = await takeAll(brokers, queue);
    return again.map(({ content }) => Number(content.toString())).sort((a, b) => a - b);
  }

  it('tells of many at once, and of no more than were done', async () => {
    const acknowledgements = open(1000);
    for (const message of messages.slice(0, 40)) acknowledgements.add(message);
    expect(sent).to.deep.equal([]);
    await eventually(() => expect(sent).to.deep.equal([{ tag: 40, upTo: true }]));
    expect(await whatComesAgain(20)).to.deep.equal(messages.slice(40).map((_, n) => 40 + n));
  });

  it('does not wait when many are done', () => {
    const acknowledgements = open(10);
    for (const message of messages.slice(0, 25)) acknowledgements.add(message);
    expect(sent).to.deep.equal([10, 20].map((tag) => ({ tag, upTo: true })));
    acknowledgements.abandon();
  });

  it('tells of what is done behind one that is not, whose turn comes later', () => {
    const acknowledgements = open(1000);
    const add = (...tags: number[]): void => {
      for (const message of messages)
        if (tags.includes(message.fields.deliveryTag)) acknowledgements.add(message);
      acknowledgements.tell();
    };
    add(2, 3, 5);
    expect(sent.splice(0)).to.deep.equal([2, 3, 5].map((tag) => ({ tag, upTo: false })));
    add(1);
    expect(sent.splice(0)).to.deep.equal([{ tag: 1, upTo: true }]);
    add(4, 7);
    expect(sent.splice(0)).to.deep.equal([
      { tag: 4, upTo: true },
      { tag: 7, upTo: false },
    ]);
  });

  for (const seed of [1, 2, 3, 4, 5])
    it(`leaves with the broker exactly what was not done, in any order (${seed})`, async () => {
      const random = seededRandom(seed);
      const acknowledgements = open(between(random, 1, 20));
      const shuffled = messages
        .map((message) => ({ message, place: message.fields.deliveryTag + 15 * random() }))
        .sort((a, b) => a.place - b.place)
        .map(({ message }) => message);
      const undone = new Set(shuffled.filter(() => random() < 0.1));
      for (const message of shuffled) if (!undone.has(message)) acknowledgements.add(message);
      acknowledgements.tell();
      const expected = [...undone].map(({ content }) => Number(content.toString()));
      expect(await whatComesAgain(undone.size)).to.deep.equal(expected.sort((a, b) => a - b));
    });

  it('tells nothing on a channel that is being closed', async () => {
    const acknowledgements = open(1000);
    for (const message of messages) acknowledgements.add(message);
    const closing = channel.close();
    expect(() => acknowledgements.tell()).not.to.throw();
    await closing;
    await eventually(async () => expect(await depth(brokers, queue)).to.equal(COUNT));
  });
});
