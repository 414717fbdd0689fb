import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { circumstancesOf, type Circumstances } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';

/** Somebody got a link to another password of the account, to hand it over. */
export function handedOutEvent(
  account: Account,
  { expiresAt, ...when }: Circumstances & { expiresAt: Date },
): Envelope {
  return accountEvent('gatehouse.password-link.handed-out.v1', {
    ...circumstancesOf(account, when),
    expiresAt: expiresAt.toISOString(),
  });
}
