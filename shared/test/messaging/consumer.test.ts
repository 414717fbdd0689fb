import { expect } from 'chai';
import { currentContext } from '../../src/context/request-context.js';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import type { Broker, DeliveryMeta } from '../../src/messaging/broker.js';
import type { Envelope } from '../../src/messaging/envelope.js';
import { eventually } from '../../src/testing/eventually.js';
import { TEST_LADDER_MS, type TestBrokers } from '../../src/testing/test-broker.js';
import {
  depth,
  gate,
  headersOf,
  inject,
  kitchenBrokers,
  order,
  PAID,
  PLACED,
  take,
  type Order,
} from './support.js';

describe('a durable consumer', () => {
  let brokers: TestBrokers;
  let shop: Broker;
  let kitchen: Broker;
  let queue: string;
  let deadLetters: string;

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    kitchen = await brokers.connect('kitchen');
    queue = brokers.names.queue('kitchen', 'orders');
    deadLetters = brokers.names.deadLetters('kitchen');
  });

  afterEach(() => brokers.drop());

  /** Consumes with `handle` and tells what it was given. */
  async function listen(
    handle: (data: Order, meta: DeliveryMeta) => Promise<void> | void = () => undefined,
    options: { prefetch?: number; handlerTimeoutMs?: number } = {},
  ): Promise<{ numbers: number[]; stop: () => Promise<void> }> {
    const numbers: number[] = [];
    const subscription = await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED, PAID],
      ...options,
      handle: async (envelope, meta) => {
        numbers.push(envelope.data.number);
        await handle(envelope.data, meta);
      },
    });
    return { numbers, stop: () => subscription.stop() };
  }

  async function allSettled(): Promise<void> {
    await eventually(async () => {
      expect(await depth(brokers, queue)).to.equal(0);
    });
  }

  it('hands over each event once, in its context, with its meta', async () => {
    const seen: { context: unknown; meta: DeliveryMeta; envelope: Envelope }[] = [];
    await kitchen.consume({
      concern: 'orders',
      types: [PLACED],
      handle: (envelope, meta) => {
        seen.push({ context: currentContext(), meta, envelope });
        return Promise.resolve();
      },
    });
    const sent = order(1);
    const before = new Date().toISOString();
    await shop.publisher.publishEvent(sent);
    await eventually(() => expect(seen).to.have.length(1));
    expect(seen[0]?.envelope).to.deep.equal(sent);
    expect(seen[0]?.context).to.deep.equal({ correlationId: sent.correlationid });
    expect(seen[0]?.meta).to.include({ redelivered: false, attempt: 1 });
    expect((seen[0]?.meta.publishedAt ?? '') >= before).to.equal(true);
    expect(await depth(brokers, deadLetters)).to.equal(0);
  });

  it('keeps the order of one subject and lets others pass', async () => {
    const held = gate();
    const done: number[] = [];
    await listen(async ({ number }) => {
      if (number === 1) await held.opened;
      done.push(number);
    });
    await shop.publisher.publishEvent(order(1, 'order/a'));
    await shop.publisher.publishEvent(order(2, 'order/a'));
    await shop.publisher.publishEvent(order(3, 'order/b'));
    await eventually(() => expect(done).to.deep.equal([3]));
    held.open();
    await eventually(() => expect(done).to.deep.equal([3, 1, 2]));
  });

  it('delivers a duplicate too: recognising it is the work of the inbox', async () => {
    const { numbers } = await listen();
    const twice = order(7);
    await shop.publisher.publishEvent(twice);
    await shop.publisher.publishEvent(twice);
    await eventually(() => expect(numbers).to.deep.equal([7, 7]));
  });

  const poison: [string, string | Buffer][] = [
    ['what is not JSON', '{"specversion":'],
    ['an empty message', ''],
    ['random bytes', Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x80, 0xfe])],
    ['JSON that is no envelope', '{"hello":"world"}'],
    ['an envelope without data', JSON.stringify({ ...order(1), data: undefined })],
    ['data that break the contract', JSON.stringify({ ...order(1), data: { number: 'x' } })],
  ];
  for (const [what, bytes] of poison)
    it(`dead-letters ${what} at once and goes on`, async () => {
      const { numbers } = await listen();
      await inject(brokers, queue, bytes, {
        messageId: 'poison',
        type: 'claimed',
        headers: { a: 1 },
      });
      await shop.publisher.publishEvent(order(2));
      await eventually(() => expect(numbers).to.deep.equal([2]));
      const dead = await take(brokers, deadLetters);
      expect(dead.content.equals(Buffer.from(bytes))).to.equal(true);
      expect(dead.properties.messageId).to.equal('poison');
      expect(headersOf(dead)).to.include({ 'x-attempts': 1, 'x-original-queue': queue });
      expect(headersOf(dead)['x-error'])
        .to.be.a('string')
        .and.match(/^Message|^Permanent/);
      expect(headersOf(dead)).not.to.have.property('a');
      expect(await depth(brokers, deadLetters)).to.equal(0);
    });

  it('survives a thousand good messages with poison in between', async () => {
    const { numbers } = await listen();
    const sent = Array.from({ length: 1000 }, (_, index) => order(index));
    await Promise.all([
      shop.publisher.publishMany(sent),
      ...Array.from({ length: 5 }, (_, n) => inject(brokers, queue, `poison ${n}`)),
    ]);
    await eventually(() => expect(new Set(numbers).size).to.equal(1000));
    await eventually(async () => expect(await depth(brokers, deadLetters)).to.equal(5));
    expect(numbers).to.have.length(1000);
  });

  it('puts aside poison with foreign headers as large as a client can send', async () => {
    const { numbers } = await listen();
    const headers = { big: 'x'.repeat(60_000), 'x-attempt': 'NaN', 'x-published-at': 1e300 };
    await inject(brokers, queue, 'poison', { headers });
    await shop.publisher.publishEvent(order(2));
    await eventually(() => expect(numbers).to.deep.equal([2]));
    expect(headersOf(await take(brokers, deadLetters))).not.to.have.property('big');
  });

  it('climbs the ladder after a passing failure, and only its own queue sees the retry', async () => {
    const attempts: number[] = [];
    const others: number[] = [];
    await kitchen.consume<Envelope<Order>>({
      concern: 'other',
      types: [PLACED],
      handle: ({ data }) => {
        others.push(data.number);
        return Promise.resolve();
      },
    });
    const published: string[] = [];
    await listen((_, meta) => {
      attempts.push(meta.attempt);
      published.push(meta.publishedAt);
      if (meta.attempt < 3) throw new Error('not yet');
    });
    const started = performance.now();
    await shop.publisher.publishEvent(order(1));
    await eventually(() => expect(attempts).to.deep.equal([1, 2, 3]));
    expect(performance.now() - started).to.be.greaterThan(40 + 80 - 5);
    expect(new Set(published).size).to.equal(1);
    await allSettled();
    expect(others).to.deep.equal([1]);
    expect(await depth(brokers, deadLetters)).to.equal(0);
  });

  for (const [ordered, handled] of [
    [true, [1, 1, 2]],
    [false, [1, 2, 1]],
  ] as const)
    it(`${ordered ? 'lets' : 'does not let'} the next of its subject wait for one that failed where each ${ordered ? 'has its place' : 'stands for itself'}`, async () => {
      const tried: number[] = [];
      await kitchen.consume<Envelope<Order>>({
        concern: 'other',
        types: [PLACED],
        ordered,
        handle: ({ data }, { attempt }) => {
          tried.push(data.number);
          return data.number === 1 && attempt === 1
            ? Promise.reject(new Error('not yet'))
            : Promise.resolve();
        },
      });
      await shop.publisher.publishEvent(order(1, 'order/a'));
      await shop.publisher.publishEvent(order(2, 'order/a'));
      await eventually(() => expect(tried).to.deep.equal(handled));
      await eventually(async () => {
        const parked = brokers.names.parked('kitchen', 'other');
        expect(await depth(brokers, parked)).to.equal(0);
      });
    });

  it('dead-letters after the last rung, with the whole story', async () => {
    const { numbers } = await listen(({ number }) => {
      if (number === 1) throw new Error('still broken');
    });
    const sent = order(1);
    await shop.publisher.publishEvent(sent);
    const dead = await take(brokers, deadLetters);
    const headers = headersOf(dead);
    expect(numbers).to.have.length(TEST_LADDER_MS.length + 1);
    expect(JSON.parse(dead.content.toString())).to.deep.equal(sent);
    expect(dead.properties.messageId).to.equal(sent.id);
    expect(headers).to.include({
      'x-attempts': 3,
      'x-original-type': PLACED,
      'x-original-queue': queue,
      'x-error': 'Error: still broken',
    });
    expect(headers['x-history']).to.have.length(3);
    expect(Date.parse(String(headers['x-first-failed-at']))).to.be.greaterThan(0);
  });

  it('dead-letters a permanent failure at once', async () => {
    const { numbers } = await listen(({ number }) => {
      if (number === 1) throw new PermanentMessageError('no such dish');
    });
    await shop.publisher.publishEvent(order(1));
    await shop.publisher.publishEvent(order(2));
    const headers = headersOf(await take(brokers, deadLetters));
    expect(headers).to.include({
      'x-attempts': 1,
      'x-error': 'PermanentMessageError: no such dish',
    });
    await eventually(() => expect(numbers).to.deep.equal([1, 2]));
  });

  it('takes a handler that never ends as failed', async () => {
    const attempts: number[] = [];
    await listen(
      async (_, meta) => {
        attempts.push(meta.attempt);
        if (meta.attempt === 1) await gate().opened;
      },
      { handlerTimeoutMs: 50 },
    );
    await shop.publisher.publishEvent(order(1));
    await eventually(() => expect(attempts).to.deep.equal([1, 2]));
  });

  it('takes nothing new while it stops, finishes what it has, and leaves the rest', async () => {
    const held = gate();
    const finished: number[] = [];
    const { numbers, stop } = await listen(async ({ number }) => {
      await held.opened;
      finished.push(number);
    });
    for (const number of [1, 2, 3]) await shop.publisher.publishEvent(order(number, 'order/same'));
    await eventually(() => expect(numbers).to.deep.equal([1]));
    const stopped = stop();
    held.open();
    await stopped;
    expect(finished).to.deep.equal([1]);
    await eventually(async () => expect(await depth(brokers, queue)).to.equal(2));
  });

  it('comes back when the broker cancels it because its queue was deleted', async () => {
    const { numbers } = await listen();
    const channel = await brokers.probe.createChannel();
    await channel.deleteQueue(queue);
    await channel.close();
    await eventually(() => shop.publisher.publishEvent(order(1)));
    await eventually(() => expect(numbers).to.include(1));
  });

  describe('in batches', () => {
    it('takes what has arrived together and never more than the maximum', async () => {
      const held = gate();
      const batches: number[][] = [];
      await kitchen.consume<Envelope<Order>>({
        concern: 'orders',
        types: [PLACED],
        maxBatch: 4,
        handleBatch: async (envelopes) => {
          batches.push(envelopes.map(({ data }) => data.number));
          await held.opened;
        },
      });
      await shop.publisher.publishEvent(order(0));
      await eventually(() => expect(batches).to.deep.equal([[0]]));
      for (let number = 1; number <= 6; number += 1)
        await shop.publisher.publishEvent(order(number));
      await eventually(async () => expect(await depth(brokers, queue)).to.equal(0));
      held.open();
      await eventually(() => expect(batches.flat()).to.deep.equal([0, 1, 2, 3, 4, 5, 6]));
      expect(batches).to.deep.equal([[0], [1, 2, 3, 4], [5, 6]]);
    });

    it('isolates the message that fails its batch', async () => {
      const held = gate();
      const done: number[] = [];
      await kitchen.consume<Envelope<Order>>({
        concern: 'orders',
        types: [PLACED],
        handleBatch: async (envelopes) => {
          await held.opened;
          const numbers = envelopes.map(({ data }) => data.number);
          if (numbers.includes(3)) throw new PermanentMessageError('three');
          done.push(...numbers);
        },
      });
      for (let number = 0; number <= 5; number += 1)
        await shop.publisher.publishEvent(order(number));
      held.open();
      await eventually(() => expect(done).to.deep.equal([0, 1, 2, 4, 5]));
      const dead = await take(brokers, deadLetters);
      expect(dead.content.toString()).to.include('"number":3');
      expect(await depth(brokers, deadLetters)).to.equal(0);
    });
  });

  describe('at start-up', () => {
    const handle = () => Promise.resolve();
    const attempt = async (broker: Broker, spec: { concern: string; types: string[] }) =>
      broker.consume({ ...spec, handle }).then(
        () => 'started',
        (error: unknown) => (error as Error).message,
      );

    it('refuses an event whose contract does not name the service', async () => {
      expect(await attempt(shop, { concern: 'orders', types: [PLACED] })).to.include('do not name');
      expect(await attempt(kitchen, { concern: 'orders', types: ['nope.v1'] })).to.include('nope');
    });

    it('refuses a second consumer for one concern, and one without events', async () => {
      await kitchen.consume({ concern: 'orders', types: [PLACED], handle });
      expect(await attempt(kitchen, { concern: 'orders', types: [PAID] })).to.include('already');
      expect(await attempt(kitchen, { concern: 'other', types: [] })).to.include('no event');
    });

    it('names the events nobody handles', async () => {
      await kitchen.consume({ concern: 'orders', types: [PLACED], handle });
      expect(() => kitchen.assertAllConsumed()).to.throw(PAID);
      await kitchen.consume({ concern: 'other', types: [PAID], handle });
      kitchen.assertAllConsumed();
    });
  });
});
