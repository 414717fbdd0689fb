/**
 * Due work in a process of its own, killed in the middle of its n-th batch: after the effects, before
 * the commit. Usage: due-that-dies.js <database url> <n>
 */
import { connectDatabase } from '../../src/sql/database.js';
import { silentLogger as logger } from '../../src/testing/silent-logger.js';
import { thingsWork } from './due-things.js';

const [url = '', count = '1'] = process.argv.slice(2);
let left = Number(count);

const sequelize = await connectDatabase(url, { logger });
const meter = { happened: () => undefined, overdue: () => undefined };
const beforeCommit = (): void => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
thingsWork(sequelize, { now: () => new Date(), meter, everyMs: 5 }, { beforeCommit }).start();
