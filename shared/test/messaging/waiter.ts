/**
 * A consumer in a process of its own, to be stopped, woken and killed: each effect and the mark that
 * it was made are one transaction.
 * Usage: waiter.js <name> <broker url> <namespace> <database url>
 */
import { setTimeout as delay } from 'node:timers/promises';
import { connectBroker } from '../../src/messaging/link/connection.js';
import type { Envelope } from '../../src/messaging/envelope.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import { connectDatabase } from '../../src/sql/database.js';
import { claimMessage } from '../../src/sql/inbox/inbox-store.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { fixtureContracts, PLACED, type Order } from './support.js';

const [name = '', url = '', namespace = '', databaseUrl = ''] = process.argv.slice(2);
const sequelize = await connectDatabase(databaseUrl, { logger: silentLogger });
const broker = await connectBroker({
  url,
  namespace,
  service: 'kitchen',
  contracts: await fixtureContracts(),
  logger: silentLogger,
  metrics: createMetrics('kitchen'),
});
await broker.consume<Envelope<Order>>({
  concern: 'orders',
  types: [PLACED],
  prefetch: 20,
  handle: async ({ id, subject, data }, meta) => {
    await inTransaction(sequelize, async (transaction) => {
      if (!(await claimMessage(transaction, 'kitchen.orders', id))) return;
      const replacements = { subject, number: data.number, name };
      const sql = 'INSERT INTO served (subject, number, name) VALUES (:subject, :number, :name)';
      await sequelize.query(sql, { replacements, transaction });
    });
    await delay(5);
    meta.assertCurrent();
    process.send?.(`${subject} ${data.number}`);
  },
});
process.send?.('ready');
