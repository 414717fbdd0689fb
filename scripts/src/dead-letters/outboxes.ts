import { readFile } from 'node:fs/promises';
import type { Contracts } from '@gatehouse/shared/messaging/contracts/contracts';
import type { DeadLetters } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { createOutboxDeadLetters } from '@gatehouse/shared/service/outbox-dead-letters';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { mysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { createOutboxDeadStore } from '@gatehouse/shared/sql/outbox/outbox-dead';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { PlainError, reasonOf } from '../console/plain-error.js';
import { silentProgress } from '../console/progress.js';
import { layers, type Teardown } from '../console/teardown.js';
import { createProfile } from '../provision/profile.js';
import { mysqlUrlFile, withoutPassword } from '../provision/provision.js';
import { withDatabase } from '../system/environment.js';

const connectWithinMs = 5000;

/** No such database, no such table: the service has never run here, or only before it had one. */
const ABSENT = new Set([1049, 1146]);

const databases: Readonly<Record<string, () => string>> = {
  auth: () => process.env.AUTH_DATABASE ?? 'gatehouse_auth',
  main: () => process.env.MAIN_DATABASE ?? 'gatehouse_main',
};

/** Opens what is dead in the outbox of a service; undefined when it has none. */
export type OpenOutbox = (service: string) => Promise<DeadLetters | undefined>;

/**
 * The outboxes at MYSQL_URL, else those of `npm start`; undefined when the broker is another one's
 * and nobody said where its databases are.
 * @throws PlainError when a database does not answer
 */
export async function findOutboxes(
  teardown: Teardown,
  contracts: Contracts,
): Promise<OpenOutbox | undefined> {
  const server = process.env.MYSQL_URL || (await urlOfStart(teardown));
  if (server === undefined) return undefined;
  return async (service) => {
    const name = databases[service];
    if (name === undefined) return undefined;
    try {
      return await open(withDatabase(server, name()), teardown, contracts);
    } catch (error) {
      if (ABSENT.has(mysqlErrno(error) ?? 0)) return undefined;
      throw new PlainError(`no MySQL answers at ${withoutPassword(server)}: ${reasonOf(error)}`);
    }
  };
}

async function open(url: string, teardown: Teardown, contracts: Contracts): Promise<DeadLetters> {
  const sequelize = await connectDatabase(url, {
    logger: silentLogger,
    poolMax: 1,
    deadlineMs: connectWithinMs,
  });
  teardown.add(layers.gateway, () => sequelize.close());
  await createOutboxDeadStore(sequelize).count();
  return createOutboxDeadLetters({ sequelize, contracts, logger: silentLogger });
}

async function urlOfStart(teardown: Teardown): Promise<string | undefined> {
  if (process.env.RABBITMQ_URL) return undefined;
  const start = createProfile('start', silentProgress, teardown);
  const url = await readFile(mysqlUrlFile(start), 'utf8').catch(() => undefined);
  return url?.trim();
}
