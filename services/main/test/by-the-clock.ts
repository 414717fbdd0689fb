import { readConfig } from '../src/config.js';

/** What readConfig does not do without; nothing connects to it. */
const ANYWHERE = {
  MYSQL_URL: 'mysql://localhost',
  REDIS_URL: 'redis://localhost',
  RABBITMQ_URL: 'amqp://localhost',
  AUDIT_CHAIN_SECRET: 'a secret of the tests, thirty-two characters or more',
};

/**
 * Settings with which nothing is looked for by the clock while a test runs, whatever timers there will be:
 * what is counted then is what was asked for.
 */
export const nothingByTheClock: Record<string, string> = Object.fromEntries(
  Object.keys(readConfig(ANYWHERE))
    .filter((name) => name.endsWith('_EVERY'))
    .map((name) => [name, '1h']),
);
