import {
  ConfigError,
  int,
  oneOf,
  optional,
  readEnv,
  secret,
  string,
  url,
  urls,
} from '@gatehouse/shared/config/env';
import type { SealingOptions } from '@gatehouse/shared/sealing/sealing';
import { FAILPOINT_VARIABLES } from '@gatehouse/shared/failpoints/failpoints';
import { RATE_VARIABLES } from '@gatehouse/shared/config/rate-variables';
import { SERVING_VARIABLES } from '@gatehouse/shared/config/serving-variables';
import { LOG_FORMATS, LOG_LEVELS } from '@gatehouse/shared/logger/logger';
import { DEFAULT_OUTBOX_LIMIT } from '@gatehouse/shared/sql/outbox/outbox-limit';
import { CLOCK_VARIABLES } from '@gatehouse/shared/time/clock';
import { TRACING_VARIABLES } from '@gatehouse/shared/tracing/tracing-variables';
import { fileURLToPath } from 'node:url';

const specification = {
  HOST: string({ default: '127.0.0.1' }),
  PORT: int({ min: 0, max: 65535, default: 3001 }),
  NODE_ENV: oneOf(['development', 'test', 'production'], { default: 'production' }),
  LOG_LEVEL: oneOf(LOG_LEVELS, { default: 'info' }),
  LOG_FORMAT: oneOf(LOG_FORMATS, { default: 'json' }),
  LOG_FILE: optional(string()),
  /** A server, or a server and a database; see `databaseUrl`. */
  MYSQL_URL: url({ protocols: ['mysql:'] }),
  MYSQL_POOL: int({ min: 1, max: 200, default: 16 }),
  /** So many events may wait for the broker; beyond it changes are answered 503. */
  OUTBOX_LIMIT: int({ min: 1, default: DEFAULT_OUTBOX_LIMIT }),
  REDIS_URL: url({ protocols: ['redis:', 'rediss:'] }),
  /** One node, or all of a cluster separated by commas. */
  RABBITMQ_URL: urls({ protocols: ['amqp:', 'amqps:'] }),
  /** Prefix of every exchange and queue; keeps systems on one broker apart. */
  BROKER_NAMESPACE: string({ default: '' }),
  OPENAPI_DIR: string({
    default: fileURLToPath(new URL('../../../../openapi', import.meta.url)),
  }),
  VALIDATE_RESPONSES: oneOf(['strict', 'report', 'off'], { default: 'report' }),
  ...RATE_VARIABLES,
  ...FAILPOINT_VARIABLES,
  ...SERVING_VARIABLES,
  ...CLOCK_VARIABLES,
  ...TRACING_VARIABLES,
  /**
   * Seals private signing keys, the secrets of authenticator apps and kept answers, and makes refresh
   * tokens of their parents; losing it ends every session.
   */
  KEY_ENCRYPTION_SECRET: secret({ minLength: 32 }),
  /** Opens as well, while one secret follows another: the next one first, then the former. */
  SECOND_KEY_ENCRYPTION_SECRET: optional(secret({ minLength: 32 })),
  /** Where people reach the system; the links in mails begin with it. */
  PUBLIC_URL: url({ protocols: ['http:', 'https:'], default: 'http://localhost:8080' }),
  /** How many access tokens each API key may be exchanged for in a minute. */
  API_KEY_TOKENS_PER_MINUTE: int({ min: 1, max: 100_000, default: 20 }),
  /**
   * What access tokens say of rights: the names of roles and jobs, or each permission, as processes of
   * the release before want it while they still run.
   */
  TOKEN_RIGHTS: oneOf(['grants', 'permissions'], { default: 'grants' }),
  /** log2 of bcrypt's rounds. Passwords are hashed anew at the next login when it changes. */
  BCRYPT_COST: int({ min: 4, max: 16, default: 12 }),
  /** A session that is not refreshed for so long ends… */
  SESSION_IDLE_DAYS: int({ min: 1, max: 365, default: 30 }),
  /** …and every session ends after so long. */
  SESSION_ABSOLUTE_DAYS: int({ min: 1, max: 3650, default: 90 }),
  /** With both, people sign in with Google; see README.md. */
  GOOGLE_CLIENT_ID: optional(string()),
  GOOGLE_CLIENT_SECRET: optional(secret()),
  /** Another one in tests, which may speak plain HTTP. */
  GOOGLE_ISSUER: url({ protocols: ['https:', 'http:'], default: 'https://accounts.google.com' }),
};

export type Config = ReturnType<typeof readConfig>;

/** @throws ConfigError naming every variable that is missing or unusable */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  const config = readEnv(specification, env);
  assertTogether(config, 'GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET');
  return { ...config, MYSQL_URL: databaseUrl(config.MYSQL_URL) };
}

/** With what the service seals, and what opens besides. */
export function secretsOf(
  config: Pick<Config, 'KEY_ENCRYPTION_SECRET' | 'SECOND_KEY_ENCRYPTION_SECRET'>,
): SealingOptions['secrets'] {
  const { KEY_ENCRYPTION_SECRET: first, SECOND_KEY_ENCRYPTION_SECRET: second } = config;
  return second === undefined ? [first] : [first, second];
}

/** One without the other is a mistake, not a wish to do without. */
function assertTogether<Name extends string>(
  config: Readonly<Record<Name, string | undefined>>,
  ...names: readonly [Name, Name]
): void {
  const [missing, ...more] = names.filter((name) => config[name] === undefined);
  if (missing === undefined || more.length > 0) return;
  throw new ConfigError([`${missing} is required: ${names.join(' and ')} go together`]);
}

/** The database this service owns, unless the URL names another. */
function databaseUrl(server: string): string {
  const database = new URL(server);
  if (database.pathname.length <= 1) database.pathname = '/gatehouse_auth';
  return database.href;
}
