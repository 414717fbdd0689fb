import { expect } from 'chai';
import type { Broker } from '../../src/messaging/broker.js';
import { createEnvelope, type Envelope } from '../../src/messaging/envelope.js';
import { eventually } from '../../src/testing/eventually.js';
import { startTcpProxy, type TcpProxy } from '../../src/testing/tcp-proxy.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import {
  depth,
  failureOf,
  kitchenBrokers,
  order,
  PLACED,
  RANG,
  type Greeting,
  type Order,
} from './support.js';

describe('after its connection was cut', () => {
  let brokers: TestBrokers;
  let proxy: TcpProxy;
  let shop: Broker;
  let kitchen: Broker;

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    shop = await brokers.connect('shop');
    kitchen = await brokers.connect('kitchen', { url: proxy.url });
  });

  afterEach(async () => {
    proxy.restore();
    await brokers.drop();
    await proxy.close();
  });

  it('a consumer gets every message at least once', async () => {
    const seen = new Set<number>();
    await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED],
      prefetch: 20,
      handle: async ({ data }) => {
        await new Promise(setImmediate);
        seen.add(data.number);
      },
    });
    for (let round = 0; round < 4; round += 1) {
      const sent = Array.from({ length: 500 }, (_, index) => order(round * 500 + index));
      const results = shop.publisher.publishMany(sent);
      await eventually(() => expect(seen.size).to.be.greaterThan(round * 500));
      proxy.cut();
      expect((await results).every((r) => r.status === 'fulfilled')).to.equal(true);
    }
    await eventually(() => expect(seen.size).to.equal(2000), { within: 10_000 });
    await eventually(async () => {
      expect(await depth(brokers, brokers.names.queue('kitchen', 'orders'))).to.equal(0);
    });
    expect(await depth(brokers, brokers.names.deadLetters('kitchen'))).to.equal(0);
  });

  it('a failed message reaches the ladder even when the broker went away meanwhile', async () => {
    const attempts: number[] = [];
    await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED],
      handle: async (_, meta) => {
        attempts.push(meta.attempt);
        if (attempts.length > 1) return;
        proxy.refuse();
        await eventually(() => expect(kitchen.state).to.equal('down'));
        setTimeout(() => proxy.restore(), 200);
        throw new Error('the broker is gone, too');
      },
    });
    await shop.publisher.publishEvent(order(1));
    // The cut gave the message back to its queue: the same attempt, not the next one.
    await eventually(() => expect(attempts).to.deep.equal([1, 1]), { within: 10_000 });
  });

  it('a push subscription is back and says that there may be a gap', async () => {
    const heard: string[] = [];
    let gaps = 0;
    await kitchen.subscribePush<Envelope<Greeting>>({
      keys: ['bell.#'],
      handle: (key, { data }) => heard.push(`${key} ${data.text}`),
      onReconnect: () => (gaps += 1),
    });
    shop.pusher.push('bell.front', bell('one'));
    shop.pusher.push('door.front', bell('for somebody else'));
    await eventually(() => expect(heard).to.deep.equal(['bell.front one']));
    expect(gaps).to.equal(0);
    proxy.cut();
    await eventually(() => expect(gaps).to.equal(1));
    shop.pusher.push('bell.back', bell('two'));
    await eventually(() => expect(heard).to.deep.equal(['bell.front one', 'bell.back two']));
  });

  it('pushes are dropped, not kept, while there is no broker', async () => {
    const heard: string[] = [];
    await shop.subscribePush<Envelope<Greeting>>({
      keys: ['#'],
      handle: (_, { data }) => heard.push(data.text),
    });
    expect(kitchen.pusher.push('a', bell('before'))).to.equal(true);
    await eventually(() => expect(heard).to.deep.equal(['before']));
    proxy.refuse();
    await eventually(() => expect(kitchen.state).to.equal('down'));
    expect(kitchen.pusher.push('a', bell('meanwhile'))).to.equal(false);
    proxy.restore();
    await eventually(() => kitchen.check());
    expect(kitchen.pusher.push('a', bell('after'))).to.equal(true);
    await eventually(() => expect(heard).to.deep.equal(['before', 'after']));
  });

  it('a push handler that throws, and a push that breaks its contract, end nothing', async () => {
    const heard: string[] = [];
    await kitchen.subscribePush<Envelope<Greeting>>({
      keys: ['#'],
      handle: (_, { data }) => {
        heard.push(data.text);
        if (data.text === 'boom') throw new Error('boom');
      },
    });
    const channel = await brokers.probe.createChannel();
    channel.publish(brokers.names.push, 'a', Buffer.from([0xff, 0x00]));
    await channel.close();
    shop.pusher.push('a', bell('boom'));
    shop.pusher.push('a', bell('fine'));
    await eventually(() => expect(heard).to.deep.equal(['boom', 'fine']));
  });

  it('is not up before all its channels are', async () => {
    let told = 0;
    kitchen.onUp(() => (told += 1));
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let declared = 0;
    await kitchen.internals.publishing.openChannel({
      name: 'slow',
      open: (model) => model.createChannel(),
      setup: async () => {
        declared += 1;
        if (declared > 1) await gate;
      },
    });
    proxy.cut();
    await eventually(() => expect(kitchen.internals.consuming.up && declared === 2).to.equal(true));
    expect(kitchen.state).to.equal('down');
    expect(told).to.equal(0);
    release();
    await eventually(() => expect(kitchen.state).to.equal('up'));
    expect(told).to.equal(1);
  });

  it('tells its listeners that it went down and came up', async () => {
    const states: string[] = [];
    kitchen.onDown(() => states.push('down'));
    kitchen.onUp(() => states.push('up'));
    proxy.cut();
    await eventually(() => expect(states).to.deep.equal(['down', 'down', 'up']));
    expect(kitchen.state).to.equal('up');
  });

  it('closing ends within its deadline even when the broker is silent', async () => {
    await kitchen.consume({ concern: 'orders', types: [PLACED], handle: () => Promise.resolve() });
    proxy.freeze();
    const started = performance.now();
    await kitchen.close(300);
    expect(performance.now() - started).to.be.lessThan(6000);
    expect(await failureOf(kitchen.check())).to.be.instanceOf(Error);
  });
});

function bell(text: string): Envelope<Greeting> {
  return createEnvelope({ type: RANG, source: 'test/shop', subject: 'bell', data: { text } });
}
