import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { ProducedEvents } from '../../generated/messages.js';
import { accountEvent } from '../../messaging/events.js';
import { mailTo } from '../accounts/account-mail.js';
import { communityIdsOf } from '../accounts/account-view.js';
import type { Account } from '../accounts/accounts.types.js';

type Change = Pick<
  ProducedEvents['gatehouse.user.second-factor-changed.v1'],
  'factor' | 'change'
> & { address: string; at: Date };

/** The owner is told by mail, because it may not have been the owner. */
export function secondFactorChanged(account: Account, { at, ...change }: Change): Envelope[] {
  const { id } = account;
  const changed = accountEvent('gatehouse.user.second-factor-changed.v1', {
    accountId: id,
    actorId: id,
    communityIds: communityIdsOf(account),
    at: at.toISOString(),
    ...change,
  });
  const mail = mailTo(account, 'second-factor-changed', {
    values: { factor: change.factor, change: change.change, at: at.toISOString() },
  });
  return [changed, mail];
}
