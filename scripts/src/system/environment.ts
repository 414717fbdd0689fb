import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Servers } from '../provision/provision.js';
import { secretOf, type Profile } from '../provision/profile.js';
import type { ProcessName } from './service-process.js';

/** Names that keep one running system apart from others on the same servers. */
export interface Names {
  authDatabase: string;
  mainDatabase: string;
  notificationDatabase: string;
  /** Prefix of every exchange and queue; empty for the one real system. */
  brokerNamespace: string;
}

/** Data that is kept has the plain names; every other system has names of its own. */
export function chooseNames(profile: Profile): Names {
  const suffix = profile.keepsData ? '' : `_${profile.name}_${randomBytes(4).toString('hex')}`;
  return {
    authDatabase: `gatehouse_auth${suffix}`,
    mainDatabase: `gatehouse_main${suffix}`,
    notificationDatabase: `gatehouse_notification${suffix}`,
    brokerNamespace: suffix === '' ? '' : `${suffix.slice(1)}.`,
  };
}

/** What everything in a system shares. */
export interface SystemSettings {
  servers: Servers;
  names: Names;
  gatewayUrl: string;
  smtpUrl: string;
  logLevel: string;
  /** Added to the environment of every service; tests shorten timers with it. */
  extra: NodeJS.ProcessEnv;
}

/** The environment of each process, without its port. */
export type Environments = Record<ProcessName, NodeJS.ProcessEnv>;

/** One machine plays all residents and guards there; limits that operations declare stay. */
const NO_DEFAULT_LIMITS = {
  RATE_LIMIT_PER_MINUTE: '1000000',
  ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000',
  SOCKETS_PER_ADDRESS: '1000000',
  SOCKETS_PER_ACCOUNT: '100000',
};

/** What each service is told about the servers, itself and the others. */
export async function environments(
  profile: Profile,
  settings: SystemSettings,
): Promise<Environments> {
  const { servers, names, gatewayUrl, smtpUrl, logLevel, extra } = settings;
  const common: NodeJS.ProcessEnv = {
    HOST: '127.0.0.1',
    NODE_ENV: profile.keepsData ? 'development' : 'test',
    LOG_LEVEL: logLevel,
    LOG_FORMAT: 'json',
    RABBITMQ_URL: servers.rabbitmq.url,
    REDIS_URL: servers.redis.url,
    BROKER_NAMESPACE: names.brokerNamespace,
    PUBLIC_URL: gatewayUrl,
    VALIDATE_RESPONSES: 'strict',
    // A password of a test is worth no quarter of a second of hashing.
    ...(profile.keepsData ? {} : { BCRYPT_COST: '4', ...NO_DEFAULT_LIMITS }),
    ...extra,
  };
  const main = {
    ...common,
    MYSQL_URL: withDatabase(servers.mysql.url, names.mainDatabase),
    FILES_FOLDER: join(profile.folder, 'files'),
    AUDIT_CHAIN_SECRET: await secretOf(profile, 'audit-chain'),
  };
  return {
    auth: {
      ...common,
      MYSQL_URL: withDatabase(servers.mysql.url, names.authDatabase),
      KEY_ENCRYPTION_SECRET: await secretOf(profile, 'key-encryption'),
    },
    main,
    worker: main,
    notification: {
      ...common,
      MONGO_URL: withDatabase(servers.mongo.url, names.notificationDatabase),
      SMTP_URL: smtpUrl,
      MAIL_FROM: process.env.MAIL_FROM ?? 'Gatehouse <no-reply@gatehouse.example>',
    },
    edge: common,
  };
}

/** The same server, another database; user, password and options of the URL stay. */
export function withDatabase(url: string, database: string): string {
  return url.replace(/^([a-z+]+:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);
}
