/**
 * A relay in a process of its own, killed right after it published its n-th event and before it
 * could delete any. Prints the ids it published. Usage: relay-that-dies.js <database url> <n>
 */
import { writeSync } from 'node:fs';
import { connectDatabase } from '../../src/sql/database.js';
import { createOutboxRelay } from '../../src/sql/outbox/outbox-relay.js';
import { logger, type TestEvent } from './helpers.js';

const [url = '', count = '1'] = process.argv.slice(2);
let left = Number(count);

const publish = (event: TestEvent): Promise<void> => {
  writeSync(1, `${event.id}\n`);
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  return Promise.resolve();
};

const sequelize = await connectDatabase(url, { logger });
createOutboxRelay<TestEvent>({ sequelize, publisher: { publish }, logger }).start();
