import type { AccountDirectory } from '../accounts/accounts.feature.js';
import type { SessionOpener, SessionView } from '../sessions/sessions.feature.js';
import {
  assertBelow,
  assertMember,
  assertNotShared,
  assertOther,
  type Administrator,
} from './administration-rules.js';
import { AccountClosed, AccountNotFound } from './administration.errors.js';
import { impersonatedEvent, mailToOwner } from './administration.events.js';

/** Enough to see what somebody sees; whoever needs longer says again why. */
const LONGEST_MS = 30 * 60_000;

export interface ImpersonationOptions {
  directory: Pick<AccountDirectory, 'find'>;
  opener: Pick<SessionOpener, 'openFor'>;
  now: () => Date;
}

export type ImpersonationService = ReturnType<typeof createImpersonationService>;

/** Acting in the name of somebody else. */
export function createImpersonationService({ directory, opener, now }: ImpersonationOptions) {
  return {
    /**
     * Opens a session of the account for the administrator, and tells everybody (`user.impersonated`)
     * and the owner (a mail) who, why and until when, or does none of that. What concerns the owner
     * alone and whatever asks for a proof stay closed to it.
     * @throws AccountNotFound, OwnAccount, RankTooHigh, AccountShared, AccountClosed
     */
    async impersonate(who: Administrator, accountId: string, reason: string): Promise<SessionView> {
      const entry = await directory.find(accountId);
      if (entry === undefined) throw new AccountNotFound(accountId);
      const { account } = entry;
      assertMember(who, account);
      assertOther(who, accountId);
      assertBelow(who, account);
      assertNotShared(who, account);
      if (account.status !== 'active') throw new AccountClosed();

      const { accountId: actorId, address } = who;
      const actor = await directory.find(actorId);
      const until = new Date(now().getTime() + LONGEST_MS);
      return opener.openFor(account, { actorId, address, until }, (session) => {
        const acting = { actorId, address, reason, until, session };
        return [
          impersonatedEvent(account, acting),
          ...mailToOwner(account, actor?.account, acting),
        ];
      });
    },
  };
}
