import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { parseArgs } from 'node:util';
import { now } from '@gatehouse/shared/time/clock';
import { readConfig, secretsOf } from '../config.js';
import { createKeysService } from '../features/keys/keys.service.js';
import { createKeysStore } from '../features/keys/keys.store.js';
import { resealTotp } from '../features/one-time-codes/totp-resealing.service.js';
import { createTotpResealingStore } from '../features/one-time-codes/totp-resealing.store.js';

const USAGE = `Usage: reseal.js

Seals with KEY_ENCRYPTION_SECRET what SECOND_KEY_ENCRYPTION_SECRET has sealed: signing keys and the
secrets of authenticator apps. Needs the environment of auth, all of whose processes must have both
secrets. May be repeated; without the second secret it tells whether the first opens everything. Ends
with 1 when something cannot be opened, and with 2 when it was called wrongly.
`;

async function reseal(): Promise<string> {
  const config = readConfig();
  const secrets = secretsOf(config);
  const logger = createLogger({ service: 'auth', level: 'error', stream: process.stderr });
  const sequelize = await connectDatabase(config.MYSQL_URL, { logger, poolMax: 1 });
  try {
    const keys = createKeysService({ store: createKeysStore(sequelize), secrets, now });
    const signing = await keys.reseal();
    const apps = await resealTotp({ store: createTotpResealingStore(sequelize), secrets });
    return `Sealed anew: ${signing} signing keys, ${apps} authenticator apps.\n`;
  } finally {
    await sequelize.close();
    await logger.close();
  }
}

/** @throws Error when there are arguments that `USAGE` does not name. */
function wantsHelp(): boolean {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  return values.help ?? false;
}

function fail(error: unknown, exitCode: number): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCode;
}

let help: boolean | undefined;
try {
  help = wantsHelp();
} catch (error) {
  fail(error, 2);
  process.stderr.write(`\n${USAGE}`);
}
if (help === true) {
  process.stdout.write(USAGE);
} else if (help === false) {
  try {
    process.stdout.write(await reseal());
  } catch (error) {
    fail(error, 1);
  }
}
