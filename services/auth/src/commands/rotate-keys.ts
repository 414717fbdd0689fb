import { createLogger } from '@gatehouse/shared/logger/logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { parseArgs } from 'node:util';
import { now } from '@gatehouse/shared/time/clock';
import { readConfig, secretsOf } from '../config.js';
import { createKeysService } from '../features/keys/keys.service.js';
import { createKeysStore } from '../features/keys/keys.store.js';

const USAGE = `Usage: rotate-keys.js [--overlap-seconds <10-86400>]

Makes a new key for access tokens. It is published at once and signs when the overlap has passed
(60 seconds unless told). Tokens signed with the key before stay valid until they expire; then that
key is deleted. Nothing needs to be restarted. Needs the environment of auth. Ends with 1 when no key
was made, and with 2 when it was called wrongly.
`;

/** Verifiers may need five seconds to learn a new key; clocks differ. */
const MIN_OVERLAP_SECONDS = 10;
const MAX_OVERLAP_SECONDS = 86_400;

/** @throws Error when the arguments are not those of `USAGE`. */
function readArguments(): { help: boolean; overlapSeconds: number } {
  const { values } = parseArgs({
    options: {
      'overlap-seconds': { type: 'string', default: '60' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const text = values['overlap-seconds'];
  const overlapSeconds = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (overlapSeconds < MIN_OVERLAP_SECONDS || overlapSeconds > MAX_OVERLAP_SECONDS) {
    throw new Error(
      `--overlap-seconds must be ${MIN_OVERLAP_SECONDS} to ${MAX_OVERLAP_SECONDS}, not "${text}"`,
    );
  }
  return { help: values.help, overlapSeconds };
}

async function rotate(overlapSeconds: number): Promise<string> {
  const config = readConfig();
  const logger = createLogger({ service: 'auth', level: 'error', stream: process.stderr });
  const sequelize = await connectDatabase(config.MYSQL_URL, { logger, poolMax: 1 });
  try {
    const keys = createKeysService({
      store: createKeysStore(sequelize),
      secrets: secretsOf(config),
      now,
    });
    const { kid, signsFrom } = await keys.rotate(overlapSeconds * 1000);
    return `Key ${kid} is published and signs from ${signsFrom.toISOString()} on.\n`;
  } finally {
    await sequelize.close();
    await logger.close();
  }
}

function fail(error: unknown, exitCode: number): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCode;
}

let given: ReturnType<typeof readArguments> | undefined;
try {
  given = readArguments();
} catch (error) {
  fail(error, 2);
  process.stderr.write(`\n${USAGE}`);
}
if (given?.help === true) {
  process.stdout.write(USAGE);
} else if (given !== undefined) {
  try {
    process.stdout.write(await rotate(given.overlapSeconds));
  } catch (error) {
    fail(error, 1);
  }
}
