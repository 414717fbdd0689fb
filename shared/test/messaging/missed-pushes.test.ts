import { expect } from 'chai';
import type { Broker } from '../../src/messaging/broker.js';
import { createEnvelope, type Envelope } from '../../src/messaging/envelope.js';
import { eventually } from '../../src/testing/eventually.js';
import { startTcpProxy, type TcpProxy } from '../../src/testing/tcp-proxy.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { kitchenBrokers, RANG, type Greeting } from './support.js';

describe('pushes that may be missed', () => {
  let brokers: TestBrokers;
  let proxy: TcpProxy;
  let kitchen: Broker;
  let missed: number;

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    kitchen = await brokers.connect('kitchen', { url: proxy.url });
    missed = 0;
    kitchen.pusher.onMissed(() => (missed += 1));
  });
  afterEach(async () => {
    proxy.restore();
    await brokers.drop();
    await proxy.close();
  });

  const push = (): boolean =>
    kitchen.pusher.push(
      'bell',
      createEnvelope({ type: RANG, source: 'test/shop', subject: 'bell', data: { text: 'ding' } }),
    );
  const loseTheBroker = async (meanwhile: () => void): Promise<void> => {
    proxy.refuse();
    await eventually(() => expect(kitchen.state).to.equal('down'));
    meanwhile();
    proxy.restore();
    await eventually(() => expect(kitchen.state).to.equal('up'));
  };

  it('are told of once, when pushes get through again', async () => {
    await loseTheBroker(() => {
      expect(push()).to.equal(false);
      expect(push()).to.equal(false);
      expect(missed, 'nobody could hear it yet').to.equal(0);
    });
    await eventually(() => expect(missed).to.equal(1));
    expect(push()).to.equal(true);
    expect(missed).to.equal(1);
  });

  it('are not told of when nothing was pushed', async () => {
    await loseTheBroker(() => undefined);
    await eventually(() => expect(push()).to.equal(true));
    expect(missed).to.equal(0);
  });

  it('may be those on their way when the connection was lost', async () => {
    proxy.freeze();
    expect(push(), 'nobody knows yet that it goes nowhere').to.equal(true);
    await loseTheBroker(() => undefined);
    await eventually(() => expect(missed).to.equal(1));
  });

  it('are told of also when the channel alone was lost', async () => {
    const channel = await brokers.probe.createChannel();
    await channel.deleteExchange(brokers.names.push);
    await channel.close();
    expect(push(), 'nobody knows yet that there is no such exchange').to.equal(true);
    await eventually(() => expect(missed).to.equal(1));
    const heard: string[] = [];
    const shop = await brokers.connect('shop');
    await shop.subscribePush<Envelope<Greeting>>({
      keys: ['bell'],
      handle: (key) => heard.push(key),
    });
    expect(push()).to.equal(true);
    await eventually(() => expect(heard).to.deep.equal(['bell']));
    expect(kitchen.state).to.equal('up');
  });
});
