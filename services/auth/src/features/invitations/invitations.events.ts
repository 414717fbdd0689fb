import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent, eventAbout } from '../../messaging/events.js';
import { circumstancesOf, shownEmailOf } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { deliveryOf } from './invitation-rules.js';
import type { Invitation } from './invitations.types.js';

/** When it happened, and where it was asked from, if it was. */
export interface When {
  at: Date;
  address?: string;
}

/** Somebody was invited. */
export function createdEvent(invitation: Invitation, when: When): Envelope {
  return eventAbout(invitation.id, 'gatehouse.invitation.created.v1', sentBy(invitation, when));
}

/** They got a new link in place of the one before. */
export function resentEvent(invitation: Invitation, when: When): Envelope {
  return eventAbout(invitation.id, 'gatehouse.invitation.resent.v1', sentBy(invitation, when));
}

/** The link was looked at, or its mail came back: by whom, nobody knows. */
export function touchedEvent(
  what: 'opened' | 'bounced',
  invitation: Invitation,
  when: When,
): Envelope {
  return eventAbout(invitation.id, `gatehouse.invitation.${what}.v1`, touched(invitation, when));
}

/** Somebody withdrew it. */
export function revokedEvent(invitation: Invitation, when: When & { actorId: string }): Envelope {
  return eventAbout(invitation.id, 'gatehouse.invitation.revoked.v1', {
    actorId: when.actorId,
    ...touched(invitation, when),
  });
}

/** @param account as it is now, with the new role */
export function acceptedEvent(invitation: Invitation, account: Account, when: When): Envelope {
  return accountEvent('gatehouse.invitation.accepted.v1', {
    ...circumstancesOf(account, when),
    givenName: account.givenName,
    familyName: account.familyName,
    ...(account.phone !== null && { phone: account.phone }),
    // The unit of a residency is main's to know: it may be another since.
    ...offerOf(invitation.residencyId === null ? invitation : { ...invitation, unitId: null }),
  });
}

function sentBy(invitation: Invitation, when: When) {
  const { invitedBy } = invitation;
  return { actorId: invitedBy, ...touched(invitation, when), delivery: deliveryOf(invitation) };
}

function touched(invitation: Invitation, { at, address }: When) {
  return {
    communityIds: [invitation.communityId],
    at: at.toISOString(),
    ...(address !== undefined && { address }),
    ...offerOf(invitation),
  };
}

function offerOf(invitation: Invitation) {
  const { id, communityId, role, job, unitId, residencyId } = invitation;
  return {
    invitationId: id,
    communityId,
    email: shownEmailOf(invitation),
    role,
    ...(job === null ? {} : { job }),
    ...(unitId === null ? {} : { unitId }),
    ...(residencyId === null ? {} : { residencyId }),
  };
}
