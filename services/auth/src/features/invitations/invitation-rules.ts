import type { Account } from '../accounts/accounts.types.js';
import type { Role } from '../permissions/permissions.js';
import { rightsOfNow } from '../rights/rights-of-now.js';
import { OfferInvalid, RoleAboveOwn } from './invitations.errors.js';
import type { Invitation, InvitationState, Offer } from './invitations.types.js';

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
