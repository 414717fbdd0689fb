import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { now } from '@gatehouse/shared/time/clock';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { DEMO_ACCOUNTS, DEMO_OPERATOR, DEMO_PASSWORD } from './demo-accounts.js';
import { operatorsOn } from './operators.js';
import { createAccountsService } from '../features/accounts/accounts.service.js';
import { createAccountsStore } from '../features/accounts/accounts.store.js';
import { createPasswordHasher } from '../features/accounts/password-hasher.js';

/**
 * Makes the demo accounts that are missing and prints all of them as one line of JSON. With
 * `--demo none` there are none but the operator, whom only `npm start` has.
 */
const { values } = parseArgs({ options: { demo: { type: 'string', default: 'small' } } });
const config = readConfig();
const people = values.demo === 'none' ? [] : DEMO_ACCOUNTS;
const operators = config.NODE_ENV === 'development' ? [DEMO_OPERATOR] : [];
const logger = createLogger({ service: 'auth', level: 'warn', stream: process.stderr });
const sequelize = await connectDatabase(config.MYSQL_URL, { logger, poolMax: 2 });
try {
  const hasher = await createPasswordHasher(config.BCRYPT_COST);
  const platform = await operatorsOn(sequelize, config, hasher);
  const store = createAccountsStore(sequelize);
  const accounts = createAccountsService({ store, hasher, logger, now });
  for (const account of [...people, ...operators])
    if ((await accounts.findAccount(account.id)) === undefined)
      await accounts.registerAccount(account);
  for (const { id, email } of operators)
    if ((await accounts.findActiveAccount(id)) !== undefined) await platform.grant({ email });
} finally {
  await sequelize.close();
}

const shown = [
  ...people.map(({ id, email, givenName, familyName, memberships }) => {
    const { role, job } = memberships[0];
    const person = { email, password: DEMO_PASSWORD, givenName, familyName, role };
    return { ...person, ...(job === null ? {} : { job }), accountId: id };
  }),
  ...operators.map(({ id, email, givenName, familyName }) => {
    const person = { email, password: DEMO_PASSWORD, givenName, familyName };
    return { ...person, role: 'operator', accountId: id };
  }),
];
process.stdout.write(`${JSON.stringify({ accounts: shown })}\n`);
await logger.close();
