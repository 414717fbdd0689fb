import type { ApiKeysService } from '../api-keys/api-keys.feature.js';
import type { EndRequest, SessionEnder } from '../sessions/sessions.feature.js';

export interface HandedOutServiceOptions {
  sessions: Pick<SessionEnder, 'endSessionsOpenedBy'>;
  apiKeys: Pick<ApiKeysService, 'refuseTokensVouchedForBy'>;
}

export type HandedOutService = ReturnType<typeof createHandedOutService>;

/**
 * What is in other hands by somebody's rights and would outlive them for some minutes, because it is
 * not asked at each use: access tokens of keys, sessions in somebody else's name. All else is asked;
 * see rights/rights-of-now.ts.
 */
export function createHandedOutService({ sessions, apiKeys }: HandedOutServiceOptions) {
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
