import { expect } from 'chai';
import { UnavailableError } from '../../src/errors/app-error.js';
import { PermanentMessageError } from '../../src/errors/permanent-message-error.js';
import type { Broker } from '../../src/messaging/broker.js';
import { MessageContractError } from '../../src/messaging/contracts/contract-errors.js';
import { createEnvelope, type Envelope } from '../../src/messaging/envelope.js';
import { MOST_EVENT_BYTES } from '../../src/messaging/contracts/event-check.js';
import { eventually } from '../../src/testing/eventually.js';
import { startTcpProxy, type TcpProxy } from '../../src/testing/tcp-proxy.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import {
  depth,
  failureOf,
  headersOf,
  kitchenBrokers,
  order,
  PLACED,
  take,
  type Order,
  takeAll,
} from './support.js';

describe('the publisher', () => {
  let brokers: TestBrokers;
  let proxy: TcpProxy;
  let shop: Broker;
  let queue: string;

  before(async () => {
    brokers = await kitchenBrokers();
    queue = brokers.names.queue('kitchen', 'orders');
  });

  beforeEach(async () => {
    proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    shop = await brokers.connect('shop', { url: proxy.url, confirmTimeoutMs: 1000 });
  });

  afterEach(async () => {
    await shop.close(200);
    await proxy.close();
  });

  after(() => brokers.drop());

  /** Declares the kitchen's queue and leaves it without a consumer. */
  async function declareQueue(): Promise<void> {
    const kitchen = await brokers.connect('kitchen');
    const handle = () => Promise.resolve();
    const subscription = await kitchen.consume({ concern: 'orders', types: [PLACED], handle });
    await subscription.stop();
    await kitchen.close();
  }

  it('rejects an event that no queue takes although its contract names a consumer', async () => {
    const error = await failureOf(shop.publisher.publishEvent(order(1)));
    expect(error).to.be.instanceOf(UnavailableError);
    expect((error as UnavailableError).code).to.equal('publish_unroutable');
  });

  it('publishes an event that nobody need consume into the void', async () => {
    await shop.publisher.publishEvent(order(1, 's', 'shop.order.forgotten.v1'));
  });

  it('tells the results of a batch apart', async () => {
    const routable = order(2, 's', 'shop.order.forgotten.v1');
    const results = await shop.publisher.publishMany([order(1), routable, order(3)]);
    expect(results.map((r) => r.status)).to.deep.equal(['rejected', 'fulfilled', 'rejected']);
  });

  it('rejects for good what is too large, and the broker keeps the others', async () => {
    await declareQueue();
    const large = { ...order(1), data: { number: 1, doorCode: 'x'.repeat(MOST_EVENT_BYTES) } };
    const [tooLarge, other] = await shop.publisher.publishMany([large, order(2)]);
    expect((tooLarge as PromiseRejectedResult).reason).to.be.instanceOf(PermanentMessageError);
    expect(other?.status).to.equal('fulfilled');
    expect((await take(brokers, queue)).content.toString()).to.include('"number":2');
  });

  it('takes the word of the release that checked an event, also of one it does not know', async () => {
    const data = { number: 'of a later release' };
    const altered = { ...order(1), data };
    expect(await failureOf(shop.publisher.publishEvent(altered))).to.be.instanceOf(
      MessageContractError,
    );
    await declareQueue();
    await shop.publisher.publishEvent(altered, { checked: true });
    expect(JSON.parse((await take(brokers, queue)).content.toString())).to.deep.include({ data });
    const unknown = order(1, 's', 'shop.order.shipped.v1');
    const error = await failureOf(shop.publisher.publishEvent(unknown, { checked: true }));
    expect(error, 'waits for its consumer').to.have.property('code', 'publish_unroutable');
  });

  it('refuses what breaks the contract before anything is sent', async () => {
    const bad: Envelope[] = [
      createEnvelope({ type: PLACED, source: 's', subject: 's', data: { number: 'x' } }),
      createEnvelope({ type: 'shop.order.lost.v1', source: 's', subject: 's', data: {} }),
      { ...order(1), id: '' },
    ];
    for (const envelope of bad)
      expect(await failureOf(shop.publisher.publishEvent(envelope))).to.be.instanceOf(
        MessageContractError,
      );
  });

  describe('with a queue behind it', () => {
    before(declareQueue);

    afterEach(async () => {
      const channel = await brokers.probe.createChannel();
      await channel.purgeQueue(queue);
      await channel.close();
    });

    it('stores the event with the properties that tools read', async () => {
      const sent = order(1);
      await shop.publisher.publishEvent(sent);
      const message = await take(brokers, queue);
      expect(JSON.parse(message.content.toString())).to.deep.equal(sent);
      expect(message.properties).to.include({
        messageId: sent.id,
        type: PLACED,
        correlationId: sent.correlationid,
        contentType: 'application/json',
        deliveryMode: 2,
      });
      expect(headersOf(message)['x-published-at']).to.be.closeTo(Date.now(), 5000);
    });

    it('takes more than its window and flushes all of it', async () => {
      const publishing = shop.publisher.publishMany(
        Array.from({ length: 2000 }, (_, number) => order(number)),
      );
      await shop.publisher.flush();
      await publishing;
      await eventually(async () => expect(await depth(brokers, queue)).to.equal(2000));
    });

    it('confirms or rejects every event while its connection is cut, and never loses one', async () => {
      const confirmed = new Set<number>();
      let rejected = 0;
      const publishAll = async (from: number): Promise<void> => {
        const sent = Array.from({ length: 400 }, (_, index) => order(from + index));
        const results = await shop.publisher.publishMany(sent);
        results.forEach((result, index) => {
          if (result.status === 'fulfilled') confirmed.add(from + index);
          else rejected += 1;
        });
      };
      for (let round = 0; round < 5; round += 1) {
        const publishing = publishAll(round * 400);
        setImmediate(() => setTimeout(() => proxy.cut(), round * 4));
        await publishing;
        await eventually(() => expect(shop.state).to.equal('up'));
      }
      expect(rejected).to.be.greaterThan(0);
      expect(confirmed.size + rejected).to.equal(2000);

      const stored = await drain();
      const missing = [...confirmed].filter((number) => !stored.has(number));
      expect(missing).to.deep.equal([]);
    });

    it('rejects at once while there is no broker, and works again after', async () => {
      proxy.refuse();
      await eventually(() => expect(shop.state).to.equal('down'));
      expect(await failureOf(shop.check())).to.be.instanceOf(UnavailableError);
      const started = performance.now();
      expect(await failureOf(shop.publisher.publishEvent(order(1)))).to.be.instanceOf(
        UnavailableError,
      );
      expect(performance.now() - started).to.be.lessThan(100);
      proxy.restore();
      await eventually(() => shop.check());
      await shop.publisher.publishEvent(order(2));
      expect(await drain()).to.deep.equal(new Set([2]));
    });

    it('rejects after its timeout when the broker is silent', async () => {
      proxy.freeze();
      const error = await failureOf(shop.publisher.publishEvent(order(1)));
      expect((error as UnavailableError).code).to.equal('timed_out');
    });

    it('refuses headers beyond what the protocol carries, and goes on', async () => {
      const big = { ...order(1), id: 'x'.repeat(300) };
      expect(await failureOf(shop.publisher.publishEvent(big))).to.be.instanceOf(Error);
      await shop.publisher.publishEvent(order(2));
      expect(await drain()).to.deep.equal(new Set([2]));
    });

    async function drain(): Promise<Set<number>> {
      const messages = await takeAll(brokers, queue);
      return new Set(
        messages.map(
          ({ content }) => (JSON.parse(content.toString()) as Envelope<Order>).data.number,
        ),
      );
    }
  });
});

describe('the connection', () => {
  it('gives up its first attempt at the deadline, with the reason', async () => {
    const brokers = await kitchenBrokers();
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    proxy.refuse();
    const started = performance.now();
    const options = { url: proxy.url, connectDeadlineMs: 500 };
    expect(await failureOf(brokers.connect('shop', options))).to.be.instanceOf(Error);
    expect(performance.now() - started).to.be.lessThan(1500);
    await proxy.close();
    await brokers.drop();
  });

  it('keeps trying its first attempt until the broker is there', async () => {
    const brokers = await kitchenBrokers();
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    proxy.refuse();
    const connecting = brokers.connect('shop', { url: proxy.url });
    setTimeout(() => proxy.restore(), 300);
    const shop = await connecting;
    expect(shop.state).to.equal('up');
    await shop.close();
    await proxy.close();
    await brokers.drop();
  });
});
