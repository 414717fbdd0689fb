import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { accountEvent } from '../../messaging/events.js';
import { circumstancesOf } from './accounts.events.js';
import type { AccountChangesStore } from './account-changes.store.js';
import type { Account, Membership } from './accounts.types.js';
import { assertFitsToken } from './token-room.js';

/** Whether an account is to be a resident of a community, and who says so. */
export interface ResidentRole {
  communityId: string;
  isResident: boolean;
  /** The account that had it entered. */
  actorId: string;
  now: Date;
  /** Of a last residency that has ended: when that was written down. */
  residencyEndedAt?: Date;
}

interface Dependencies {
  store: Pick<AccountChangesStore, 'addMembership' | 'removeResident'>;
  writing: Pick<Writing, 'appendEvents'>;
}

/**
 * Gives the account the role `resident` in the community or takes it, with `role.changed`; other roles
 * stay. The account must be locked.
 *
 * @returns false when it was so already
 * @throws TooManyCommunities
 */
export async function setResident(
  { store, writing }: Dependencies,
  tx: Transaction,
  account: Account,
  wanted: ResidentRole,
): Promise<boolean> {
  const { communityId, isResident, actorId, now, residencyEndedAt } = wanted;
  const isIt = (one: Membership) => one.communityId === communityId && one.role === 'resident';
  if (account.memberships.some(isIt) === isResident) return false;
  const resident: Membership = { communityId, role: 'resident', job: null };
  const others = account.memberships.filter((one) => !isIt(one));
  const memberships = isResident ? [...others, resident] : others;
  assertFitsToken(account, { memberships });
  const at = isResident
    ? await store.addMembership(tx, account.id, resident, now)
    : await store.removeResident(tx, { accountId: account.id, communityId }, now);
  const here = memberships.filter((one) => one.communityId === communityId);
  const { givenName, familyName } = account;
  const event = accountEvent('gatehouse.role.changed.v1', {
    ...circumstancesOf(account, { at, actorId }),
    communityId,
    roles: here.map(({ role, job }) => ({ role, ...(job === null ? {} : { job }) })),
    ...(here.length > 0 && { givenName, familyName }),
    ...(residencyEndedAt && { residencyEndedAt: residencyEndedAt.toISOString() }),
  });
  await writing.appendEvents(tx, [event]);
  return true;
}
