import { expect } from 'chai';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import { eventually } from '../../src/testing/eventually.js';
import { startTcpProxy } from '../../src/testing/tcp-proxy.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { inject, kitchenBrokers, order, PLACED } from './support.js';

describe('the gauges of queues', () => {
  let brokers: TestBrokers;

  beforeEach(async () => {
    brokers = await kitchenBrokers();
  });
  afterEach(() => brokers.drop());

  it('tell how many messages wait, who takes them, and how many are dead', async () => {
    const metrics = createMetrics('kitchen');
    const kitchen = await brokers.connect('kitchen', { metrics });
    const handle = () => Promise.reject(new PermanentMessageError('burnt'));
    const orders = await kitchen.consume({ concern: 'orders', types: [PLACED], handle });
    const lines = async () => (await metrics.registry.metrics()).split('\n');
    const work = `{queue="${brokers.names.queue('kitchen', 'orders')}",purpose="work",service="kitchen"}`;
    const dead = `{queue="${brokers.names.deadLetters('kitchen')}",purpose="dead-letters",service="kitchen"}`;
    const includes = (...wanted: string[]) =>
      eventually(async () => expect(await lines()).to.include.members(wanted), { within: 10_000 });

    await includes(`queue_consumers${work} 1`, `queue_messages_ready${dead} 0`);
    await kitchen.publisher.publishEvent(order(1));
    await includes(`queue_messages_ready${dead} 1`, `queue_messages_ready${work} 0`);
    await orders.stop();
    const queue = brokers.names.queue('kitchen', 'orders');
    await inject(brokers, queue, 'a');
    await inject(brokers, queue, 'b');
    await includes(`queue_messages_ready${work} 2`, `queue_consumers${work} 0`);
  });

  it('are missing, and the other metrics are not, while the broker is away', async () => {
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    const metrics = createMetrics('kitchen');
    const kitchen = await brokers.connect('kitchen', { metrics, url: proxy.url });
    const handle = () => Promise.resolve();
    await kitchen.consume({ concern: 'orders', types: [PLACED], handle });
    proxy.freeze();
    await eventually(
      async () => {
        const text = await metrics.registry.metrics();
        expect(text).not.to.match(/^queue_\w+\{/m);
        expect(text).to.match(/^process_cpu/m);
      },
      { within: 10_000 },
    );
    proxy.restore();
    await kitchen.close(1000);
    await proxy.close();
  });
});
