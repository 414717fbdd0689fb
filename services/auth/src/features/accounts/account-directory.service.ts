import { newId } from '@gatehouse/shared/ids/ids';
import { accountEvent } from '../../messaging/events.js';
import type { AccountDirectoryStore } from './account-directory.store.js';
import type {
  AccountEntry,
  AccountListing,
  ChangedBy,
  HeldRole,
} from './account-directory.types.js';
import { LastAdmin } from './accounts.errors.js';
import { circumstancesOf } from './accounts.events.js';
import type { Account } from './accounts.types.js';
import { assertFitsToken } from './token-room.js';

export interface AccountDirectoryOptions {
  store: AccountDirectoryStore;
  now: () => Date;
}

export type AccountDirectory = ReturnType<typeof createAccountDirectory>;

/** Other people's accounts: finding them, and changing what they may do. */
export function createAccountDirectory({ store, now }: AccountDirectoryOptions) {
  return {
    list: (listing: AccountListing): Promise<AccountEntry[]> => store.list(listing),

    find: (accountId: string): Promise<AccountEntry | undefined> => store.find(accountId),

    /**
     * Gives an account these roles in the community and no others there, and tells the others
     * (`role.changed`).
     * @param decide sees the account as it is; throws when it must not be changed
     * @throws LastAdmin when the community would have no active admin; TooManyCommunities
     */
    async replaceRoles(
      { accountId, communityId }: { accountId: string; communityId: string },
      roles: readonly HeldRole[],
      by: ChangedBy,
      decide: (before: AccountEntry) => void,
    ): Promise<boolean> {
      return store.replaceRoles({
        accountId,
        communityId,
        roles: roles.map((role) => ({ id: newId(), communityId, ...role })),
        now: now(),
        decide: (entry, isAlone) => {
          decide(entry);
          const { account: before } = entry;
          const held = before.memberships.filter((each) => each.communityId === communityId);
          const wasAdmin = isAdmin(held) && before.status === 'active';
          if (wasAdmin && !isAdmin(roles) && isAlone) throw new LastAdmin(communityId);
          if (sameRoles(held, roles)) return undefined;
          assertFitsToken(before, withRoles(before, communityId, roles));
          const facts = { communityId, roles: roles.map(toFact), ...namesOf(before, roles) };
          return (at) =>
            accountEvent('gatehouse.role.changed.v1', {
              ...circumstancesOf(before, { ...by, at }),
              ...facts,
            });
        },
      });
    },

    /**
     * Nobody can sign in to the account from now on (`user.deactivated`). May be repeated.
     * @throws LastAdmin when a community would have no active admin, unless `mayLeaveNone`
     */
    async deactivate(
      account: Account,
      by: ChangedBy,
      { mayLeaveNone }: { mayLeaveNone: boolean },
    ): Promise<void> {
      await store.setStatus({
        accountId: account.id,
        status: 'deactivated',
        now: now(),
        decide: ([ledAlone]) => {
          if (ledAlone !== undefined && !mayLeaveNone) throw new LastAdmin(ledAlone);
        },
        tell: (at) =>
          accountEvent('gatehouse.user.deactivated.v1', circumstancesOf(account, { ...by, at })),
      });
    },

    /** The account can be used again (`user.reactivated`). May be repeated. */
    async reactivate(account: Account, by: ChangedBy): Promise<void> {
      await store.setStatus({
        accountId: account.id,
        status: 'active',
        now: now(),
        tell: (at) =>
          accountEvent('gatehouse.user.reactivated.v1', circumstancesOf(account, { ...by, at })),
      });
    },
  };
}

function isAdmin(roles: readonly HeldRole[]): boolean {
  return roles.some(({ role }) => role === 'admin');
}

function sameRoles(one: readonly HeldRole[], other: readonly HeldRole[]): boolean {
  const keys = (roles: readonly HeldRole[]) =>
    roles.map(({ role, job }) => `${role} ${job ?? ''}`).sort();
  return keys(one).join() === keys(other).join();
}

/** A community is told the name of who belongs to it, not of who leaves. */
function namesOf({ givenName, familyName }: Account, roles: readonly HeldRole[]) {
  return roles.length > 0 ? { givenName, familyName } : {};
}

function toFact({ role, job }: HeldRole) {
  return { role, ...(job === null ? {} : { job }) };
}

function withRoles(
  { memberships }: Account,
  communityId: string,
  roles: readonly HeldRole[],
): Pick<Account, 'memberships'> {
  const elsewhere = memberships.filter((each) => each.communityId !== communityId);
  return { memberships: [...elsewhere, ...roles.map((role) => ({ communityId, ...role }))] };
}
