import { expect } from 'chai';
import { OutageError } from '../../src/errors/app-error.js';
import type { Broker } from '../../src/messaging/broker.js';
import type { Envelope } from '../../src/messaging/envelope.js';
import { eventually } from '../../src/testing/eventually.js';
import { TEST_LADDER_MS, type TestBrokers } from '../../src/testing/test-broker.js';
import { depth, kitchenBrokers, order, PLACED, type Order } from './support.js';

const away = () => Promise.reject(new OutageError('store_away', 'The store does not answer'));

describe('while a store that a consumer needs is away', () => {
  let brokers: TestBrokers;
  let shop: Broker;
  let kitchen: Broker;

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    kitchen = await brokers.connect('kitchen');
  });
  afterEach(() => brokers.drop());

  const publish = (count: number) =>
    shop.publisher.publishMany(
      Array.from({ length: count }, (_, index) => order(index, 'order/1')),
    );

  async function expectNothingPutAside(): Promise<void> {
    const { names } = brokers;
    const queues = [
      names.deadLetters('kitchen'),
      ...TEST_LADDER_MS.map((ms) => names.rung('kitchen', ms)),
    ];
    for (const queue of queues) expect(await depth(brokers, queue), queue).to.equal(0);
  }

  it('its messages are held, longer than the ladder is, and handled once and in order', async () => {
    let tries = 0;
    let isAway = true;
    const handled: number[] = [];
    const attempts: number[] = [];
    await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED],
      maxBatch: 4,
      handleBatch: (events, metas) => {
        tries += 1;
        if (isAway) return away();
        handled.push(...events.map(({ data }) => data.number));
        attempts.push(...metas.map(({ attempt }) => attempt));
        return Promise.resolve();
      },
    });
    await publish(10);
    // More tries than the ladder has rungs: on the ladder all would be dead by now.
    await eventually(() => expect(tries).to.be.above(TEST_LADDER_MS.length + 1));
    await expectNothingPutAside();
    isAway = false;
    await eventually(() => expect(handled).to.have.length(10));
    expect(handled).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(attempts)).to.deep.equal(new Set([1]));
  });

  it('messages of one subject wait in line, one at a time', async () => {
    const asked: number[] = [];
    await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED],
      handle: ({ data }) => {
        asked.push(data.number);
        return away();
      },
    });
    await publish(5);
    await eventually(() => expect(asked.length).to.be.above(2));
    expect(new Set(asked)).to.deep.equal(new Set([0]));
  });

  it('a consumer that stops gives back what it holds', async () => {
    let tries = 0;
    const subscription = await kitchen.consume<Envelope<Order>>({
      concern: 'orders',
      types: [PLACED],
      handle: () => {
        tries += 1;
        return away();
      },
    });
    await publish(3);
    await eventually(() => expect(tries).to.be.above(0));
    const startedAt = performance.now();
    await subscription.stop(5000);
    expect(performance.now() - startedAt).to.be.below(3000);
    const queue = brokers.names.queue('kitchen', 'orders');
    await eventually(async () => expect(await depth(brokers, queue)).to.equal(3));
    await expectNothingPutAside();
  });
});
