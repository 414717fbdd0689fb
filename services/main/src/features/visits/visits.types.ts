import type { Unit } from '../units/units.types.js';
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

/** One visitor's one coming. */
export interface Visit {
  id: string;
  communityId: string;
  unit: Unit;
  visitor: Visitor;
  kind: VisitKind;
  note?: string;
  state: VisitState;
  requestedBy: Actor;
  /** Here and below: who really did it, when it was somebody in the account's name. */
  requestedByActor?: Actor;
  requestedAt: Date;
  answerBy: Date;
  answeredBy?: Actor;
  answeredByActor?: Actor;
  answeredAt?: Date;
  /** When a photo of the visitor was taken. */
  photoAt?: Date;
  checkedInAt?: Date;
  checkedInBy?: Actor;
  checkedInByActor?: Actor;
  checkedOutAt?: Date;
  checkedOutBy?: Actor;
  checkedOutByActor?: Actor;
  /** When an approval ended that nobody had used. */
  lapsedAt?: Date;
  /** The guard who said that the visitor did not come in; absent when the time ended it. */
  lapsedBy?: Actor;
  lapsedByActor?: Actor;
}

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
