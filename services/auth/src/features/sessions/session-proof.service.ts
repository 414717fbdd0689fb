import type { Account } from '../accounts/accounts.types.js';
import type { SessionOpener } from './session-opener.js';
import type { SessionProofStore } from './session-proof.store.js';
import { SessionNotFound } from './sessions.errors.js';
import type { Session } from './sessions.types.js';

export interface SessionProofOptions {
  store: SessionProofStore;
  opener: Pick<SessionOpener, 'issueTokens'>;
  now: () => Date;
}

/** An access token without a refresh token of its own. */
export interface AccessToken {
  accessToken: string;
  expiresAt: Date;
}

export type SessionProofService = ReturnType<typeof createSessionProofService>;

/** Proving oneself anew within a session. */
export function createSessionProofService({ store, opener, now }: SessionProofOptions) {
  return {
    findOpen: (accountId: string, sessionId: string): Promise<Session | undefined> =>
      store.findOpen(accountId, sessionId, now()),

    /**
     * Records that the person behind the session has just proved who they are.
     *
     * The token that the request came with stays valid for the rest of its fifteen minutes: it
     * says of the proof what was true when it was issued, and other tabs still use it.
     * @param proved how, as RFC 8176 names it
     * @throws SessionNotFound when the session has ended meanwhile
     */
    async renew(
      account: Account,
      session: Session,
      proved: readonly string[],
    ): Promise<AccessToken> {
      const methods = [...new Set([...session.authentication.methods, ...proved])];
      const authentication = { methods, at: now() };
      const { access, pair } = await opener.issueTokens(account, { ...session, authentication });
      // Nobody gets the refresh token; its row is how a log-out finds the access token.
      const row = { ...pair, refreshExpiresAt: pair.accessExpiresAt };
      if (!(await store.renew(session.id, authentication, row)))
        throw new SessionNotFound(session.id);
      return { accessToken: access.token, expiresAt: pair.accessExpiresAt };
    },
  };
}
