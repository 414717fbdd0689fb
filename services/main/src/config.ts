import {
  duration,
  int,
  oneOf,
  optional,
  readEnv,
  secret,
  string,
  url,
  urls,
} from '@gatehouse/shared/config/env';
import { fileURLToPath } from 'node:url';
import { FAILPOINT_VARIABLES } from '@gatehouse/shared/failpoints/failpoints';
import { RATE_VARIABLES } from '@gatehouse/shared/config/rate-variables';
import { SERVING_VARIABLES } from '@gatehouse/shared/config/serving-variables';
import { LOG_FORMATS, LOG_LEVELS } from '@gatehouse/shared/logger/logger';
import { DEFAULT_OUTBOX_LIMIT } from '@gatehouse/shared/sql/outbox/outbox-limit';
import { CLOCK_VARIABLES } from '@gatehouse/shared/time/clock';
import { TRACING_VARIABLES } from '@gatehouse/shared/tracing/tracing-variables';

const specification = {
  HOST: string({ default: '127.0.0.1' }),
  PORT: int({ min: 0, max: 65535, default: 3002 }),
  NODE_ENV: oneOf(['development', 'test', 'production'], { default: 'production' }),
  LOG_LEVEL: oneOf(LOG_LEVELS, { default: 'info' }),
  LOG_FORMAT: oneOf(LOG_FORMATS, { default: 'json' }),
  LOG_FILE: optional(string()),
  /** A server, or a server and a database; see `databaseUrl`. */
  MYSQL_URL: url({ protocols: ['mysql:'] }),
  /**
   * Where reports, files, logs and suggestions are read, such as a replica that is some moments behind;
   * a user who may only SELECT is enough. The same as MYSQL_URL when it is absent.
   */
  MYSQL_READER_URL: optional(url({ protocols: ['mysql:'] })),
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
  /** Key of the audit log's hash chain. With another one, every log kept so far counts as broken. */
  AUDIT_CHAIN_SECRET: secret({ minLength: 32 }),
  ...RATE_VARIABLES,
  ...FAILPOINT_VARIABLES,
  ...SERVING_VARIABLES,
  ...CLOCK_VARIABLES,
  ...TRACING_VARIABLES,
  /**
   * How long residents are rung, in seconds, then whom the household named to be called, then whoever
   * decides at the gate; here and below, in communities that do not say otherwise.
   */
  VISIT_RING_SECONDS: int({ min: 1, max: 3600, default: 55 }),
  /** 0: nobody is called. */
  VISIT_CONTACTS_SECONDS: int({ min: 0, max: 3600, default: 55 }),
  /** 0: nobody decides. */
  VISIT_GUARD_SECONDS: int({ min: 0, max: 3600, default: 300 }),
  /** How long an approval holds that nobody uses, in minutes. */
  VISIT_APPROVAL_MINUTES: int({ min: 1, max: 1440, default: 15 }),
  /** How often overdue requests and approvals are looked for. */
  VISIT_EXPIRY_EVERY: duration({ default: '1s' }),
  /** How often the words are written by which new visits are found; a search does not wait for it. */
  VISIT_WORDING_EVERY: duration({ default: '1s' }),
  /** How often the parts of names are written by which new units are found; a search does not wait for it. */
  UNIT_PARTS_EVERY: duration({ default: '1s' }),
  /** Where what people upload lies, unless there is a bucket. Processes of main and worker share it. */
  FILES_FOLDER: string({
    default: fileURLToPath(new URL('../../../../.gatehouse/files', import.meta.url)),
  }),
  /** A bucket of S3 in the place of the folder; region and credentials are those of every AWS program. */
  FILES_BUCKET: optional(string()),
  /** Another server that speaks the protocol of S3; read by the library as well. */
  AWS_ENDPOINT_URL_S3: optional(url({ protocols: ['http:', 'https:'] })),
  /** Signs addresses of files; without it a key is made of AUDIT_CHAIN_SECRET. */
  FILES_LINK_SECRET: optional(secret({ minLength: 32 })),
  /** Believed as well, while one secret follows another. */
  SECOND_FILES_LINK_SECRET: optional(secret({ minLength: 32 })),
  /** Seals the numbers of papers and the keys of codes; without it a key is made of AUDIT_CHAIN_SECRET. */
  IDENTITY_SECRET: optional(secret({ minLength: 32 })),
  /** Opens what was sealed with it, while one secret follows another. */
  SECOND_IDENTITY_SECRET: optional(secret({ minLength: 32 })),
  /** ClamAV's daemon, by which files are searched for viruses; without it they are not. */
  CLAMD_URL: optional(url({ protocols: ['tcp:', 'unix:'] })),
  /** How often it is looked for files that are to be looked through, to go, or to be removed. */
  FILES_EVERY: duration({ default: '5s' }),
  /** How often residencies are looked for that begin or end. */
  RESIDENCIES_EVERY: duration({ default: '1s' }),
  /** How often files of papers are looked for that are to go. */
  PAPERS_EVERY: duration({ default: '5m' }),
  /** How often passes are looked for whose time is over. */
  PASSES_EVERY: duration({ default: '5s' }),
  /** How often parcels are looked for that still wait, or that nothing is to be known of any more. */
  PARCELS_EVERY: duration({ default: '15s' }),
  /** How often moves are looked for whose time has come. */
  MOVES_EVERY: duration({ default: '1s' }),
  /** How often alerts are looked for that are to be told again. */
  ALERTS_EVERY: duration({ default: '1s' }),
  /** How often join requests are looked for whose time is over. */
  JOIN_EXPIRY_EVERY: duration({ default: '15s' }),
  /** How often entries of the gate log are given their places, and looked through for what does not fit. */
  GATE_LOG_EVERY: duration({ default: '1s' }),
  /** How often devices are looked for of which nothing is heard any more. */
  DEVICES_EVERY: duration({ default: '15s' }),
  /** How often communities are looked for whose time is over. */
  COMMUNITY_CLOSINGS_EVERY: duration({ default: '1m' }),
  /** How often data requests are looked for whose job is to be looked after, or whose file goes. */
  DATA_REQUESTS_EVERY: duration({ default: '15s' }),
  /** How often imports are looked for whose rows are not kept any more. */
  IMPORT_KEEPING_EVERY: duration({ default: '5m' }),
  /** How often entries of the audit log are looked for that have names within. */
  AUDIT_RESEALING_EVERY: duration({ default: '10m' }),
  /** How often it is looked whether days are over that reports can count once and for all. */
  REPORT_KEEPING_EVERY: duration({ default: '10m' }),
};

export type Config = ReturnType<typeof readConfig>;

/** @throws ConfigError naming every variable that is missing or unusable */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  const config = readEnv(specification, env);
  const reader = config.MYSQL_READER_URL;
  return {
    ...config,
    MYSQL_URL: databaseUrl(config.MYSQL_URL),
    MYSQL_READER_URL: reader === undefined ? undefined : databaseUrl(reader),
  };
}

/** The worker's: main's, but for where it listens unless it is told. */
export function readWorkerConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return readConfig({ PORT: '3005', ...env });
}

/** The database this service owns, unless the URL names another. */
function databaseUrl(server: string): string {
  const database = new URL(server);
  if (database.pathname.length <= 1) database.pathname = '/gatehouse_main';
  return database.href;
}
