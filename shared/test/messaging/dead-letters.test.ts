import { expect } from 'chai';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Broker } from '../../src/messaging/broker.js';
import {
  createDeadLetters,
  type DeadLetters,
} from '../../src/messaging/dead-letters/dead-letters.js';
import {
  DeadLetterHomeless,
  DeadLetterNotFound,
  DeadLettersBusy,
} from '../../src/messaging/dead-letters/dead-letters.errors.js';
import type { Envelope } from '../../src/messaging/envelope.js';
import { newId } from '../../src/ids/ids.js';
import { eventually } from '../../src/testing/eventually.js';
import { TEST_LADDER_MS, type TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { depth, failureOf, inject, kitchenBrokers, order, PLACED, type Order } from './support.js';

describe('dead letters', () => {
  let brokers: TestBrokers;
  let shop: Broker;
  let kitchen: Broker;
  let letters: DeadLetters;
  let queue: string;
  let broken: boolean;
  let handled: string[];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    kitchen = await brokers.connect('kitchen');
    letters = createDeadLetters(kitchen);
    queue = brokers.names.queue('kitchen', 'orders');
    broken = true;
    handled = [];
    await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED],
      handle: (envelope) => {
        if (broken) return Promise.reject(new Error('the stove is off'));
        handled.push(envelope.id);
        return Promise.resolve();
      },
    });
  });
  afterEach(() => brokers.drop());

  const by = 'operator';
  const dead = (): Promise<number> => depth(brokers, brokers.names.deadLetters('kitchen'));

  /** Places orders that die, and waits for their letters. */
  async function die(...orders: Envelope<Order>[]) {
    await shop.publisher.publishMany(orders);
    return eventually(async () => {
      const list = await letters.list();
      expect(list.letters).to.have.length(orders.length);
      return list.letters;
    });
  }

  it('are listed, the last to die first, and stay where they are', async () => {
    expect(await letters.list()).to.deep.equal({ letters: [], total: 0 });
    const [first, second] = [order(1), order(2)];
    await die(first);
    await shop.publisher.publishEvent(second);
    await eventually(async () => {
      const { letters: found, total } = await letters.list();
      expect(found.map(({ messageId }) => messageId)).to.deep.equal([second.id, first.id]);
      expect(total).to.equal(2);
    });
    const list = await letters.list();
    expect(list.letters[1]).to.deep.include({
      type: PLACED,
      queue,
      attempts: TEST_LADDER_MS.length + 1,
      error: 'Error: the stove is off',
      correlationId: first.correlationid,
    });
    expect(await letters.list()).to.deep.equal(list);
    expect(await dead()).to.equal(2);
  });

  it('can be looked at more often than a broker of the fourth line delivers by default', async () => {
    await die(order(1));
    for (let look = 0; look < 25; look += 1) expect((await letters.list()).total).to.equal(1);
  });

  it('tell their story, without the secrets of what they say', async () => {
    const sent = order(1);
    sent.data.doorCode = '4711';
    const [letter] = await die(sent);
    const story = await letters.show(letter?.id ?? '');
    expect(story).to.deep.include(letter);
    expect(story.history.map(({ attempt, what }) => [attempt, what])).to.deep.equal(
      [1, 2, 3].map((attempt) => [attempt, 'Error: the stove is off']),
    );
    expect(story.history.every(({ at }) => Date.parse(at) > 0)).to.equal(true);
    expect(story.content).to.deep.equal({ ...sent, data: { number: 1, doorCode: '***' } });
    expect(JSON.stringify(story)).not.to.include('4711');
  });

  it('go through their queue again when replayed, with their story, once', async () => {
    const [sent, other] = [order(1), order(2)];
    const [second, first] = await die(sent, other);
    const target = [first, second].find((letter) => letter?.messageId === sent.id);
    broken = false;
    await letters.replay({ id: target?.id ?? '', by });
    await eventually(() => expect(handled).to.deep.equal([sent.id]));
    expect((await letters.list()).letters.map(({ messageId }) => messageId)).to.deep.equal([
      other.id,
    ]);
    expect(await failureOf(letters.replay({ id: target?.id ?? '', by }))).to.be.instanceOf(
      DeadLetterNotFound,
    );
    expect(handled).to.deep.equal([sent.id]);
  });

  it('climb the whole ladder again when they fail again, and remember both times', async () => {
    const [letter] = await die(order(1));
    await letters.replay({ id: letter?.id ?? '', by });
    const again = await eventually(async () => {
      const [found] = (await letters.list()).letters;
      expect(found?.id).to.be.a('string').and.not.equal(letter?.id);
      return found;
    });
    const story = await letters.show(again?.id ?? '');
    expect(story.firstFailedAt).to.equal(letter?.firstFailedAt);
    expect(story.attempts).to.equal(TEST_LADDER_MS.length + 1);
    expect(story.history.map(({ attempt, what }) => attempt ?? what)).to.deep.equal([
      ...[1, 2, 3],
      'replayed by operator',
      ...[1, 2, 3],
    ]);
  });

  it('are gone for good when discarded, and only they', async () => {
    const sent = [order(1), order(2), order(3)];
    const found = await die(...sent);
    const middle = found.find(({ messageId }) => messageId === sent[1]?.id);
    await letters.discard({ id: middle?.id ?? '', by });
    const left = (await letters.list()).letters.map(({ messageId }) => messageId);
    expect(new Set(left)).to.deep.equal(new Set([sent[0]?.id, sent[2]?.id]));
    expect(await failureOf(letters.discard({ id: middle?.id ?? '', by }))).to.be.instanceOf(
      DeadLetterNotFound,
    );
    expect(await failureOf(letters.show(newId()))).to.be.instanceOf(DeadLetterNotFound);
  });

  it('double when the process dies between copy and letter, and are never lost', async () => {
    const sent = order(1);
    const [letter] = await die(sent);
    broken = false;
    const program = fileURLToPath(new URL('./replay-that-dies.js', import.meta.url));
    const { rabbitmq } = testServers('rabbitmq');
    const child = fork(program, [rabbitmq, brokers.namespace, letter?.id ?? '']);
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).to.equal('SIGKILL');
    await eventually(() => expect(handled).to.deep.equal([sent.id]));
    await eventually(async () => expect(await dead()).to.equal(1));
    // The second copy has the same id: that is what an inbox knows it by.
    await letters.replay({ id: letter?.id ?? '', by });
    await eventually(() => expect(handled).to.deep.equal([sent.id, sent.id]));
    expect(await dead()).to.equal(0);
  });

  it('stay when their queue is gone or is not of this service', async () => {
    const letterBox = brokers.names.deadLetters('kitchen');
    for (const home of [brokers.names.queue('kitchen', 'closed'), 'somebody.elses.queue'])
      await inject(brokers, letterBox, '{}', { headers: { 'x-original-queue': home } });
    const { letters: found } = await letters.list();
    expect(found).to.have.length(2);
    for (const { id } of found)
      expect(await failureOf(letters.replay({ id, by }))).to.be.instanceOf(DeadLetterHomeless);
    expect(await dead()).to.equal(2);
  });

  const strange: [string, string | Buffer, object][] = [
    ['no headers', '', {}],
    ['random bytes', Buffer.from([0xff, 0x00, 0xc3]), { messageId: 'm', headers: { a: 1 } }],
    [
      'headers of other types',
      '[1]',
      { headers: { 'x-history': 'no', 'x-attempts': 'many', 'x-published-at': 1e300 } },
    ],
    [
      'the broker’s own account',
      '{"type":"shop.order.placed.v1","data":7}',
      {
        headers: {
          'x-death': [
            {
              queue: 'q',
              reason: 'delivery_limit',
              time: { '!': 'timestamp', value: 1_700_000_000 },
            },
          ],
        },
      },
    ],
  ];
  for (const [what, content, properties] of strange)
    it(`can be looked at and discarded with ${what}`, async () => {
      await inject(brokers, brokers.names.deadLetters('kitchen'), content, properties);
      const [letter] = await eventually(async () => {
        const { letters: found } = await letters.list();
        expect(found).to.have.length(1);
        return found;
      });
      const story = await letters.show(letter?.id ?? '');
      expect(story.id).to.match(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      if ('headers' in properties && 'x-death' in (properties.headers as object))
        expect(story).to.include({
          queue: 'q',
          attempts: 20,
          error: 'The broker gave up: delivery_limit',
          diedAt: '2023-11-14T22:13:20.000Z',
        });
      await letters.discard({ id: letter?.id ?? '', by });
      expect((await letters.list()).total).to.equal(0);
    });

  it('are seen whole by everybody who looks at the same time', async () => {
    await die(order(1), order(2), order(3));
    const second = createDeadLetters(await brokers.connect('kitchen'));
    const looks = Array.from({ length: 6 }, (_, n) => (n % 2 === 0 ? letters : second).list());
    for (const { letters: found } of await Promise.all(looks)) expect(found).to.have.length(3);
  });

  it('say that they are busy instead of showing a part', async () => {
    await die(order(1));
    const desk = await brokers.probe.createChannel();
    await desk.assertQueue(brokers.names.deadLettersDesk('kitchen'), {
      exclusive: true,
      durable: false,
    });
    expect(await failureOf(letters.list())).to.be.instanceOf(DeadLettersBusy);
    await desk.deleteQueue(brokers.names.deadLettersDesk('kitchen'));
    expect((await letters.list()).total).to.equal(1);
  });
});
