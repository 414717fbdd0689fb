import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { accountEvent } from '../../messaging/events.js';
import type { AccountChangesStore } from './account-changes.store.js';
import { circumstancesOf } from './accounts.events.js';
import type { Account } from './accounts.types.js';

/** An account that a community has forgotten. */
export interface Leaving {
  communityId: string;
  /** What was given since is somebody's who has come anew, and stays. */
  forgottenAt: Date;
  now: Date;
}

interface Dependencies {
  store: Pick<AccountChangesStore, 'removeMemberships' | 'lock'>;
  writing: Pick<Writing, 'appendEvents'>;
}

/**
 * Takes all roles that a locked account had in a community, with `role.changed`; nothing happens when there
 * are none any more.
 *
 * @returns the account as it is now
 */
export async function leaveCommunity(
  { store, writing }: Dependencies,
  tx: Transaction,
  account: Account,
  { communityId, forgottenAt, now }: Leaving,
): Promise<Account> {
  const member = { accountId: account.id, communityId };
  const at = await store.removeMemberships(tx, member, { until: forgottenAt, now });
  if (at === undefined) return account;
  const left = (await store.lock(tx, { id: account.id })) ?? account;
  const here = left.memberships.filter((one) => one.communityId === communityId);
  const { givenName, familyName } = account;
  const event = accountEvent('gatehouse.role.changed.v1', {
    ...circumstancesOf(account, { at, actorId: account.id }),
    communityId,
    roles: here.map(({ role, job }) => ({ role, ...(job === null ? {} : { job }) })),
    ...(here.length > 0 && { givenName, familyName }),
  });
  await writing.appendEvents(tx, [event]);
  return left;
}
