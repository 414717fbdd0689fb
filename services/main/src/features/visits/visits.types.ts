import type { Unit } from '../communities/communities.types.js';
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
  requestedAt: Date;
  answerBy: Date;
  answeredBy?: Actor;
  answeredAt?: Date;
  checkedInAt?: Date;
  checkedOutAt?: Date;
}

/** What a transition writes beside the new state. */
export type VisitChanges = Partial<
  Pick<Visit, 'answeredBy' | 'answeredAt' | 'checkedInAt' | 'checkedOutAt'>
>;
