import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { circumstancesOf, mailTo } from '../accounts/accounts.feature.js';
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

/** Tells the owner of the account. */
export function mailToOwner(
  account: Account,
  actor: Account | undefined,
  { reason, until, session }: Impersonation,
): Envelope[] {
  return mailTo(account, 'impersonated', {
    ...(actor !== undefined && { named: { actor: actor.id } }),
    values: {
      ...(actor !== undefined && { actor: `${actor.givenName} ${actor.familyName}` }),
      reason,
      at: session.createdAt.toISOString(),
      until: until.toISOString(),
    },
  });
}

/** Somebody acts in the name of the account. */
export function impersonatedEvent(account: Account, acting: Impersonation): Envelope {
  const { actorId, address, reason, until, session } = acting;
  return accountEvent('gatehouse.user.impersonated.v1', {
    ...circumstancesOf(account, { at: session.createdAt, actorId, address }),
    sessionId: session.id,
    reason,
    until: until.toISOString(),
  });
}
