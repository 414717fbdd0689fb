import type { Caller } from '@gatehouse/shared/http/operation.types';
import type { AccountsService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { standsAbove } from '../rights/rights.feature.js';
import { graceStartOf, hashRefreshToken, judge } from './refresh-token.js';
import type { RefreshTokensStore } from './refresh-tokens.store.js';
import type { Ending } from './session-end.store.js';
import type { SessionEnder } from './session-ender.js';
import type { SessionOpener } from './session-opener.js';
import { sessionOf, type SessionView } from './session-view.js';
import type { SuccessorsOf } from './successors.js';
import { RefreshTokenInvalid, RefreshTokenReused } from './sessions.errors.js';
import { refreshReusedEvent, sessionsEndedEvent } from './sessions.events.js';

export interface SessionsServiceOptions {
  refreshTokens: RefreshTokensStore;
  accounts: Pick<AccountsService, 'findActiveAccount'>;
  opener: Pick<SessionOpener, 'issueTokens'>;
  ender: Pick<SessionEnder, 'endSessionsOf' | 'refuseTokensOf'>;
  successorsOf: SuccessorsOf;
  now: () => Date;
}

/** Whose session a request belongs to. */
export type SignedIn = Pick<Caller, 'accountId' | 'sessionId' | 'actorId'>;

export type SessionsService = ReturnType<typeof createSessionsService>;

/** Staying signed in, and signing out. */
export function createSessionsService(options: SessionsServiceOptions) {
  const { refreshTokens, accounts, opener, ender, successorsOf, now } = options;

  /**
   * What follows the presented token. When it comes again, its successor may have been used as well,
   * and would soon be taken for a stolen one: then it is the one at the end of the line.
   */
  const successorOf = async (token: string, usedAt: Date | null): Promise<string> => {
    if (usedAt === null) return successorsOf(token)[0];
    let end = token;
    for (;;) {
      const next = await handedOut(successorsOf(end));
      if (next === undefined) return successorsOf(end)[0];
      if (!next.used) return next.token;
      end = next.token;
    }
  };

  /** The one of them that somebody has: another process may make successors with another secret. */
  const handedOut = async (candidates: readonly string[]) => {
    for (const token of candidates) {
      const used = await refreshTokens.isUsed(hashRefreshToken(token));
      if (used !== undefined) return { token, used };
    }
    return undefined;
  };

  /** Whoever acts for another must still be somebody who may. */
  const assertActorGoesOn = async (actorId: string | null, account: Account): Promise<void> => {
    if (actorId === null) return;
    const actor = await accounts.findActiveAccount(actorId);
    if (!standsAbove(actor, account)) throw new RefreshTokenInvalid();
  };

  /** Undefined when the session or the account changed meanwhile. */
  const exchange = async (refreshToken: string): Promise<SessionView | undefined> => {
    const presented = hashRefreshToken(refreshToken);
    const found = await refreshTokens.findToken(presented);
    // Made-up tokens end here, before anything is signed or locked.
    const verdict = found && judge(found, now());
    if (found === undefined || verdict === 'invalid') throw new RefreshTokenInvalid();
    const { account, session } = found;
    if (account.status !== 'active') throw new RefreshTokenInvalid();
    await assertActorGoesOn(session.actorId, account);
    // The line of a token that comes again too late may be long, and nobody gets its end.
    const usedAt = verdict === 'exchange' ? found.usedAt : null;
    const next = await successorOf(refreshToken, usedAt);
    const issued = await opener.issueTokens(account, session, next);
    const graceStart = graceStartOf(issued.pair.issuedAt);
    if (await refreshTokens.exchange(presented, found, { pair: issued.pair, graceStart }))
      return sessionOf({ account, session, ...issued });

    const ending = endingForReuse(account, session.id, now());
    const ended = await refreshTokens.endIfReused(presented, ending);
    if (ended === undefined) return undefined;
    await ender.refuseTokensOf(ended);
    throw new RefreshTokenReused();
  };

  return {
    /**
     * Exchanges a refresh token for new tokens of the same session. Within the grace it may come
     * again, and is followed by the same refresh token, with an access token more.
     * @throws RefreshTokenInvalid; RefreshTokenReused, after the session was ended
     */
    async refresh(refreshToken: string): Promise<SessionView> {
      // When the rights of the account change meanwhile, the tokens must say the new ones.
      const view = (await exchange(refreshToken)) ?? (await exchange(refreshToken));
      if (view === undefined) throw new RefreshTokenInvalid();
      return view;
    },

    /** Ends the session; its tokens are refused everywhere once this resolves. May be repeated. */
    logout: ({ accountId, sessionId, actorId }: SignedIn, address: string): Promise<void> =>
      ender.endSessionsOf(accountId, { reason: 'logout', only: sessionId, actorId, address }),
  };
}

function endingForReuse(account: Account, sessionId: string, at: Date): Ending {
  const reason = 'refresh-token-reused';
  return {
    reason,
    at,
    eventsOf: (sessionIds) => [
      refreshReusedEvent(account, { sessionId, at }),
      sessionsEndedEvent(account, { reason, sessionIds, at }),
    ],
  };
}
