import type { operations } from '@gatehouse/contracts/auth';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { KeysService } from './keys.service.js';

/** No longer than the shortest overlap of two keys, or who keeps the answer would miss the next. */
const MAX_AGE_SECONDS = 10;

/** The operations tagged `keys`. */
export function createKeysHandlers(keys: KeysService): Handlers<Pick<operations, 'getJwks'>> {
  return {
    getJwks: async () => ({
      status: 200,
      headers: { 'Cache-Control': `public, max-age=${MAX_AGE_SECONDS}` },
      body: await keys.publicKeys(),
    }),
  };
}
