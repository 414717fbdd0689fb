import { createTokenSigner } from '@gatehouse/shared/auth/token-signer';
import { secretsOf } from '../../config.js';
import type { Parts } from '../../parts.js';
import { openKeyRing } from './key-ring.js';
import { keysCalls } from './keys.calls.js';
import { createKeysHandlers } from './keys.handlers.js';
import { createKeysService } from './keys.service.js';
import { createKeysStore } from './keys.store.js';

export type Keys = Awaited<ReturnType<typeof createKeys>>;

/**
 * The keys that access tokens are signed with, and the signing.
 * @throws KeyUnreadable when a key was sealed with another secret
 */
export async function createKeys({
  config,
  sequelize,
  redis,
  logger,
  now,
  lookForKeysEveryMs: everyMs,
}: Parts) {
  const keys = createKeysService({
    store: createKeysStore(sequelize),
    secrets: secretsOf(config),
    now,
  });
  const ring = await openKeyRing({ keys, logger, now, everyMs });
  return {
    handlers: createKeysHandlers(keys),
    calls: keysCalls(keys),
    timers: [ring],
    service: {
      publicKeys: () => keys.publicKeys(),
      tokens: createTokenSigner({ redis, key: () => ring.current() }),
    },
  };
}
