import type { TokenSigner } from '@gatehouse/shared/auth/token-signer';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { sessionEnded, tokensRevoked } from '../../messaging/events.js';
import type { AccountsService } from '../accounts/accounts.feature.js';
import { sessionsEndedEvent } from './sessions.events.js';
import type { SessionsStore } from './sessions.store.js';
import type { EndedSession, EndReason } from './sessions.types.js';

export interface SessionEnderOptions {
  store: Pick<SessionsStore, 'end' | 'openedBy' | 'liveAccessTokens' | 'liveAccessTokensIn'>;
  accounts: Pick<AccountsService, 'findAccount'>;
  tokens: Pick<TokenSigner, 'revoke'>;
  /** Tells the edges, at most once. */
  push: (routingKey: string, envelope: Envelope) => unknown;
  now: () => Date;
}

/** Which sessions of an account end, and why. */
export interface EndRequest {
  reason: EndReason;
  /** Just this session. */
  only?: string | undefined;
  /** Not this session. */
  except?: string | undefined;
  /** Who ends them, if it is not the owner. */
  actorId?: string | undefined;
  /** The network address that it was asked from. */
  address?: string | undefined;
}

export type SessionEnder = ReturnType<typeof createSessionEnder>;

/** Ends sessions, for whatever reason, and makes everyone refuse their tokens. */
export function createSessionEnder(options: SessionEnderOptions) {
  const { store, accounts, tokens, push, now } = options;

  /** Refuses the access tokens of ended sessions everywhere, and closes their sockets. */
  const refuseTokensOf = async (ended: readonly EndedSession[]): Promise<void> => {
    await tokens.revoke(ended.flatMap(({ accessTokenIds }) => accessTokenIds));
    for (const { accountId, sessionId } of ended)
      push(`user.${accountId}`, sessionEnded(accountId, sessionId));
  };

  const endSessionsOf = async (accountId: string, request: EndRequest): Promise<void> => {
    const account = await accounts.findAccount(accountId);
    // Sessions do not outlive their account.
    if (account === undefined) return;
    const { only, except, ...circumstances } = request;
    const at = now();
    const eventsOf = (sessionIds: string[]): Envelope[] => [
      sessionsEndedEvent(account, { ...circumstances, sessionIds, at }),
    ];
    const ending = { reason: request.reason, at, eventsOf };
    await refuseTokensOf(await store.end({ accountId, only, except }, ending));
  };

  return {
    refuseTokensOf,

    /**
     * Refuses all access tokens of an account, but leaves its sessions open: whoever refreshes gets
     * a token that says what the account may do now. Its sockets are closed, and come back with one.
     */
    async refuseAccessTokensOf(accountId: string): Promise<void> {
      await tokens.revoke(await store.liveAccessTokens(accountId, now()));
      push(`user.${accountId}`, tokensRevoked(accountId));
    },

    /**
     * What refuses the access tokens that an account has, for after the end of a transaction in
     * which its sessions vanish with it.
     */
    async accessTokensOf(tx: Transaction, accountId: string): Promise<() => Promise<void>> {
      const alive = await store.liveAccessTokensIn(tx, accountId, now());
      return async () => {
        await tokens.revoke(alive);
      };
    },

    /**
     * Ends the open sessions of an account (`user.sessions-ended`); once this resolves their tokens
     * are refused everywhere. May be repeated, also after a crash half way.
     */
    endSessionsOf,

    /** Ends the sessions in which somebody acts in the name of others. May be repeated. */
    async endSessionsOpenedBy(actorId: string, by: Pick<EndRequest, 'actorId' | 'address'>) {
      for (const { id, accountId } of await store.openedBy(actorId, now()))
        await endSessionsOf(accountId, { reason: 'ended-by-admin', only: id, ...by });
    },
  };
}
