import type { AccountDirectory } from '../accounts/accounts.feature.js';
import type {
  AccountEntry,
  AccountListing,
  HeldRole,
} from '../accounts/account-directory.types.js';
import type { Account } from '../accounts/accounts.types.js';
import type { HandedOutService } from '../handed-out/handed-out.feature.js';
import type { SessionEnder } from '../sessions/sessions.feature.js';
import {
  assertConsistent,
  assertMayGrant,
  assertMember,
  assertNotAbove,
  assertNotShared,
  assertOther,
  isOperator,
  type Administrator,
} from './administration-rules.js';
import { AccountNotFound } from './administration.errors.js';

export interface AdministrationOptions {
  directory: AccountDirectory;
  sessions: Pick<SessionEnder, 'endSessionsOf' | 'refuseAccessTokensOf'>;
  handedOut: HandedOutService;
}

export type AdministrationService = ReturnType<typeof createAdministrationService>;

/** What admins and operators do with other people's accounts. */
export function createAdministrationService(options: AdministrationOptions) {
  const { directory, sessions, handedOut } = options;

  /** @throws AccountNotFound, also when it has no role where the administrator acts */
  const entryFor = async (who: Administrator, accountId: string): Promise<AccountEntry> => {
    const entry = await directory.find(accountId);
    if (entry === undefined) throw new AccountNotFound(accountId);
    assertMember(who, entry.account);
    return entry;
  };

  /** An account all of which the administrator may decide about. */
  const ownedBy = async (who: Administrator, accountId: string): Promise<Account> => {
    const { account } = await entryFor(who, accountId);
    assertOther(who, accountId);
    assertNotAbove(who, account);
    assertNotShared(who, account);
    return account;
  };

  const by = ({ accountId, address }: Administrator) => ({ actorId: accountId, address });

  return {
    list: (who: Administrator, listing: Omit<AccountListing, 'communityId'>) =>
      directory.list({ ...listing, communityId: who.communityId }),

    find: entryFor,

    /**
     * Gives an account these roles in the administrator's community and no others there. Tokens
     * that say otherwise are refused from now on; refreshing gets new ones.
     * @param decide sees the account as it is; throws when it must not be changed
     * @throws AccountNotFound, OwnAccount, RankTooHigh, RolesInvalid, LastAdmin
     */
    async replaceRoles(
      who: Administrator & { communityId: string },
      accountId: string,
      roles: readonly HeldRole[],
      decide: (before: AccountEntry) => void,
    ): Promise<AccountEntry> {
      assertConsistent(roles);
      assertMayGrant(who, roles);
      const where = { accountId, communityId: who.communityId };
      const found = await directory.replaceRoles(where, roles, by(who), (current) => {
        const { account: before } = current;
        // An operator brings the first people into a community.
        if (!isOperator(who)) assertMember(who, before);
        assertOther(who, accountId);
        assertNotAbove(who, before);
        decide(current);
      });
      if (!found) throw new AccountNotFound(accountId);
      await sessions.refuseAccessTokensOf(accountId);
      await handedOut.end(accountId, by(who));
      const entry = await directory.find(accountId);
      if (entry === undefined) throw new AccountNotFound(accountId);
      return entry;
    },

    /**
     * Closes the account and ends its sessions. May be repeated, also after a crash half way.
     * @throws AccountNotFound, OwnAccount, RankTooHigh, AccountShared; LastAdmin, but not for an
     * operator, who may have to close a community's only admin before there is another
     */
    async deactivate(who: Administrator, accountId: string): Promise<void> {
      const account = await ownedBy(who, accountId);
      await directory.deactivate(account, by(who), { mayLeaveNone: isOperator(who) });
      await sessions.endSessionsOf(accountId, { reason: 'deactivated', ...by(who) });
      await handedOut.end(accountId, by(who));
    },

    /** @throws AccountNotFound, OwnAccount, RankTooHigh, AccountShared */
    async reactivate(who: Administrator, accountId: string): Promise<void> {
      await directory.reactivate(await ownedBy(who, accountId), by(who));
    },

    /**
     * Signs somebody out everywhere. Where that is another community as well, its people decide;
     * what the account may do here ends by `replaceRoles`.
     * @throws AccountNotFound, RankTooHigh, AccountShared
     */
    async endSessions(who: Administrator, accountId: string): Promise<void> {
      const { account } = await entryFor(who, accountId);
      assertNotAbove(who, account);
      assertNotShared(who, account);
      await sessions.endSessionsOf(accountId, { reason: 'ended-by-admin', ...by(who) });
    },
  };
}
