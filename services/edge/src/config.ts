import {
  duration,
  int,
  oneOf,
  optional,
  readEnv,
  string,
  url,
  urls,
} from '@gatehouse/shared/config/env';
import { SERVING_VARIABLES } from '@gatehouse/shared/config/serving-variables';
import { LOG_FORMATS, LOG_LEVELS } from '@gatehouse/shared/logger/logger';
import { CLOCK_VARIABLES } from '@gatehouse/shared/time/clock';
import { TRACING_VARIABLES } from '@gatehouse/shared/tracing/tracing-variables';
import { fileURLToPath } from 'node:url';

const specification = {
  HOST: string({ default: '127.0.0.1' }),
  PORT: int({ min: 0, max: 65535, default: 3004 }),
  NODE_ENV: oneOf(['development', 'test', 'production'], { default: 'production' }),
  LOG_LEVEL: oneOf(LOG_LEVELS, { default: 'info' }),
  LOG_FORMAT: oneOf(LOG_FORMATS, { default: 'json' }),
  LOG_FILE: optional(string()),
  REDIS_URL: url({ protocols: ['redis:', 'rediss:'] }),
  /** One node, or all of a cluster separated by commas. */
  RABBITMQ_URL: urls({ protocols: ['amqp:', 'amqps:'] }),
  /** Prefix of every exchange and queue; keeps systems on one broker apart. */
  BROKER_NAMESPACE: string({ default: '' }),
  OPENAPI_DIR: string({
    default: fileURLToPath(new URL('../../../../openapi', import.meta.url)),
  }),
  /** A port of this process alone, where several share PORT: there Prometheus finds each of them. */
  OWN_PORT: SERVING_VARIABLES.OWN_PORT,
  NODE_APP_INSTANCE: SERVING_VARIABLES.NODE_APP_INSTANCE,
  /** Other origins whose pages may open sockets; those of the gateway may without being named. */
  CORS_ORIGINS: SERVING_VARIABLES.CORS_ORIGINS,
  ...CLOCK_VARIABLES,
  ...TRACING_VARIABLES,
  /** How often sockets with expired tokens are looked for. */
  SWEEP_EVERY: duration({ default: '5s' }),
  /** How long a revoked token may keep its socket when the push about it was lost. */
  LABELS_EVERY: duration({ default: '25s' }),
  /** How long before its expiry a client is told to renew its token. */
  RENEW_BEFORE: duration({ default: '60s' }),
  /**
   * Whose X-Forwarded-For is believed: addresses, networks, `loopback` or `uniquelocal` (private
   * networks, where the gateway is), separated by commas.
   */
  TRUSTED_PROXIES: string({ default: 'loopback, uniquelocal' }),
  /** Sockets at this edge from one address; an estate may share one. N edges allow N times that. */
  SOCKETS_PER_ADDRESS: int({ min: 1, max: 1_000_000, default: 2000 }),
  /** Sockets at this edge of one account: its tabs and devices. */
  SOCKETS_PER_ACCOUNT: int({ min: 1, max: 100_000, default: 32 }),
  /** How often all accounts with a socket here are told again; believed for two and a half times that. */
  PRESENCE_EVERY: duration({ default: '10s' }),
  /** How long a stopping edge takes to send its clients to another; well below 12 s. */
  DRAIN_WITHIN: duration({ default: '8s' }),
};

export type Config = ReturnType<typeof readConfig>;

/** @throws ConfigError naming every variable that is missing or unusable */
export function readConfig(env: NodeJS.ProcessEnv = process.env) {
  return readEnv(specification, env);
}
