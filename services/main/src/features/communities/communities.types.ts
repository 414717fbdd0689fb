/** What may be said of a community, and how it tells the time, reckons and writes. */
export interface CommunitySettings {
  name: string;
  /** An IANA name, as it was given. */
  timeZone: string;
  /** As ISO 4217 spells it. */
  currency: string;
  /** A BCP 47 tag. */
  locale: string;
  /** The day on which its weeks begin; 1 is Monday, 7 is Sunday. */
  weekStart: number;
  areaUnit: AreaUnit;
}

export type AreaUnit = 'square-metre' | 'square-foot';

/** From `closing` a community comes back; from `closed` it does not. */
export type CommunityState = 'setup' | 'active' | 'suspended' | 'closing' | 'closed';

/** A gated community. */
export interface Community extends CommunitySettings {
  id: string;
  state: CommunityState;
  createdAt: Date;
  /** Of one that is closing, when what it has is erased. */
  closesAt?: Date;
}

/** A community with what only its changes have to know. */
export interface WholeCommunity extends Community {
  /** What it was before it was closing, and is again if it is reopened. */
  stateBefore?: CommunityState;
  closingAt?: Date;
  /** How often it was changed. */
  revision: number;
}

/** Who asks for a change. */
export interface Asker {
  /** In whose name. */
  accountId: string;
  /** Who really does, when it is not the account itself. */
  actorId?: string | undefined;
}

/** Whose is what no community has: it outlives them. */
export const NO_COMMUNITY = '00000000-0000-7000-8000-000000000000';
