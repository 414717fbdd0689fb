import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { circumstancesOf, shownEmailOf, type Circumstances } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';

/**
 * The account has another address.
 * @param account with the new one
 */
export function emailChangedEvent(account: Account, when: Circumstances): Envelope {
  const email = shownEmailOf(account);
  const circumstances = circumstancesOf(account, when);
  return accountEvent('gatehouse.user.email-changed.v1', { ...circumstances, email });
}
