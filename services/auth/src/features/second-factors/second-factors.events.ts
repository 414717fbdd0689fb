import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { ProducedEvents } from '../../generated/messages.js';
import { accountEvent, mailRequested } from '../../messaging/events.js';
import { communityIdsOf } from '../accounts/account-view.js';
import type { Account } from '../accounts/accounts.types.js';

type Change = Pick<
  ProducedEvents['gatehouse.user.second-factor-changed.v1'],
  'factor' | 'change'
> & { address: string; at: Date };

/** The owner is told by mail, because it may not have been the owner. */
export function secondFactorChanged(account: Account, { at, ...change }: Change): Envelope[] {
  const { id, email, locale, givenName } = account;
  const changed = accountEvent('gatehouse.user.second-factor-changed.v1', {
    accountId: id,
    actorId: id,
    communityIds: communityIdsOf(account),
    at: at.toISOString(),
    ...change,
  });
  const values = { name: givenName, factor: change.factor, change: change.change };
  const mail = mailRequested(id, {
    to: email,
    locale,
    template: 'second-factor-changed',
    values: { ...values, at: at.toISOString() },
  });
  return [changed, mail];
}
