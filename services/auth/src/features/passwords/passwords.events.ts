import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { circumstancesOf, type Circumstances } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';

/** The account has another password. */
export function passwordChangedEvent(
  account: Account,
  { how, ...when }: Circumstances & { how: 'changed' | 'reset' },
): Envelope {
  const circumstances = circumstancesOf(account, when);
  return accountEvent('gatehouse.user.password-changed.v1', { ...circumstances, how });
}
