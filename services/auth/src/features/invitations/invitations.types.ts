import type { Home } from '../communities/communities.types.js';
import type { Role } from '../permissions/permissions.feature.js';

/** What somebody is asked to be in a community. */
export interface Offer {
  communityId: string;
  /** Normalised; null when its link is handed over to somebody without an address. */
  email: string | null;
  role: Role;
  /** Of an employee. */
  job: string | null;
  /** Where a resident is to live; of an invitation to a residency, where that was then. */
  unitId: string | null;
  /** Whose residency it is, the invited become. */
  residencyId: string | null;
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

/** How far the link that was sent or handed out last has come. */
export type InvitationProgress = 'sent' | 'to-hand-over' | 'bounced' | 'opened' | 'joined';

/** What becomes of an invitation that is one of many. */
export type SendingOutcome = 'sent' | 'lately' | 'accepted' | 'own-account' | 'no-address';

/** An offer with a link that accepts it once. */
export interface Invitation extends Offer {
  id: string;
  /** Where a resident is to live, as it was called then; null also where a former release asked. */
  home: Home | null;
  /** The account that asked, or asked again. */
  invitedBy: string;
  createdAt: Date;
  /** When its link went out last, or was handed out. */
  sentAt: Date;
  /** How often it went out again. */
  resends: number;
  expiresAt: Date;
  acceptedAt: Date | null;
  revokedAt: Date | null;
  /** When the link was first looked at since it went out last. */
  openedAt: Date | null;
  /** When the mail with it came back. */
  bouncedAt: Date | null;
}

/** The link of an invitation, as it is known, and the mail that it goes out with. */
export interface SentLink {
  tokenHash: Buffer;
  /** The event that asks for the mail; null when there is none. */
  mailId: string | null;
}

/** An invitation with what has become of it. */
export interface InvitationEntry {
  invitation: Invitation;
  state: InvitationState;
  /** To be handed over; known only to whoever has just asked for it. */
  link?: string;
}

/** Who invites, with the roles they have in the community. */
export interface Inviter {
  accountId: string;
  roles: readonly string[];
  address: string;
}
