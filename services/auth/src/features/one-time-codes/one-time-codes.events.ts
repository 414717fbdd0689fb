import type { ProducedEvents } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { circumstancesOf, mailTo } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';

type Change = Pick<
  ProducedEvents['gatehouse.user.second-factor-changed.v1'],
  'factor' | 'change'
> & { address: string; at: Date };

/** The owner is told by mail, because it may not have been the owner. */
export function secondFactorChanged(
  account: Account,
  { at, address, ...change }: Change,
): Envelope[] {
  const changed = accountEvent('gatehouse.user.second-factor-changed.v1', {
    ...circumstancesOf(account, { at, address }),
    ...change,
  });
  const mail = mailTo(account, 'second-factor-changed', {
    values: { ...change, at: at.toISOString() },
  });
  return [changed, ...mail];
}
