import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Keys } from '../keys/keys.feature.js';
import { apiKeyTokenLeftovers } from './api-key-tokens.store.js';
import { createApiKeysHandlers } from './api-keys.handlers.js';
import { createKeyLimit } from './api-keys.limit.js';
import { createApiKeysService } from './api-keys.service.js';
import { createApiKeysStore } from './api-keys.store.js';
import { deviceKeysCalls } from './device-keys.calls.js';
import { createDeviceKeysService } from './device-keys.service.js';

export type { ApiKeysService } from './api-keys.service.js';

export type ApiKeys = ReturnType<typeof createApiKeys>;

/** Keys with which machines get access tokens for one community. */
export function createApiKeys(
  { config, sequelize, redis, redisPrefix: prefix, push, answers, now }: Parts,
  { accounts, keys }: { accounts: Accounts; keys: Keys },
) {
  const common = { store: createApiKeysStore(sequelize), tokens: keys.service.tokens, push, now };
  const apiKeys = createApiKeysService({
    ...common,
    accounts: accounts.service.accounts,
    countUse: createKeyLimit(redis, { prefix, perMinute: config.API_KEY_TOKENS_PER_MINUTE }),
  });
  return {
    handlers: createApiKeysHandlers(apiKeys, answers),
    calls: deviceKeysCalls(createDeviceKeysService(common)),
    leftovers: [apiKeyTokenLeftovers(sequelize)],
    service: apiKeys,
  };
}
