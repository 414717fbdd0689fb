import type { Account } from '../accounts/accounts.types.js';
import type { Role } from '../permissions/permissions.feature.js';
import { rightsOfNow } from '../rights/rights.feature.js';
import {
  InvitationAccepted,
  InvitationRevoked,
  InvitationSentLately,
  OfferInvalid,
  RoleAboveOwn,
} from './invitations.errors.js';
import type { Invitation, InvitationState, Offer } from './invitations.types.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const GOOD_FOR_MS = 7 * DAY_MS;

/** Whom somebody with a role may invite. */
const MAY_INVITE: Readonly<Record<string, readonly Role[] | undefined>> = {
  manager: ['resident', 'employee'],
  admin: ['resident', 'employee', 'manager', 'admin'],
  operator: ['resident', 'employee', 'manager', 'admin'],
};

/** @throws RoleAboveOwn */
export function assertMayInvite(ownRoles: readonly string[], role: Role): void {
  if (!mayInvite(ownRoles, role)) throw new RoleAboveOwn(role);
}

/**
 * Whether whoever made the offer could make it now.
 * @param inviter as the account is now; undefined when it is gone
 */
export function isStillMeant({ communityId, role }: Offer, inviter: Account | undefined): boolean {
  return mayInvite(rightsOfNow(inviter, communityId).roles, role);
}

/** @param inviter as the account is now; undefined when it is gone */
export function stateOf(
  invitation: Invitation,
  inviter: Account | undefined,
  now: Date,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  if (invitation.expiresAt <= now) return 'expired';
  return isStillMeant(invitation, inviter) ? 'open' : 'revoked';
}

/** A link that goes out at this moment is good until then. */
export function goodUntil(sentAt: Date): Date {
  return new Date(sentAt.getTime() + GOOD_FOR_MS);
}

/**
 * Whether another link may go to the address, which need not belong to anybody who wants mail: after
 * a minute, and after each further one twice as late, to a day at most.
 * @throws InvitationAccepted, InvitationRevoked, InvitationSentLately
 */
export function assertMayResend(invitation: Invitation, now: Date): void {
  const { acceptedAt, revokedAt, sentAt, resends } = invitation;
  if (acceptedAt !== null) throw new InvitationAccepted();
  if (revokedAt !== null) throw new InvitationRevoked();
  const waitMs = Math.min(MINUTE_MS * 2 ** resends, DAY_MS);
  const leftMs = sentAt.getTime() + waitMs - now.getTime();
  if (leftMs > 0) throw new InvitationSentLately(leftMs);
}

function mayInvite(ownRoles: readonly string[], role: Role): boolean {
  return ownRoles.some((own) => MAY_INVITE[own]?.includes(role));
}

/** @throws OfferInvalid */
export function assertWhole({ role, unitId, job }: Pick<Offer, 'role' | 'unitId' | 'job'>): void {
  if (role === 'resident' && unitId === null)
    throw new OfferInvalid('unitId', 'is required for a resident');
  if (role !== 'resident' && unitId !== null)
    throw new OfferInvalid('unitId', 'is for residents only');
  if (role !== 'employee' && job !== null) throw new OfferInvalid('job', 'is for employees only');
}
