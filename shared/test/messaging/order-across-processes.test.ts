import { expect } from 'chai';
import { StaleDeliveryError } from '../../src/messaging/events/consumer-session.js';
import type { Broker, DeliveryMeta } from '../../src/messaging/broker.js';
import type { Envelope } from '../../src/messaging/envelope.js';
import { eventually } from '../../src/testing/eventually.js';
import { startTcpProxy, type TcpProxy } from '../../src/testing/tcp-proxy.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { depth, gate, kitchenBrokers, order, PAID, PLACED, type Order } from './support.js';

type Handle = (envelope: Envelope<Order>, meta: DeliveryMeta) => Promise<void>;

/** What a real store keeps: each effect once, in the order in which they were made. */
class Effects {
  readonly made: { subject: string; number: number; by: string }[] = [];
  readonly #seen = new Set<string>();

  make({ id, subject, data }: Envelope<Order>, by: string): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    this.made.push({ subject, number: data.number, by });
  }

  of(subject: string): number[] {
    return this.made.filter((effect) => effect.subject === subject).map(({ number }) => number);
  }
}

describe('the order of a subject', () => {
  let brokers: TestBrokers;
  let shop: Broker;
  let effects: Effects;
  const proxies: TcpProxy[] = [];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    effects = new Effects();
  });
  afterEach(async () => {
    await brokers.drop();
    await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  });

  async function kitchen(handle: Handle, url?: string, batch = 0): Promise<Broker> {
    const broker = await brokers.connect('kitchen', url === undefined ? {} : { url });
    const base = { concern: 'orders', types: [PLACED], prefetch: 20 };
    await broker.consume<Envelope<Order>>(
      batch === 0
        ? { ...base, handle }
        : {
            ...base,
            maxBatch: batch,
            handleBatch: async (envelopes, metas) => {
              for (const [index, envelope] of envelopes.entries()) {
                const meta = metas[index];
                if (meta !== undefined) await handle(envelope, meta);
              }
            },
          },
    );
    return broker;
  }

  async function proxied(heartbeat = ''): Promise<TcpProxy> {
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq + heartbeat);
    proxies.push(proxy);
    return proxy;
  }

  const publish = (number: number, subject = 'a'): Promise<void> =>
    shop.publisher.publishEvent(order(number, subject));
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

  it('is that of two processes too', async () => {
    const held = gate();
    const handle =
      (by: string): Handle =>
      async (envelope) => {
        if (envelope.data.number === 1) await held.opened;
        effects.make(envelope, by);
      };
    await kitchen(handle('one'));
    await kitchen(handle('other'));
    for (const number of upTo(4)) await publish(number);
    await publish(5, 'b');
    await eventually(() => expect(effects.of('b')).to.deep.equal([5]));
    expect(effects.of('a')).to.deep.equal([]);
    held.open();
    await eventually(() => expect(effects.of('a')).to.deep.equal(upTo(4)));
  });

  for (const batch of [0, 7])
    it(`outlives the process that has it, and the next one (${batch || 'no'} batches)`, async () => {
      const first = await proxied();
      const second = await proxied();
      const handle =
        (by: string): Handle =>
        async (envelope) => {
          await new Promise((resolve) => setTimeout(resolve, 3));
          effects.make(envelope, by);
        };
      await kitchen(handle('first'), first.url, batch);
      await kitchen(handle('second'), second.url, batch);
      await kitchen(handle('third'), undefined, batch);
      const sent = upTo(60).flatMap((number) => ['a', 'b', 'c'].map((s) => order(number, s)));
      const sending = (async () => {
        for (const event of sent) await shop.publisher.publishEvent(event);
      })();
      await eventually(() => expect(effects.made.length).to.be.above(20));
      first.refuse();
      await eventually(() => expect(effects.made.some(({ by }) => by === 'second')).to.equal(true));
      second.refuse();
      await sending;
      await eventually(() => expect(effects.made).to.have.length(sent.length), { within: 10_000 });
      for (const subject of ['a', 'b', 'c']) expect(effects.of(subject)).to.deep.equal(upTo(60));
      expect(effects.made.some(({ by }) => by === 'third')).to.equal(true);
    });

  it('is kept by a process that leaves in the midst of a message', async () => {
    const held = gate();
    const one = await kitchen(async (envelope) => {
      await held.opened;
      effects.make(envelope, 'one');
    });
    const other = await kitchen((envelope) => {
      effects.make(envelope, 'other');
      return Promise.resolve();
    });
    let later = 0;
    const handle = () => Promise.resolve(void (later += 1));
    await other.consume({ concern: 'other', types: [PAID], handle });
    for (const number of upTo(30)) await publish(number);
    const leaving = one.close();
    await publish(31);
    // Had the queue been given on, the other would have had it long before these.
    for (const number of upTo(20)) await shop.publisher.publishEvent(order(number, 'b', PAID));
    await eventually(() => expect(later).to.equal(20));
    expect(effects.of('a')).to.deep.equal([]);
    held.open();
    await leaving;
    await eventually(() => expect(effects.of('a')).to.deep.equal(upTo(31)));
    expect(effects.made[0]?.by).to.equal('one');
  });

  it('is not broken by a process that was stopped and goes on', async () => {
    const wire = await proxied('?heartbeat=1');
    const inTheMidst = gate();
    const stopped = gate();
    const told: string[] = [];
    const stale: unknown[] = [];
    await kitchen(async (envelope, meta) => {
      if (envelope.data.number === 3) {
        inTheMidst.open();
        await stopped.opened;
      }
      try {
        meta.assertCurrent();
      } catch (error) {
        stale.push(error);
        throw error;
      }
      effects.make(envelope, 'sleeper');
      told.push(`sleeper ${envelope.data.number}`);
    }, wire.url);
    await kitchen((envelope) => {
      effects.make(envelope, 'other');
      told.push(`other ${envelope.data.number}`);
      return Promise.resolve();
    });
    for (const number of upTo(6)) await publish(number);
    await inTheMidst.opened;
    wire.freeze();
    await eventually(() => expect(effects.of('a')).to.deep.equal(upTo(6)), { within: 15_000 });
    stopped.open();
    wire.restore();
    await eventually(() => expect(stale).to.have.length.above(0));
    await publish(7);
    await eventually(() => expect(effects.of('a')).to.deep.equal(upTo(7)));
    expect(stale[0]).to.be.instanceOf(StaleDeliveryError);
    // Nothing is told late: what it had in hand was told by the other.
    const bySleeper = told.filter((line) => line.startsWith('sleeper'));
    expect(bySleeper).to.deep.equal(['sleeper 1', 'sleeper 2']);
  });

  it('has what comes later wait for a message that is tried again', async () => {
    const attempts: string[] = [];
    const handle: Handle = (envelope, { attempt }) => {
      attempts.push(`${envelope.subject}${envelope.data.number}`);
      if (envelope.data.number === 2 && attempt < 3) return Promise.reject(new Error('not yet'));
      effects.make(envelope, 'it');
      return Promise.resolve();
    };
    await kitchen(handle);
    for (const number of upTo(5)) await publish(number);
    await publish(6, 'b');
    await eventually(() => expect(effects.made).to.have.length(6));
    expect(effects.of('a')).to.deep.equal(upTo(5));
    expect(attempts.indexOf('b6')).to.be.below(attempts.lastIndexOf('a2'));
    const parked = brokers.names.parked('kitchen', 'orders');
    await eventually(async () => expect(await depth(brokers, parked)).to.equal(0));
  });

  it('has what comes later wait for it in batches and beyond the death of the process', async () => {
    const wire = await proxied();
    const handle =
      (by: string): Handle =>
      (envelope, { attempt }) => {
        if (envelope.data.number === 2 && attempt < 3) return Promise.reject(new Error('not yet'));
        effects.make(envelope, by);
        return Promise.resolve();
      };
    await kitchen(handle('first'), wire.url, 4);
    await kitchen(handle('second'), undefined, 4);
    const parked = brokers.names.parked('kitchen', 'orders');
    for (const number of upTo(9)) await publish(number);
    await eventually(async () => expect(await depth(brokers, parked)).to.be.above(0));
    wire.refuse();
    await eventually(() => expect(effects.of('a')).to.deep.equal(upTo(9)));
  });

  it('outlives a process that leaves as the message others wait for is done', async () => {
    let leaving: Promise<void> | undefined;
    const one: Broker = await kitchen((envelope, { attempt }) => {
      if (envelope.data.number === 1 && attempt === 1) return Promise.reject(new Error('not yet'));
      effects.make(envelope, 'one');
      leaving ??= one.close();
      return Promise.resolve();
    });
    await kitchen((envelope) => {
      effects.make(envelope, 'other');
      return Promise.resolve();
    });
    for (const number of upTo(4)) await publish(number);
    await eventually(() => expect(effects.of('a')).to.deep.equal(upTo(4)));
    await leaving;
    const parked = brokers.names.parked('kitchen', 'orders');
    await eventually(async () => expect(await depth(brokers, parked)).to.equal(0));
  });

  it('goes on behind a message that is given up', async () => {
    const handle: Handle = (envelope) => {
      if (envelope.data.number === 1) return Promise.reject(new Error('never'));
      effects.make(envelope, 'it');
      return Promise.resolve();
    };
    await kitchen(handle);
    for (const number of upTo(3)) await publish(number);
    await eventually(() => expect(effects.of('a')).to.deep.equal([2, 3]));
    expect(await depth(brokers, brokers.names.deadLetters('kitchen'))).to.equal(1);
  });
});
