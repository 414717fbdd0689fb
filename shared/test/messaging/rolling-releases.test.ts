import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { parse } from 'yaml';
import type { Broker } from '../../src/messaging/broker.js';
import { loadContracts, type Contracts } from '../../src/messaging/contracts/contracts.js';
import { createDeadLetters } from '../../src/messaging/dead-letters/dead-letters.js';
import { createEnvelope, type Envelope } from '../../src/messaging/envelope.js';
import type { BrokerOptions } from '../../src/messaging/link/connection.js';
import { eventually } from '../../src/testing/eventually.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { startTcpProxy, type TcpProxy } from '../../src/testing/tcp-proxy.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import {
  depth,
  FIXTURE,
  inject,
  kitchenBrokers,
  order,
  PAID,
  PLACED,
  type Order,
} from './support.js';

const OLD = [PLACED];
const NEW = [PLACED, PAID];
/** What the issue promises: so soon is told what waited for a process that knows it. */
const SOON = { within: 5000 };

describe('releases that roll', () => {
  let brokers: TestBrokers;
  let shop: Broker;
  let queue: string;
  let parked: string;
  let deadLetters: string;
  let told: string[];
  const proxies: TcpProxy[] = [];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    queue = brokers.names.queue('kitchen', 'orders');
    parked = brokers.names.parked('kitchen', 'orders');
    deadLetters = brokers.names.deadLetters('kitchen');
    told = [];
  });
  afterEach(async () => {
    await brokers.drop();
    await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  });

  /** A process of a release that handles `types`; it tells who did what. */
  async function kitchen(
    name: string,
    types: readonly string[],
    options: Partial<BrokerOptions> = {},
  ): Promise<Broker> {
    const broker = await brokers.connect('kitchen', options);
    await broker.consume<Envelope<Order>>({
      concern: 'orders',
      types,
      handle: ({ data }) => {
        told.push(`${name} ${data.number}`);
        return Promise.resolve();
      },
    });
    return broker;
  }

  /** A process that can be killed. */
  async function mortal(name: string, types: readonly string[]): Promise<TcpProxy> {
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    proxies.push(proxy);
    await kitchen(name, types, { url: proxy.url });
    return proxy;
  }

  /** What a newer release has bound, which is gone again. */
  async function bindAsNewer(): Promise<void> {
    const channel = await brokers.probe.createChannel();
    await channel.bindQueue(queue, brokers.names.events, PAID);
    await channel.close();
  }

  const publish = (number: number, subject: string, type = PLACED): Promise<void> =>
    shop.publisher.publishEvent(order(number, subject, type));
  const tellsEventually = (expected: string[]) =>
    eventually(() => expect(told).to.deep.equal(expected), SOON);
  const parksEventually = (count: number) =>
    eventually(async () => expect(await depth(brokers, parked)).to.equal(count));
  const expectNoDead = async () => expect(await depth(brokers, deadLetters)).to.equal(0);

  it('bring fields and attributes that an older process lets be', async () => {
    await kitchen('old', OLD);
    const more = { ...order(1), data: { number: 1, colour: { of: 'soup' } } };
    const traced = { ...order(2), tracestate: 'a=b' };
    for (const message of [more, traced])
      await inject(brokers, queue, JSON.stringify(message), { messageId: message.id });
    await tellsEventually(['old 1', 'old 2']);
    await expectNoDead();
  });

  it('bring fields that are still there when the message was tried again', async () => {
    const colours: unknown[] = [];
    const broker = await brokers.connect('kitchen');
    await broker.consume({
      concern: 'orders',
      types: OLD,
      handle: ({ data }, { attempt }) => {
        if (attempt === 1) return Promise.reject(new Error('not yet'));
        colours.push((data as { colour?: unknown }).colour);
        return Promise.resolve();
      },
    });
    const message = { ...order(1), data: { number: 1, colour: 'red' } };
    await inject(brokers, queue, JSON.stringify(message), { messageId: message.id });
    await eventually(() => expect(colours).to.deep.equal(['red']));
  });

  it('bring events that wait, and theirs behind them, while others go on', async () => {
    await kitchen('old', OLD);
    await bindAsNewer();
    await publish(1, 'a');
    await publish(2, 'a', PAID);
    await publish(3, 'a');
    await publish(4, 'b');
    await parksEventually(2);
    await tellsEventually(['old 1', 'old 4']);
    await kitchen('new', NEW);
    await tellsEventually(['old 1', 'old 4', 'new 2', 'new 3']);
    await publish(5, 'a');
    await tellsEventually(['old 1', 'old 4', 'new 2', 'new 3', 'new 5']);
    await parksEventually(0);
    await expectNoDead();
  });

  it('bring events that wait as long as several old processes have the queue in turn', async () => {
    for (const name of ['old1', 'old2', 'old3']) await kitchen(name, OLD);
    await kitchen('new', NEW);
    await publish(1, 'a', PAID);
    await publish(2, 'a');
    await tellsEventually(['new 1', 'new 2']);
    await expectNoDead();
  });

  it('bring events that an old process leaves bound when it starts or comes back', async () => {
    const old = await mortal('old', OLD);
    await kitchen('new', NEW);
    old.cut();
    await kitchen('old too', OLD);
    await publish(1, 'a', PAID);
    await tellsEventually(['new 1']);
  });

  it('are waited for by what is parked, though each process that knows of it is killed', async () => {
    const first = await mortal('first', OLD);
    await bindAsNewer();
    await publish(1, 'a', PAID);
    await parksEventually(1);
    const second = await mortal('second', OLD);
    first.refuse();
    await publish(2, 'a');
    await parksEventually(2);
    await kitchen('third', OLD);
    second.refuse();
    await publish(3, 'a');
    await publish(4, 'b');
    await tellsEventually(['third 4']);
    await parksEventually(3);
    await kitchen('new', NEW);
    await tellsEventually(['third 4', 'new 1', 'new 2', 'new 3']);
    await expectNoDead();
  });

  it('are told at once what waits when the last old process dies and nothing else comes', async () => {
    const old = await mortal('old', OLD);
    await bindAsNewer();
    await publish(1, 'a', PAID);
    await parksEventually(1);
    old.refuse();
    await kitchen('new', NEW);
    await tellsEventually(['new 1']);
  });

  it('cost little while no process knows what waits', async () => {
    let left = 0;
    const info = (message: string): void => {
      if (message.includes('left to a process')) left += 1;
    };
    const logger = Object.assign(Object.create(silentLogger) as typeof silentLogger, { info });
    for (const name of ['old1', 'old2', 'old3']) await kitchen(name, OLD, { logger });
    await bindAsNewer();
    await publish(1, 'a', PAID);
    await parksEventually(1);
    const until = performance.now() + 3500;
    await eventually(
      async () => {
        await publish(1, 'b');
        expect(performance.now()).to.be.above(until);
      },
      { within: 10_000, every: 250 },
    );
    expect(left).to.equal(0);
    await kitchen('new', NEW, { logger });
    await eventually(() => expect(told).to.include('new 1'), SOON);
    expect(left).to.be.within(1, 3);
  });

  it('are not waited for longer than agreed; then the message is dead, and says why', async () => {
    await kitchen('old', OLD, { patienceMs: 1500 });
    await bindAsNewer();
    await publish(1, 'a', PAID);
    await publish(2, 'a');
    await parksEventually(2);
    await tellsEventually(['old 2']);
    const letters = createDeadLetters(await brokers.connect('kitchen'));
    const [letter] = (await letters.list()).letters;
    expect(letter).to.include({ type: PAID, queue, attempts: 1 });
    expect(letter?.error).to.include(`does not know ${PAID}, nor did any other within 1.5 s`);
    await kitchen('new', NEW);
    await letters.replay({ id: letter?.id ?? '', by: 'operator' });
    await tellsEventually(['old 2', 'new 1']);
    await expectNoDead();
  });

  describe('with values that are new', () => {
    let newer: Contracts;
    before(async () => {
      const text = await readFile(FIXTURE, 'utf8');
      const document = text.replace('enum: [small, large]', 'enum: [small, large, huge]');
      newer = await loadContracts(parse(document) as Record<string, unknown>);
    });

    const huge = (number: number): Envelope =>
      createEnvelope({
        type: PLACED,
        source: 'test/shop',
        subject: 'a',
        data: { number, size: 'huge' },
      });

    it('bring messages that wait for a process that knows the value', async () => {
      await kitchen('old', OLD);
      const newShop = await brokers.connect('shop', { contracts: newer });
      await newShop.publisher.publishEvent(huge(1));
      await publish(2, 'a');
      await parksEventually(2);
      await kitchen('old too', OLD);
      await kitchen('new', OLD, { contracts: newer });
      await tellsEventually(['new 1', 'new 2']);
      await expectNoDead();
    });
  });
});
