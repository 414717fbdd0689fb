import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { readConfig } from '../config.js';
import { createPasswordHasher } from '../features/accounts/password-hasher.js';
import type { OperatorMade } from '../features/administration/operators.service.js';
import { readOperatorArguments, USAGE, type OperatorArguments } from './operator-arguments.js';
import { operatorsOn } from './operators.js';

const SOON = 'from the next refresh or login on';

async function run({ revoke, ...request }: OperatorArguments): Promise<string> {
  const config = readConfig();
  const logger = createLogger({ service: 'auth', level: 'error', stream: process.stderr });
  const sequelize = await connectDatabase(config.MYSQL_URL, { logger, poolMax: 1 });
  try {
    const hasher = await createPasswordHasher(config.BCRYPT_COST);
    const operators = await operatorsOn(sequelize, config, hasher);
    if (!revoke) return told(await operators.grant(request));
    const { email } = request;
    const was = await operators.revoke(email);
    return was ? `${email} is no operator ${SOON}.\n` : `${email} was no operator.\n`;
  } finally {
    await sequelize.close();
    await logger.close();
  }
}

function told({ account: { email }, what, link }: OperatorMade): string {
  const first = {
    created: `${email} has an account now, and is an operator.\n`,
    promoted: `${email} is an operator ${SOON}.\n`,
    unchanged: `${email} is an operator already.\n`,
  }[what];
  if (link === undefined) return first;
  const until = link.expiresAt.toISOString();
  return link.by === 'mail'
    ? `${first}A mail with a link to choose a password is on its way, good once and until ${until}.\n`
    : `${first}Whoever has this link chooses the password, once and until ${until}:\n${link.url}\n`;
}

function fail(error: unknown, exitCode: number): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCode;
}

let given: OperatorArguments | undefined;
try {
  given = readOperatorArguments(process.argv.slice(2));
} catch (error) {
  fail(error, 2);
  process.stderr.write(`\n${USAGE}`);
}
if (given?.help === true) {
  process.stdout.write(USAGE);
} else if (given !== undefined) {
  try {
    process.stdout.write(await run(given));
  } catch (error) {
    fail(error, 1);
  }
}
