import type { Home } from '../communities/communities.types.js';
import type { Role } from '../permissions/permissions.feature.js';

/** What somebody is asked to be in a community. */
export interface Offer {
  communityId: string;
  /** Normalised. */
  email: string;
  role: Role;
  /** Of an employee. */
  job: string | null;
  /** Where a resident is to live. */
  unitId: string | null;
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

/** An offer with a link that accepts it once. */
export interface Invitation extends Offer {
  id: string;
  /** Where a resident is to live, as it was called then; null also where a former release asked. */
  home: Home | null;
  /** The account that asked, or asked again. */
  invitedBy: string;
  createdAt: Date;
  /** When its link went out last. */
  sentAt: Date;
  /** How often it went out again. */
  resends: number;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

/** An invitation with what has become of it. */
export interface InvitationEntry {
  invitation: Invitation;
  state: InvitationState;
}

/** Who invites, with the roles they have in the community. */
export interface Inviter {
  accountId: string;
  roles: readonly string[];
  address: string;
}
