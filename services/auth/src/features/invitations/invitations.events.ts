import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent, eventAbout } from '../../messaging/events.js';
import { circumstancesOf } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { Invitation } from './invitations.types.js';

/** When it happened, and where it was asked from. */
export interface When {
  at: Date;
  address: string;
}

/** Somebody was invited. */
export function createdEvent(invitation: Invitation, when: When): Envelope {
  return eventAbout(invitation.id, 'gatehouse.invitation.created.v1', sentBy(invitation, when));
}

/** They got a new link in place of the one before. */
export function resentEvent(invitation: Invitation, when: When): Envelope {
  return eventAbout(invitation.id, 'gatehouse.invitation.resent.v1', sentBy(invitation, when));
}

/** @param account as it is now, with the new role */
export function acceptedEvent(invitation: Invitation, account: Account, when: When): Envelope {
  return accountEvent('gatehouse.invitation.accepted.v1', {
    ...circumstancesOf(account, when),
    givenName: account.givenName,
    familyName: account.familyName,
    ...offerOf(invitation),
  });
}

function sentBy(invitation: Invitation, { at, address }: When) {
  const { invitedBy, communityId } = invitation;
  return {
    actorId: invitedBy,
    communityIds: [communityId],
    at: at.toISOString(),
    address,
    ...offerOf(invitation),
  };
}

function offerOf({ id, communityId, email, role, job, unitId }: Invitation) {
  return {
    invitationId: id,
    communityId,
    email,
    role,
    ...(job === null ? {} : { job }),
    ...(unitId === null ? {} : { unitId }),
  };
}
