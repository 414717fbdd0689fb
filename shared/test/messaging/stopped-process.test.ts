import { expect } from 'chai';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { QueryTypes } from 'sequelize';
import type { Broker } from '../../src/messaging/broker.js';
import { eventually } from '../../src/testing/eventually.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { createSqlFixture, type SqlFixture } from '../sql/helpers.js';
import { kitchenBrokers, order } from './support.js';

const program = fileURLToPath(new URL('./waiter.js', import.meta.url));

interface Served {
  subject: string;
  number: number;
  name: string;
}

describe('processes that share a queue', function () {
  this.timeout(60_000);
  let brokers: TestBrokers;
  let shop: Broker;
  let database: SqlFixture;
  let children: ChildProcess[];
  let told: { by: string; what: string }[];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    database = await createSqlFixture('waiters');
    await database.sequelize.query(`CREATE TABLE served (
      place INT AUTO_INCREMENT PRIMARY KEY, subject VARCHAR(36), number INT, name VARCHAR(36))`);
    children = [];
    told = [];
  });
  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL');
    await brokers.drop();
    await database.close();
  });

  /** With a heartbeat of a second the broker takes it for dead after two. */
  async function start(name: string): Promise<ChildProcess> {
    const url = `${testServers('rabbitmq').rabbitmq}?heartbeat=1`;
    const child = fork(program, [name, url, brokers.namespace, database.url]);
    children.push(child);
    child.on('message', (what: string) => told.push({ by: name, what }));
    await once(child, 'message');
    return child;
  }

  const served = (): Promise<Served[]> =>
    database.sequelize.query<Served>('SELECT subject, number, name FROM served ORDER BY place', {
      type: QueryTypes.SELECT,
    });
  const countBy = async (name: string): Promise<number> =>
    (await served()).filter((each) => each.name === name).length;

  async function expectAllInOrder(count: number): Promise<void> {
    await eventually(async () => expect(await served()).to.have.length(3 * count), {
      within: 30_000,
    });
    const all = await served();
    const inOrder = Array.from({ length: count }, (_, index) => index + 1);
    for (const subject of ['a', 'b', 'c']) {
      const numbers = all.filter((each) => each.subject === subject).map(({ number }) => number);
      expect(numbers, subject).to.deep.equal(inOrder);
    }
  }

  async function publish(count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1)
      for (const subject of ['a', 'b', 'c'])
        await shop.publisher.publishEvent(order(number, subject));
  }

  it('keep the order when one is stopped in the midst of its messages and goes on', async () => {
    const sleeper = await start('sleeper');
    await start('other');
    const publishing = publish(150);
    await eventually(async () => expect(await countBy('sleeper')).to.be.above(30));
    sleeper.kill('SIGSTOP');
    await publishing;
    await eventually(async () => expect(await countBy('other')).to.be.above(60), {
      within: 20_000,
    });
    const before = told.filter(({ by }) => by === 'sleeper').length;
    sleeper.kill('SIGCONT');
    await expectAllInOrder(150);
    await shop.publisher.publishEvent(order(1, 'later'));
    await eventually(() => expect(told).to.deep.include({ by: 'other', what: 'later 1' }));
    // What it had in hand when it woke up was told by the other one long ago.
    expect(told.filter(({ by }) => by === 'sleeper')).to.have.length(before);
  });

  it('keep the order when one after the other is killed', async () => {
    const first = await start('first');
    const second = await start('second');
    await start('third');
    const publishing = publish(100);
    await eventually(async () => expect(await countBy('first')).to.be.above(20));
    first.kill('SIGKILL');
    await eventually(async () => expect(await countBy('second')).to.be.above(20));
    second.kill('SIGKILL');
    await publishing;
    await expectAllInOrder(100);
    expect(await countBy('third')).to.be.above(0);
  });
});
