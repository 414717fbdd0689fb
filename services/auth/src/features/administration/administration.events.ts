import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { communityIdsOf } from '../accounts/account-view.js';
import type { Account } from '../accounts/accounts.types.js';
import type { Session } from '../sessions/sessions.types.js';

export interface Impersonation {
  actorId: string;
  /** The network address that it was asked from. */
  address: string;
  reason: string;
  until: Date;
  session: Session;
}

/** Somebody acts in the name of the account. */
export function impersonatedEvent(account: Account, acting: Impersonation): Envelope {
  const { actorId, address, reason, until, session } = acting;
  return accountEvent('gatehouse.user.impersonated.v1', {
    accountId: account.id,
    actorId,
    communityIds: communityIdsOf(account),
    at: session.createdAt.toISOString(),
    address,
    sessionId: session.id,
    reason,
    until: until.toISOString(),
  });
}
