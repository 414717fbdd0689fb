import type { TokenSigner } from '@gatehouse/shared/auth/token-signer';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { RedisClient } from '@gatehouse/shared/redis/redis';
import type { Sequelize } from 'sequelize';
import type { Config } from './config.js';
import { createAccountDirectory } from './features/accounts/account-directory.service.js';
import { createAccountDirectoryStore } from './features/accounts/account-directory.store.js';
import type { AccountsService } from './features/accounts/accounts.service.js';
import { createAdministrationService } from './features/administration/administration.service.js';
import { createImpersonationService } from './features/administration/impersonation.service.js';
import { createKeyLimit } from './features/api-keys/api-keys.limit.js';
import { createApiKeysService } from './features/api-keys/api-keys.service.js';
import { createApiKeysStore } from './features/api-keys/api-keys.store.js';
import { createHandedOut } from './features/rights/handed-out.js';
import type { SessionEnder } from './features/sessions/session-ender.js';
import type { SessionOpener } from './features/sessions/session-opener.js';

export interface AdministrationParts {
  sequelize: Sequelize;
  redis: RedisClient;
  redisPrefix: string;
  /** Tells the edges, at most once. */
  push: (routingKey: string, envelope: Envelope) => unknown;
  tokens: TokenSigner;
  accounts: AccountsService;
  opener: SessionOpener;
  ender: SessionEnder;
  now: () => Date;
}

/** What looks after other people's accounts and after the keys of machines, wired. */
export function createAdministration(config: Config, parts: AdministrationParts) {
  const {
    sequelize,
    redis,
    redisPrefix: prefix,
    push,
    tokens,
    opener,
    ender,
    accounts,
    now,
  } = parts;
  const directory = createAccountDirectory({ store: createAccountDirectoryStore(sequelize), now });
  const apiKeys = createApiKeysService({
    store: createApiKeysStore(sequelize),
    countUse: createKeyLimit(redis, { prefix, perMinute: config.API_KEY_TOKENS_PER_MINUTE }),
    ...{ tokens, accounts, push, now },
  });
  const handedOut = createHandedOut({ sessions: ender, apiKeys });
  return {
    apiKeys,
    handedOut,
    directory,
    administration: createAdministrationService({ directory, sessions: ender, handedOut }),
    impersonation: createImpersonationService({ directory, opener, now }),
  };
}
