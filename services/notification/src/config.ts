import {
  int,
  oneOf,
  optional,
  readEnv,
  string,
  url,
  urls,
  type Variable,
} from '@gatehouse/shared/config/env';
import { FAILPOINT_VARIABLES } from '@gatehouse/shared/failpoints/failpoints';
import { RATE_VARIABLES } from '@gatehouse/shared/config/rate-variables';
import { SERVING_VARIABLES } from '@gatehouse/shared/config/serving-variables';
import { LOG_FORMATS, LOG_LEVELS } from '@gatehouse/shared/logger/logger';
import { CLOCK_VARIABLES } from '@gatehouse/shared/time/clock';
import { TRACING_VARIABLES } from '@gatehouse/shared/tracing/tracing-variables';
import { fileURLToPath } from 'node:url';
import { readMailbox, type Mailbox } from './mailbox.js';

const specification = {
  HOST: string({ default: '127.0.0.1' }),
  PORT: int({ min: 0, max: 65535, default: 3003 }),
  NODE_ENV: oneOf(['development', 'test', 'production'], { default: 'production' }),
  LOG_LEVEL: oneOf(LOG_LEVELS, { default: 'info' }),
  LOG_FORMAT: oneOf(LOG_FORMATS, { default: 'json' }),
  LOG_FILE: optional(string()),
  /** A server, or a server and a database; see `databaseUrl`. */
  MONGO_URL: url({ protocols: ['mongodb:', 'mongodb+srv:'] }),
  REDIS_URL: url({ protocols: ['redis:', 'rediss:'] }),
  /** One node, or all of a cluster separated by commas. */
  RABBITMQ_URL: urls({ protocols: ['amqp:', 'amqps:'] }),
  /** Prefix of every exchange and queue; keeps systems on one broker apart. */
  BROKER_NAMESPACE: string({ default: '' }),
  /**
   * Through which server mail goes, user and password in it. To any server but one on this very
   * machine only over TLS: mails hold links that open accounts. `?requireTLS=false` overrides that.
   */
  SMTP_URL: url({ protocols: ['smtp:', 'smtps:'] }),
  /** Whom mails come from, such as `Gatehouse <no-reply@example.com>`. */
  MAIL_FROM: mailbox(),
  OPENAPI_DIR: string({
    default: fileURLToPath(new URL('../../../../openapi', import.meta.url)),
  }),
  VALIDATE_RESPONSES: oneOf(['strict', 'report', 'off'], { default: 'report' }),
  ...RATE_VARIABLES,
  ...FAILPOINT_VARIABLES,
  ...SERVING_VARIABLES,
  ...CLOCK_VARIABLES,
  ...TRACING_VARIABLES,
};

export type Config = ReturnType<typeof readConfig>;

/** @throws ConfigError naming every variable that is missing or unusable */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  const config = readEnv(specification, env);
  return { ...config, MONGO_URL: databaseUrl(config.MONGO_URL) };
}

/**
 * The database this service owns, unless the URL names another. Edited as text: the hosts of a
 * replica set (`a:1,b:2`) are no URL to the standard parser.
 */
export function databaseUrl(server: string): string {
  const [, address = '', database = '', query = ''] =
    /^([a-z+]+:\/\/[^/?]+)\/?([^?]*)(\?.*)?$/.exec(server) ?? [];
  return `${address}/${database === '' ? 'gatehouse_notification' : database}${query}`;
}

/** An email address, perhaps with a name before it. */
function mailbox(): Variable<Mailbox> {
  return {
    parse: (text) => {
      const read = readMailbox(text);
      if (read === undefined) throw new Error('must be an address, or "Name <address>"');
      return read;
    },
  };
}
