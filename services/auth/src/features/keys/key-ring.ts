import type { SigningKey } from '@gatehouse/shared/auth/token-signer';
import { periodic } from '@gatehouse/shared/lifecycle/periodic';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { KeysService } from './keys.service.js';
import type { Signer } from './keys.types.js';

export interface KeyRingOptions {
  keys: KeysService;
  logger: AppLogger;
  now: () => Date;
  /** How often to look for a new key, in milliseconds. */
  everyMs: number;
}

export type KeyRing = Awaited<ReturnType<typeof openKeyRing>>;

/**
 * Holds the key that signs and the one that follows, and so changes keys on time even while the
 * database is away. A process that learns of a key late signs with the one before, which is
 * accepted for as long as its tokens live.
 * @throws KeyUnreadable when a key was sealed with another secret.
 */
export async function openKeyRing({ keys, logger, now, everyMs }: KeyRingOptions) {
  let signers: Signer[] = [];

  async function refresh(): Promise<void> {
    signers = await keys.signers();
    if ((await keys.purge()) > 0) {
      logger.info('signing keys whose tokens have expired were deleted');
    }
  }

  await refresh();
  return {
    ...periodic({ name: 'signing keys', work: refresh, everyMs, logger }),
    /** The key to sign with at this moment. */
    current(): SigningKey {
      const key = signers.findLast(({ signsFrom }) => signsFrom <= now()) ?? signers[0];
      if (key === undefined) throw new Error('The signing keys have vanished');
      return key;
    },
  };
}
