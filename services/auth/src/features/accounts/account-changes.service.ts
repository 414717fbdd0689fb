import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { AccountGone, LastAdmin } from './accounts.errors.js';
import { registeredEvent, verifiedEvent, type Circumstances } from './accounts.events.js';
import type { AccountChanges, AccountChangesStore } from './account-changes.store.js';
import type { Account, Membership, NewAccount } from './accounts.types.js';
import { normaliseEmail } from './email.js';
import { leaveCommunity, type Leaving } from './leaving.js';
import { accountFrom } from './new-account.js';
import { profileChanges } from './profile-changes.js';
import { setResident, type ResidentRole } from './resident-role.js';
import { assertFitsToken } from './token-room.js';

export type AccountChangesService = ReturnType<typeof createAccountChangesService>;

/**
 * Accounts within a transaction of another feature: what it reads here stays as it is until the
 * transaction ends.
 */
export function createAccountChangesService({
  store,
  writing,
}: {
  store: AccountChangesStore;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}) {
  return {
    find: (tx: Transaction, email: string): Promise<Account | undefined> =>
      store.lock(tx, { email: normaliseEmail(email) }),

    /** Also one that may not be used; others may read it so at the same time. */
    findShared: (tx: Transaction, accountId: string): Promise<Account | undefined> =>
      store.lockShared(tx, accountId),

    /** @throws AccountGone when there is none, or it may not be used. */
    get: (tx: Transaction, accountId: string): Promise<Account> =>
      activeAccount(store, tx, accountId),

    /** Also one that may not be used. */
    findById: (tx: Transaction, accountId: string): Promise<Account | undefined> =>
      store.lock(tx, { id: accountId }),

    /** Creates an account (`user.registered`). @throws EmailTaken, UserNameTaken */
    async create(
      tx: Transaction,
      { passwordHash, ...request }: Omit<NewAccount, 'password'> & { passwordHash: string },
      when: Circumstances,
    ): Promise<Account> {
      const account = accountFrom(request);
      const membershipIds = request.memberships.map(() => newId());
      await store.insert(tx, { account, membershipIds, passwordHash, createdAt: when.at });
      await writing.appendEvents(tx, [registeredEvent(account, when)]);
      return account;
    },

    /**
     * The caller tells the others.
     * @returns the account as it is now
     * @throws EmailTaken
     */
    async change(
      tx: Transaction,
      account: Account,
      changes: AccountChanges,
      passwordHash?: string,
    ): Promise<Account> {
      const secret = passwordHash === undefined ? {} : { passwordHash };
      await store.update(tx, account.id, { ...changes, ...secret });
      return { ...account, ...changes };
    },

    ...profileChanges({ store, writing }),

    /** The address is its owner's (`user.verified`); nothing happens when that is known. */
    async verify(tx: Transaction, account: Account, when: Circumstances): Promise<void> {
      if (account.emailVerified) return;
      await store.update(tx, account.id, { emailVerified: true });
      await writing.appendEvents(tx, [verifiedEvent(account, when)]);
    },

    /**
     * @returns the moment of it, which the event that tells of it must bear
     * @throws TooManyCommunities
     */
    join: (...joining: Joining): Promise<Date> => join(store, ...joining),

    /**
     * Gives a locked account the role of a resident, or takes it (`role.changed`).
     * @returns false when it was so already
     * @throws TooManyCommunities
     */
    setResident: (tx: Transaction, account: Account, wanted: ResidentRole): Promise<boolean> =>
      setResident({ store, writing }, tx, account, wanted),

    /**
     * Takes all that a locked account was in a community that has forgotten it (`role.changed`).
     * @returns the account as it is now
     */
    leave: (tx: Transaction, account: Account, leaving: Leaving): Promise<Account> =>
      leaveCommunity({ store, writing }, tx, account, leaving),

    /**
     * @param nowhere communities that do not exist, and need no admin
     * @throws LastAdmin when a community would have no active admin without this account.
     */
    assertAdminRemains: (
      tx: Transaction,
      account: Account,
      nowhere: ReadonlySet<string>,
    ): Promise<void> => assertAdminRemains(store, tx, account, nowhere),

    /** @returns the moment of it, which the event that tells of it must bear */
    remove: (tx: Transaction, accountId: string, now: Date): Promise<Date> =>
      store.remove(tx, accountId, now),
  };
}

async function activeAccount(
  store: AccountChangesStore,
  tx: Transaction,
  accountId: string,
): Promise<Account> {
  const account = await store.lock(tx, { id: accountId });
  if (account?.status !== 'active') throw new AccountGone(accountId);
  return account;
}

async function assertAdminRemains(
  store: AccountChangesStore,
  tx: Transaction,
  { id, status, memberships }: Account,
  nowhere: ReadonlySet<string>,
): Promise<void> {
  const led = memberships
    .filter(({ role }) => role === 'admin' && status === 'active')
    .map(({ communityId }) => communityId)
    .filter((communityId) => !nowhere.has(communityId));
  const [alone] = await store.ledByNobodyElse(tx, { accountId: id, communityIds: led });
  if (alone !== undefined) throw new LastAdmin(alone);
}

type Joining = [tx: Transaction, account: Account, membership: Membership, now: Date];

async function join(store: AccountChangesStore, ...joining: Joining): Promise<Date> {
  const [tx, account, membership, now] = joining;
  assertFitsToken(account, { memberships: [...account.memberships, membership] });
  return store.addMembership(tx, account.id, membership, now);
}
