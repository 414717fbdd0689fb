import type { ApiKeysService } from '../api-keys/api-keys.service.js';
import type { EndRequest, SessionEnder } from '../sessions/session-ender.js';

export interface HandedOutOptions {
  sessions: Pick<SessionEnder, 'endSessionsOpenedBy'>;
  apiKeys: Pick<ApiKeysService, 'refuseTokensVouchedForBy'>;
}

export type HandedOut = ReturnType<typeof createHandedOut>;

/**
 * What is in other hands by somebody's rights and would outlive them for some minutes, because it is
 * not asked at each use: access tokens of keys, sessions in somebody else's name. All else is asked;
 * see rights-of-now.ts.
 */
export function createHandedOut({ sessions, apiKeys }: HandedOutOptions) {
  return {
    /**
     * For after a change of an account's rights: what is still due gets new tokens, by the rights of
     * then. May be repeated, also after a crash half way.
     * @param by who changed the rights
     */
    async end(accountId: string, by: Pick<EndRequest, 'actorId' | 'address'>): Promise<void> {
      await apiKeys.refuseTokensVouchedForBy(accountId);
      await sessions.endSessionsOpenedBy(accountId, by);
    },
  };
}
