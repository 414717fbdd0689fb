import type { ProducedEvents } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { communityIdsOf } from './account-view.js';
import type { Account } from './accounts.types.js';
import { shownEmailOf } from './sign-in-name.js';

/** When it happened, and who did it from where. */
export interface Circumstances {
  at: Date;
  /** The owner, unless said otherwise. */
  actorId?: string | undefined;
  /** The network address that it was asked from. */
  address?: string | undefined;
}

/** Somebody has an account now. */
export function registeredEvent(account: Account, when: Circumstances): Envelope {
  const { userName, givenName, familyName, locale } = account;
  return accountEvent('gatehouse.user.registered.v1', {
    ...circumstancesOf(account, when),
    email: shownEmailOf(account),
    ...(userName !== null && { userName }),
    givenName,
    familyName,
    locale,
  });
}

/** The address is proven. */
export function verifiedEvent(account: Account, when: Circumstances): Envelope {
  const email = shownEmailOf(account);
  const circumstances = circumstancesOf(account, when);
  return accountEvent('gatehouse.user.verified.v1', { ...circumstances, email });
}

/** What of a profile can be another than before. */
export type ProfileField = ProducedEvents['gatehouse.user.profile-changed.v1']['changed'][number];

/**
 * The account is called otherwise, or is reached or addressed otherwise.
 * @param account as it is now
 */
export function profileChangedEvent(
  account: Account,
  changed: readonly ProfileField[],
  when: Circumstances,
): Envelope {
  const { givenName, familyName, phone, locale } = account;
  return accountEvent('gatehouse.user.profile-changed.v1', {
    ...circumstancesOf(account, when),
    changed: [...changed],
    email: shownEmailOf(account),
    ...{ givenName, familyName, locale },
    ...(phone !== null && { phone }),
  });
}

/** The account cannot be used any more, can be used again, or is gone. */
export function lifecycleEvent(
  what: 'deactivated' | 'reactivated' | 'deleted',
  account: Account,
  when: Circumstances,
): Envelope {
  return accountEvent(`gatehouse.user.${what}.v1`, circumstancesOf(account, when));
}

/** What every event about an account says first. */
export function circumstancesOf(account: Account, { at, actorId, address }: Circumstances) {
  return {
    accountId: account.id,
    actorId: actorId ?? account.id,
    communityIds: communityIdsOf(account),
    at: at.toISOString(),
    ...(address === undefined ? {} : { address }),
  };
}
