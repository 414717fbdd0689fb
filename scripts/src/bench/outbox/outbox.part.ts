import type { Contracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { eventCheck } from '@gatehouse/shared/messaging/contracts/event-check';
import { relayTo } from '@gatehouse/shared/messaging/events/relay-to';
import { createNames } from '@gatehouse/shared/messaging/names';
import { createOutboxRelay, type OutboxRelay } from '@gatehouse/shared/sql/outbox/outbox-relay';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { createOutboxDead, createOutboxTables } from '@gatehouse/shared/sql/outbox/outbox-table';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { testNamespace } from '@gatehouse/shared/testing/test-broker';
import { connect, type ConfirmChannel } from 'amqplib';
import { createConnection } from 'mysql2/promise';
import type { Sequelize } from 'sequelize';
import { withDatabase } from '../../system/environment.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { connectAs } from '../rpc/gatehouse-rpc.js';
import { visitsRequested } from './events.js';

/** Messages that wait for their confirm at a time; as many as a pass of the relay takes. */
const window = 1000;
const database = 'gatehouse_bench_outbox';
const rawRow: RowHead = { what: `raw confirmed publishing, ${window} at a time`, unit: 'events/s' };
const relayRow: RowHead = {
  what: 'outbox relay: read, published, confirmed, deleted',
  unit: 'events/s',
  baseline: rawRow.what,
  target: { of: 'ratio', atLeast: 0.6 },
};

/** From rows of the outbox to a quorum queue, beside the publishing alone. */
export const measureOutbox: Part = async (world, { rounds, quick }) => {
  const { mysql, rabbitmq } = await world.servers();
  const count = quick ? 4000 : 20_000;
  const namespace = testNamespace();
  const names = createNames(namespace);
  const queue = `${namespace}.bench`;
  const broker = await connectAs('main', rabbitmq.url, namespace);
  const sequelize = await openDatabase(mysql.url, broker.contracts);
  const connection = await connect(rabbitmq.url, { noDelay: true });
  const channel = await connection.createConfirmChannel();
  await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  await channel.bindQueue(queue, names.events, '#');

  const rows = new Rows();
  await inRounds(rounds, ['raw', 'relay'] as const, async (side) => {
    await channel.purgeQueue(queue);
    if (side === 'raw') rows.add(rawRow, await publishRaw(channel, names.events, count));
    else rows.add(relayRow, await relayAll(sequelize, relayTo(broker), count));
    const { messageCount } = await channel.checkQueue(queue);
    if (messageCount !== count) throw new Error(`${messageCount} of ${count} arrived`);
  });

  await channel.deleteQueue(queue);
  for (const exchange of [names.events, names.push]) await channel.deleteExchange(exchange);
  await Promise.all([broker.close(), connection.close(), sequelize.close()]);
  return {
    title: `Outbox: ${count} events of as many visits, to a quorum queue`,
    rows: rows.inOrder([rawRow.what, relayRow.what]),
    notes: ['one process publishes; the relay reads and deletes in MySQL, two connections'],
  };
};

async function openDatabase(url: string, contracts: Contracts): Promise<Sequelize> {
  const server = await createConnection(url);
  await server.query(`DROP DATABASE IF EXISTS ${database}`);
  await server.query(`CREATE DATABASE ${database}`);
  await server.end();
  const sequelize = await connectDatabase(withDatabase(url, database), {
    logger: silentLogger,
    poolMax: 2,
  });
  await createOutboxTables(sequelize.getQueryInterface());
  await createOutboxDead(sequelize.getQueryInterface());
  checkOutbox(sequelize, eventCheck(contracts));
  return sequelize;
}

async function publishRaw(
  channel: ConfirmChannel,
  exchange: string,
  count: number,
): Promise<number> {
  const messages = visitsRequested(count).map((event) => ({ event, text: JSON.stringify(event) }));
  const startedAt = performance.now();
  for (let start = 0; start < count; start += window) {
    for (const { event, text } of messages.slice(start, start + window))
      channel.publish(exchange, event.type, Buffer.from(text), { persistent: true });
    await channel.waitForConfirms();
  }
  return perSecond(count, startedAt);
}

async function relayAll(
  sequelize: Sequelize,
  publisher: ReturnType<typeof relayTo>,
  count: number,
): Promise<number> {
  const events = visitsRequested(count);
  for (let start = 0; start < count; start += window)
    await sequelize.transaction((tx) => appendEvents(tx, events.slice(start, start + window)));
  const startedAt = performance.now();
  let relay: OutboxRelay | undefined;
  await new Promise<void>((resolve, reject) => {
    let left = count;
    // Told after each pass has committed; asking the table would be work that nobody else does.
    const published = (some: number): void => {
      left -= some;
      if (left === 0) resolve();
    };
    const observer = { published, failed: reject };
    relay = createOutboxRelay({ sequelize, publisher, logger: silentLogger, observer });
    relay.start();
    // All are left behind, and were just now.
    relay.wake();
  }).finally(() => relay?.stop());
  return perSecond(count, startedAt);
}

function perSecond(count: number, startedAt: number): number {
  return count / ((performance.now() - startedAt) / 1000);
}
