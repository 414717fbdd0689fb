import type { Account } from '../accounts/accounts.types.js';
import type { Role } from '../permissions/permissions.feature.js';
import { rightsOfNow } from '../rights/rights.feature.js';
import {
  AddressMissing,
  InvitationAccepted,
  InvitationRevoked,
  InvitationSentLately,
  OfferInvalid,
  RoleAboveOwn,
} from './invitations.errors.js';
import type {
  Invitation,
  InvitationProgress,
  InvitationState,
  Offer,
} from './invitations.types.js';

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

/** A mail that came back was perhaps read by somebody else before: a link that was looked at has arrived. */
export function progressOf(invitation: Invitation): InvitationProgress {
  const { acceptedAt, openedAt, bouncedAt } = invitation;
  if (acceptedAt !== null) return 'joined';
  if (openedAt !== null) return 'opened';
  if (deliveryOf(invitation) === 'handover') return 'to-hand-over';
  return bouncedAt === null ? 'sent' : 'bounced';
}

/**
 * Whom a link is to be mailed to; nobody when it is handed over.
 * @throws AddressMissing, OfferInvalid
 */
export function emailFor(asked: { email?: string; delivery?: 'mail' | 'handover' }): string | null {
  const { email, delivery = 'mail' } = asked;
  if (delivery === 'handover') {
    if (email === undefined) return null;
    throw new OfferInvalid('email', 'is not needed for a link that is handed over');
  }
  if (email === undefined) throw new AddressMissing();
  return email;
}

/** How its link gets to the invited. */
export function deliveryOf({ email }: Pick<Offer, 'email'>): 'mail' | 'handover' {
  return email === null ? 'handover' : 'mail';
}

/** A link that goes out at this moment is good until then. */
export function goodUntil(sentAt: Date): Date {
  return new Date(sentAt.getTime() + GOOD_FOR_MS);
}

/**
 * Whether another link may go to the address, which need not belong to anybody who wants mail: after
 * a minute, and after each further one twice as late, to a day at most. A link that is handed over
 * troubles nobody, and may be lost before it gets there.
 * @throws InvitationAccepted, InvitationRevoked, InvitationSentLately
 */
export function assertMayResend(invitation: Invitation, now: Date): void {
  const { acceptedAt, revokedAt, sentAt, resends, email } = invitation;
  if (acceptedAt !== null) throw new InvitationAccepted();
  if (revokedAt !== null) throw new InvitationRevoked();
  if (email === null) return;
  const waitMs = Math.min(MINUTE_MS * 2 ** resends, DAY_MS);
  const leftMs = sentAt.getTime() + waitMs - now.getTime();
  if (leftMs > 0) throw new InvitationSentLately(leftMs);
}

/**
 * Why no link goes to a resident together with others: one did within the last day, whatever has become
 * of it since, or they are here. A link to another address of theirs is another.
 */
export function whyNotSent(
  { acceptedAt, sentAt, email }: Invitation,
  to: string,
  now: Date,
): 'accepted' | 'lately' | undefined {
  if (acceptedAt !== null) return 'accepted';
  const isLately = now.getTime() - sentAt.getTime() < DAY_MS;
  return isLately && email === to ? 'lately' : undefined;
}

/** Whether somebody with these roles in a community may invite to the role. */
export function mayInvite(ownRoles: readonly string[], role: Role): boolean {
  return ownRoles.some((own) => MAY_INVITE[own]?.includes(role));
}

/**
 * A residency says where: whoever invites to one does not name a home beside it.
 * @throws OfferInvalid
 */
export function assertOneHome({
  unitId,
  residencyId,
}: Pick<Offer, 'unitId' | 'residencyId'>): void {
  if (unitId !== null && residencyId !== null)
    throw new OfferInvalid('unitId', 'is what the residency says');
}

/** @throws OfferInvalid */
export function assertWhole({
  role,
  unitId,
  residencyId,
  job,
}: Pick<Offer, 'role' | 'unitId' | 'residencyId' | 'job'>): void {
  if (role === 'resident' && unitId === null && residencyId === null)
    throw new OfferInvalid('unitId', 'or a residency is required for a resident');
  if (role !== 'resident' && unitId !== null)
    throw new OfferInvalid('unitId', 'is for residents only');
  if (role !== 'resident' && residencyId !== null)
    throw new OfferInvalid('residencyId', 'is for residents only');
  if (role !== 'employee' && job !== null) throw new OfferInvalid('job', 'is for employees only');
}
