import type { Unit } from '../units/units.types.js';
import type { Rung } from './visit-ladder.js';
import type { VisitState } from './visit-state.js';

export type VisitKind = 'guest' | 'delivery' | 'cab' | 'service';

export interface Visitor {
  name: string;
  phone?: string;
  company?: string;
  vehicle?: string;
}

/** Who did something, by the name the community knows them by. */
export interface Actor {
  accountId: string;
  name: string;
}

/** What the visitor is to do: come to the home, or leave what they bring at the gate. */
export type Instruction = 'come-up' | 'leave-at-gate';

/**
 * On whose word a visit was decided: of somebody who lives there, who may have said so before, or of
 * somebody at the gate.
 */
export type DecidedVia = 'resident' | 'standing' | 'pass' | 'guard';

/** How it is known that a visitor has left; `assumed` when nobody saw it. */
export type LeftHow = 'seen' | 'assumed' | 'parcel';

/** How long a visitor may stay: decided when they come in. */
export interface Stay {
  /** Until it is said, and said again; undefined where it never is. */
  overstaySeconds?: number;
  /** From when on who was not seen to leave counts as gone. */
  assumedOutAt: Date;
}

/** One visitor's one coming. */
export interface Visit {
  id: string;
  communityId: string;
  unit: Unit;
  visitor: Visitor;
  kind: VisitKind;
  note?: string;
  /** How many people come; absent for one. */
  partySize?: number;
  /** How many of a party are inside; of one that has left, how many left last. */
  insideCount?: number;
  state: VisitState;
  /** Of which coming to several homes this is one; absent where one home is asked. */
  tourId?: string;
  /** By which the visitor came in without a question. */
  passId?: string;
  requestedBy: Actor;
  /** Here and below: who really did it, when it was somebody in the account's name. */
  requestedByActor?: Actor;
  requestedAt: Date;
  answerBy: Date;
  /** Who is asked one after the other, as the community's policy was when the visitor came. */
  ladder: readonly Rung[];
  /** The place on the ladder that has been told last. */
  rungIndex: number;
  answeredBy?: Actor;
  answeredByActor?: Actor;
  answeredAt?: Date;
  decidedVia?: DecidedVia;
  /** Why the gate decided so. */
  reason?: string;
  instruction?: Instruction;
  /** Until when an approval holds. */
  approvedUntil?: Date;
  /** Here and below: who took an approval back, before the visitor came in. */
  withdrawnAt?: Date;
  withdrawnBy?: Actor;
  withdrawnByActor?: Actor;
  /** Here and below: who said that the visitor was not theirs. */
  disputedAt?: Date;
  disputedBy?: Actor;
  disputedByActor?: Actor;
  /** When a photo of the visitor was taken. */
  photoAt?: Date;
  checkedInAt?: Date;
  checkedInBy?: Actor;
  checkedInByActor?: Actor;
  /** How long they may stay; undefined for who came in before that was said. */
  stay?: Stay;
  checkedOutAt?: Date;
  checkedOutBy?: Actor;
  checkedOutByActor?: Actor;
  leftHow?: LeftHow;
  /** When an approval ended that nobody had used. */
  lapsedAt?: Date;
  /** The guard who said that the visitor did not come in; absent when the time ended it. */
  lapsedBy?: Actor;
  lapsedByActor?: Actor;
}

/** One of the visits that are one person's one coming to several homes. */
export type TourVisit = Visit & { tourId: string };

export const isOfTour = (visit: Visit): visit is TourVisit => visit.tourId !== undefined;

/** For whoever asks for a visitor: who comes often, and who came before. */
export interface VisitSuggestions {
  companies: { kind: VisitKind; name: string; visits: number }[];
  /** As they were at their last visit, each once. */
  visitors: Pick<Visit, 'kind' | 'visitor' | 'unit' | 'requestedAt'>[];
}

/** What a transition writes beside the new state. */
export type VisitChanges = Partial<
  Pick<
    Visit,
    | 'answeredBy'
    | 'answeredByActor'
    | 'answeredAt'
    | 'decidedVia'
    | 'reason'
    | 'instruction'
    | 'approvedUntil'
    | 'withdrawnAt'
    | 'withdrawnBy'
    | 'withdrawnByActor'
    | 'disputedAt'
    | 'disputedBy'
    | 'disputedByActor'
    | 'stay'
    | 'insideCount'
    | 'leftHow'
    | 'checkedInAt'
    | 'checkedInBy'
    | 'checkedInByActor'
    | 'checkedOutAt'
    | 'checkedOutBy'
    | 'checkedOutByActor'
    | 'lapsedAt'
    | 'lapsedBy'
    | 'lapsedByActor'
  >
>;

/** Days of a community's calendar that follow each other. */
export interface CountedDays {
  communityId: string;
  /** When each begins, and when the last ends. */
  midnights: readonly Date[];
  now: Date;
}

export type Outcome = 'approved' | 'denied' | 'expired' | 'waiting';

/** The visits of some days, each of them counted at one moment. */
export interface VisitCounts {
  /** How many were asked for in each quarter of an hour that has any, by when it begins. */
  quarters: { at: Date; visits: number }[];
  /** What came of them; an approved visit stays one, whether or not the visitor came. */
  outcomes: { outcome: Outcome; visits: number }[];
  /** How many answers took equally long, to a tenth of a second, from the quickest on. */
  responses: { tenths: number; answered: number }[];
}

/** A visit, and when anything of it was last changed. */
export interface ChangedVisit {
  visit: Visit;
  changedAt: Date;
}

/** Behind which visit a list goes on: they are in the order of ids. */
export type VisitPlace = readonly [id: string];

/** Changes are in another order than visits: their places have a moment, in milliseconds. */
export type ChangePlace = readonly [changedAt: number, id: string];
