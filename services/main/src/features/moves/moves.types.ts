import type { components } from '@gatehouse/contracts/main';
import type { Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { Unit } from '../units/units.types.js';

type Schemas = components['schemas'];

export type MoveDirection = Schemas['MoveDirection'];
export type MoveState = Schemas['MoveState'];
export type ResidencyKind = Schemas['ResidencyKind'];

/** How a move can end. */
export type MoveOutcome = Extract<MoveState, 'done' | 'refused' | 'cancelled'>;

/** An account, by the name that its community knows. */
export interface By {
  accountId: string;
  name: string;
}

/** Who moves. */
export interface Mover {
  id: string;
  name: string;
  /** Absent where they have no account. */
  accountId?: string;
}

/** From the first moment on, up to but without the last. */
export interface Lift {
  from: Date;
  to: Date;
}

/** Times of a day, as `09:00`; the later may be `24:00`. */
export interface LiftHours {
  from: string;
  to: string;
}

/** Something to be seen to. */
export interface MoveItem {
  /** 1, 2, 3 … in the order of the checklist. */
  item: number;
  label: string;
  /** By whom and when it was ticked off. */
  ticked?: { by: By; at: Date };
}

/** That somebody moves in or out. */
export interface Move {
  id: string;
  communityId: string;
  unitId: string;
  buildingId: string;
  person: Mover;
  direction: MoveDirection;
  /** As what they are to live there; of who moves in without a residency. */
  kind?: ResidencyKind;
  /** What ends or begins with it; absent until it is done where it begins with it alone. */
  residencyId?: string;
  state: MoveState;
  day: Day;
  /** When it is done by itself. */
  due: Date;
  lift?: Lift;
  note?: string;
  requestedAt: Date;
  requestedBy: By;
  /** When and by whom it was approved or refused. */
  decidedAt?: Date;
  decidedBy?: By;
  reason?: string;
  /** When it was done, refused or cancelled; and by whom, if not by itself. */
  endedAt?: Date;
  endedBy?: By;
}

/** A move as it is shown: with its checklist and the name of its unit. */
export interface MoveView {
  move: Move;
  unit: Unit;
  items: readonly MoveItem[];
}

/** What is asked for. */
export interface MoveDraft {
  direction: MoveDirection;
  unitId: string;
  /** Whoever asks, if it is not said. */
  personId?: string;
  kind?: ResidencyKind;
  day: Day;
  /** As `14:00`. */
  time?: string;
  lift?: LiftHours;
  note?: string;
}

/** Who looks at moves of a community, and changes them. */
export interface Moving extends Acting {
  /** Whether those of everybody are theirs to see and to decide. */
  managesAll: boolean;
}

/** A part of a community's moves. */
export interface MoveSearch {
  communityId: string;
  /** Keeps those of this person. */
  personId?: string | undefined;
  state?: MoveState | undefined;
  /** The last move of the page before. */
  beforeId?: string | undefined;
  limit: number;
}
