import { createLogger } from '@gatehouse/shared/logger/logger';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { eventCheck } from '@gatehouse/shared/messaging/contracts/event-check';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { join } from 'node:path';
import { now } from '@gatehouse/shared/time/clock';
import { readConfig } from '../config.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.js';
import { createAccountsService } from '../features/accounts/accounts.service.js';
import { createAccountsStore } from '../features/accounts/accounts.store.js';
import { createPasswordHasher } from '../features/accounts/password-hasher.js';

/** Makes the demo accounts that are missing and prints all of them as one line of JSON. */
const config = readConfig();
const logger = createLogger({ service: 'auth', level: 'warn', stream: process.stderr });
const sequelize = await connectDatabase(config.MYSQL_URL, { logger, poolMax: 2 });
try {
  const contracts = await loadContracts(join(config.OPENAPI_DIR, 'messages.yaml'));
  checkOutbox(sequelize, eventCheck(contracts));
  const accounts = createAccountsService({
    store: createAccountsStore(sequelize),
    hasher: await createPasswordHasher(config.BCRYPT_COST),
    logger,
    now,
  });
  for (const account of DEMO_ACCOUNTS) {
    const existing = await accounts.findActiveAccount(account.id);
    if (existing === undefined) await accounts.registerAccount(account);
  }
} finally {
  await sequelize.close();
}

const shown = DEMO_ACCOUNTS.map(({ id, email, givenName, familyName, memberships }) => {
  const { role, job } = memberships[0];
  const person = { email, password: DEMO_PASSWORD, givenName, familyName, role };
  return { ...person, ...(job === null ? {} : { job }), accountId: id };
});
process.stdout.write(`${JSON.stringify({ accounts: shown })}\n`);
await logger.close();
