import type { components } from '@gatehouse/contracts/main';
import type { Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { Unit } from '../units/units.types.js';

export type JoinKind = components['schemas']['JoinKind'];
export type JoinState = components['schemas']['JoinState'];

/** What becomes of a request that waits. */
export type JoinOutcome = Exclude<JoinState, 'pending'>;

/** For which unit somebody asks, as what, and by which name. */
export interface JoinDraft {
  unitId: string;
  kind: JoinKind;
  givenName: string;
  familyName: string;
  note?: string;
}

/** That somebody asks to live in a unit. */
export interface JoinRequest extends JoinDraft {
  id: string;
  communityId: string;
  /** The account that asks. */
  accountId: string;
  state: JoinState;
  requestedAt: Date;
  /** When it ends by itself, unless it is decided before. */
  expiresAt: Date;
  /** When it was decided or ended otherwise. */
  decidedAt?: Date;
  decidedBy?: { accountId: string; name: string };
  reason?: string;
}

/** A request as it is shown: with the name of its unit. */
export interface JoinView {
  request: JoinRequest;
  unit: Unit;
}

/** Who looks at requests of a community, and decides them. */
export interface Decider extends Acting {
  /** Whether those for every unit are theirs to see, and not only for whose contact they are. */
  managesAll: boolean;
}

/** What is decided. */
export interface Decision {
  outcome: JoinOutcome;
  at: Date;
  by?: { accountId: string; name: string };
  reason?: string | undefined;
  /** The day on which they move in, if it is yet to come. */
  from?: Day | undefined;
}

/** How somebody is let in, where it is not as they asked, or not at once. */
export interface Approval {
  kind?: JoinKind | undefined;
  /** The day on which they move in; today if it is not said. */
  from?: Day | undefined;
}

/** A part of a community's requests. */
export interface JoinSearch {
  communityId: string;
  /** Keeps requests for these units; undefined for every unit. */
  unitIds?: readonly string[] | undefined;
  state?: JoinState | undefined;
  /** The last request of the page before. */
  beforeId?: string | undefined;
  limit: number;
}
