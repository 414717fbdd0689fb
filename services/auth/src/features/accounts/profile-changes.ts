import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { AccountChanges, AccountChangesStore } from './account-changes.store.js';
import { AccountGone } from './accounts.errors.js';
import { profileChangedEvent, type Circumstances, type ProfileField } from './accounts.events.js';
import type { Account } from './accounts.types.js';

/** What people change of their own account. */
export type ProfileChanges = Pick<AccountChanges, 'givenName' | 'familyName' | 'phone' | 'locale'>;

/** A change of somebody's profile. */
export interface ProfileUpdate {
  changes: ProfileChanges;
  /** Sees the account as it is; throws when it must not be changed. */
  decide: (before: Account) => void;
  when: Circumstances;
}

interface ProfileDependencies {
  store: Pick<AccountChangesStore, 'lock' | 'update' | 'nextMoment'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
}

const FIELDS = ['givenName', 'familyName', 'phone', 'locale'] as const;

/** How profiles change, and how the others hear of it. */
export function profileChanges(deps: ProfileDependencies) {
  return {
    /**
     * Changes what is given; what is the same as before is no change, and nobody is told.
     * @returns the account as it is now
     * @throws AccountGone
     */
    updateProfile: (accountId: string, update: ProfileUpdate): Promise<Account> =>
      deps.writing.inTransaction((tx) => updateProfile(deps, tx, accountId, update)),

    /**
     * Tells what a locked account is called from now on, and how it is reached (`user.profile-changed`), at
     * the next moment of its clock.
     * @param account as it is now
     */
    tellProfile: (tx: Transaction, account: Account, change: ToldChange): Promise<void> =>
      tellProfile(deps, tx, account, change),
  };
}

/** What of a profile has changed, and how it came to. */
export interface ToldChange {
  changed: readonly ProfileField[];
  when: Circumstances;
}

async function updateProfile(
  deps: ProfileDependencies,
  tx: Transaction,
  accountId: string,
  { changes, decide, when }: ProfileUpdate,
): Promise<Account> {
  const account = await deps.store.lock(tx, { id: accountId });
  if (account?.status !== 'active') throw new AccountGone(accountId);
  decide(account);
  const changed = FIELDS.filter(
    (field) => changes[field] !== undefined && changes[field] !== account[field],
  );
  if (changed.length === 0) return account;
  await deps.store.update(tx, accountId, changes);
  const after = { ...account, ...changes };
  await tellProfile(deps, tx, after, { changed, when });
  return after;
}

async function tellProfile(
  { store, writing }: ProfileDependencies,
  tx: Transaction,
  account: Account,
  { changed, when }: ToldChange,
): Promise<void> {
  const at = await store.nextMoment(tx, account.id, when.at);
  await writing.appendEvents(tx, [profileChangedEvent(account, changed, { ...when, at })]);
}
