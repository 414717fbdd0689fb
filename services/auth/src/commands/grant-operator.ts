import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { createAccountsStore } from '../features/accounts/accounts.store.js';
import { normaliseEmail } from '../features/accounts/email.js';

/**
 * Makes an account a platform operator, or with `--revoke` an ordinary one again. There is no way
 * over HTTP: whoever runs this can reach the database anyway.
 */
const { values } = parseArgs({
  options: { email: { type: 'string' }, revoke: { type: 'boolean', default: false } },
});
if (values.email === undefined) {
  process.stderr.write('Usage: grant-operator.js --email <address> [--revoke]\n');
  process.exit(2);
}
const email = normaliseEmail(values.email);
const logger = createLogger({ service: 'auth', level: 'warn', stream: process.stderr });
const sequelize = await connectDatabase(readConfig().MYSQL_URL, { logger, poolMax: 1 });
try {
  const role = values.revoke ? null : 'operator';
  const found = await createAccountsStore(sequelize).setPlatformRole(email, role);
  const now = values.revoke ? 'no operator' : 'an operator';
  process.stdout.write(
    found ? `${email} is ${now} from the next refresh or login on.\n` : `No account ${email}.\n`,
  );
  if (!found) process.exitCode = 1;
} finally {
  await sequelize.close();
}
await logger.close();
