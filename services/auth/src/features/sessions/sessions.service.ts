import type { Caller } from '@gatehouse/shared/http/operation.types';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { AccountsService } from '../accounts/accounts.service.js';
import type { Account } from '../accounts/accounts.types.js';
import { standsAbove } from '../administration/rank.js';
import type { CheckPassword, Credentials } from './password-check.js';
import { graceStartOf, hashRefreshToken, judge } from './refresh-token.js';
import type { RefreshTokensStore } from './refresh-tokens.store.js';
import type { Ending } from './session-end.store.js';
import type { EndRequest, SessionEnder } from './session-ender.js';
import type { Origin, SessionOpener } from './session-opener.js';
import { sessionOf, type SessionView } from './session-view.js';
import { RefreshTokenInvalid, RefreshTokenReused } from './sessions.errors.js';
import { refreshReusedEvent, sessionsEndedEvent } from './sessions.events.js';

export interface SessionsServiceOptions {
  refreshTokens: RefreshTokensStore;
  accounts: Pick<AccountsService, 'findActiveAccount'>;
  checkPassword: CheckPassword;
  /** Ends a sign-in here, with an error that says how it goes on, when one factor is not enough. */
  demandSecondFactor: (
    account: Account,
    origin: Origin,
    proved: readonly string[],
  ) => Promise<void>;
  opener: SessionOpener;
  ender: SessionEnder;
  now: () => Date;
}

/** Whose session a request belongs to. */
export type SignedIn = Pick<Caller, 'accountId' | 'sessionId' | 'actorId'>;

export type SessionsService = ReturnType<typeof createSessionsService>;

/** Signing in, staying signed in, signing out. */
export function createSessionsService(options: SessionsServiceOptions) {
  const { refreshTokens, accounts, checkPassword, demandSecondFactor, opener, ender, now } =
    options;

  /** Whoever acts for another must still be somebody who may. */
  const assertActorGoesOn = async (actorId: string | null, account: Account): Promise<void> => {
    if (actorId === null) return;
    const actor = await accounts.findActiveAccount(actorId);
    if (!standsAbove(actor, account)) throw new RefreshTokenInvalid();
  };

  /** Undefined when the session or the account changed meanwhile. */
  const exchange = async (presented: Buffer): Promise<SessionView | undefined> => {
    const found = await refreshTokens.findToken(presented);
    // Made-up tokens end here, before anything is signed or locked.
    if (found === undefined || judge(found, now()) === 'invalid') throw new RefreshTokenInvalid();
    const { account, session } = found;
    if (account.status !== 'active') throw new RefreshTokenInvalid();
    await assertActorGoesOn(session.actorId, account);
    const issued = await opener.issueTokens(account, session);
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
    /** @throws InvalidCredentials, SecondFactorRequired, TooManyAttempts, AttemptsBusy, LoginsBusy */
    async login(request: Credentials): Promise<SessionView> {
      const account = await checkPassword(request);
      await demandSecondFactor(account, request, ['pwd']);
      return opener.open(account, request, ['pwd']);
    },

    /**
     * Exchanges a refresh token for new tokens of the same session.
     * @throws RefreshTokenInvalid; RefreshTokenReused, after the session was ended
     */
    async refresh(refreshToken: string): Promise<SessionView> {
      const presented = hashRefreshToken(refreshToken);
      // When the rights of the account change meanwhile, the tokens must say the new ones.
      const view = (await exchange(presented)) ?? (await exchange(presented));
      if (view === undefined) throw new RefreshTokenInvalid();
      return view;
    },

    /** Ends the session; its tokens are refused everywhere once this resolves. May be repeated. */
    logout: ({ accountId, sessionId, actorId }: SignedIn, address: string): Promise<void> =>
      ender.endSessionsOf(accountId, { reason: 'logout', only: sessionId, actorId, address }),

    /** Ends sessions of an account for any other reason; see `createSessionEnder`. */
    endSessionsOf: (accountId: string, request: EndRequest): Promise<void> =>
      ender.endSessionsOf(accountId, request),

    /** See `createSessionEnder`. */
    accessTokensOf: (tx: Transaction, accountId: string): Promise<() => Promise<void>> =>
      ender.accessTokensOf(tx, accountId),
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
