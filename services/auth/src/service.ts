import type { operations } from '@gatehouse/contracts/auth';
import type { MadeCalls, ServedCalls } from '@gatehouse/contracts/messages/auth';
import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { loadSpec, type Spec } from '@gatehouse/shared/http/load-spec';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { callsOf, handlersOf } from '@gatehouse/shared/service/feature';
import { openService, type OpenService } from '@gatehouse/shared/service/open-service';
import {
  deadLettersOf,
  openSqlConnections,
  type SqlConnections,
} from '@gatehouse/shared/service/sql-connections';
import { sqlService } from '@gatehouse/shared/service/sql-service';
import { idempotencyLeftovers } from '@gatehouse/shared/sql/idempotency/idempotency-store';
import { inboxLeftovers } from '@gatehouse/shared/sql/inbox/inbox-store';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { now as theClock } from '@gatehouse/shared/time/clock';
import { join } from 'node:path';
import { createKeptAnswers } from './answers/kept-answers.js';
import { secretsOf, type Config } from './config.js';
import { createFeatures } from './features.js';
import type { PasswordHasher } from './features/accounts/accounts.feature.js';
import { rightsOf } from './features/permissions/permissions.feature.js';
import type { Parts } from './parts.js';

/** What a test may put in the place of the real thing. */
export interface Overrides {
  logger: AppLogger;
  hasher?: PasswordHasher;
  now?: () => Date;
  /** How often to look for a new signing key, in milliseconds. */
  lookForKeysEveryMs?: number;
  /** With which keys this process checks tokens; else with those it publishes. */
  keys?: KeyProvider;
  /** The specification, where it was read before. */
  spec?: Spec;
}

/**
 * auth: accounts, sessions and tokens. Connects to everything it needs; nothing comes in before
 * `start`, and `stop` is start backwards.
 * @throws KeyUnreadable when a signing key was sealed with another secret
 */
export async function createAuthService(
  config: Config,
  overrides: Overrides,
): Promise<RunnableService> {
  const { logger } = overrides;
  const spec = overrides.spec ?? (await loadSpec(join(config.OPENAPI_DIR, 'auth.yaml')));
  const options = { name: 'auth', config, logger, open: openSqlConnections };
  return openService(options, async (opened) => {
    const parts = await partsOf(opened, overrides);
    const { features, publicKeys, tenantExists, refusalIn } = await createFeatures(parts);
    return sqlService<operations, ServedCalls>(opened, {
      spec,
      features,
      handlers: handlersOf(features),
      calls: callsOf(features),
      idempotency: parts.answers,
      redisPrefix: parts.redisPrefix,
      admission: {
        keys: overrides.keys ?? cachingKeyProvider(publicKeys),
        rightsOf,
        tenantHeader: 'X-Community-Id',
        tenantExists,
        refusalIn,
      },
      leftovers: [idempotencyLeftovers(parts.sequelize), inboxLeftovers(parts.sequelize)],
      now: parts.now,
    });
  });
}

async function partsOf(
  { config, connections, logger }: OpenService<Config, SqlConnections>,
  { hasher, now = theClock, lookForKeysEveryMs = 2000 }: Overrides,
): Promise<Parts> {
  const { sequelize, redis, broker, checks } = connections;
  return {
    config,
    sequelize,
    writing: createWriting(sequelize),
    redis,
    redisPrefix: [config.BROKER_NAMESPACE, 'auth'].filter(Boolean).join(':'),
    rpc: await createRpcClient<MadeCalls>(broker),
    push: broker.pusher.push.bind(broker.pusher),
    deadLetters: deadLettersOf(connections, logger),
    checks,
    answers: createKeptAnswers(sequelize, secretsOf(config)),
    logger,
    now,
    hasher,
    lookForKeysEveryMs,
  };
}
