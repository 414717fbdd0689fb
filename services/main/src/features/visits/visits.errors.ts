import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';
import type { Standing } from './visit-ladder.js';
import type { Actor, Visit } from './visits.types.js';

/** There is no such visit among those that the caller may see. */
export class VisitNotFound extends NotFoundError {
  constructor(visitId: string) {
    super('visit_not_found', 'There is no such visit', { info: { visitId } });
  }
}

/** The caller lived in the unit when the visitor came, and has moved out since. */
export class NotLivingThere extends ForbiddenError {
  constructor(unitId: string) {
    super('not_living_there', 'Only who lives in the unit now may answer', { info: { unitId } });
  }
}

/** Somebody else was first, or nobody in time; `context` says who and how. */
export class VisitAlreadyAnswered extends ConflictError {
  constructor(visit: Visit) {
    super('visit_already_answered', 'The visit has been answered already', {
      detail: `The visit is ${visit.state}.`,
      context: {
        state: visit.state,
        ...(visit.answeredBy && { answeredBy: visit.answeredBy }),
        ...(visit.answeredAt && { answeredAt: visit.answeredAt.toISOString() }),
      },
    });
  }
}

/** The time to answer has passed. */
export class VisitExpired extends ConflictError {
  constructor(visit: Visit) {
    super('visit_expired', 'The time to answer has passed', {
      detail: `An answer was due by ${visit.answerBy.toISOString()}.`,
      context: { state: 'expired', answerBy: visit.answerBy.toISOString() },
    });
  }
}

/** The gate decides where nobody of the home has; before, and for others, it is not asked. */
export class GuardNotAsked extends ConflictError {
  constructor({ kind, endsAt }: Standing, askedAt: Date | undefined) {
    super('guard_not_asked', 'The gate is not asked to decide now', {
      detail:
        askedAt === undefined
          ? 'Somebody else decides about this visitor.'
          : `It may decide from ${askedAt.toISOString()} on.`,
      context: {
        rung: { kind, endsAt: endsAt.toISOString() },
        ...(askedAt && { askedAt: askedAt.toISOString() }),
      },
    });
  }
}

/** Somebody of the home has said so already. */
export class VisitDisputedBefore extends ConflictError {
  constructor({ disputedAt, disputedBy }: Visit) {
    super('visit_already_disputed', 'It has been said that the visitor was not theirs', {
      context: {
        ...(disputedAt && { disputedAt: disputedAt.toISOString() }),
        ...(disputedBy && { disputedBy }),
      },
    });
  }
}

/** The visit is not where this step begins; `context` says who moved it on, where somebody did. */
export class VisitNotReady extends ConflictError {
  constructor(visit: Visit) {
    const movedBy = whoMoved(visit);
    super('visit_state_conflict', 'The visit is in another state', {
      detail: `The visit is ${visit.state}.`,
      context: { state: visit.state, ...(movedBy && { movedBy }) },
    });
  }
}

function whoMoved({ state, answeredBy, checkedInBy, checkedOutBy }: Visit): Actor | undefined {
  if (state === 'inside') return checkedInBy;
  return state === 'left' ? checkedOutBy : answeredBy;
}

/** More people than belong to the party, or than are inside; `context` says how many may pass. */
export class VisitPartyExceeded extends ConflictError {
  constructor(visit: Visit, left: number) {
    super('visit_party_exceeded', 'The party has fewer people', {
      detail: `${left} more may pass.`,
      context: { state: visit.state, partySize: visit.partySize ?? 1, left },
    });
  }
}

/** Who left a while ago has left; only a slip of the hand can be taken back. */
export class VisitCheckOutStands extends ConflictError {
  constructor(visit: Visit) {
    super('visit_check_out_stands', 'The check-out is too old to be taken back', {
      context: { state: visit.state },
    });
  }
}

/** Nobody came in while the approval held; the residents have to be asked again. */
export class VisitApprovalLapsed extends ConflictError {
  constructor(visit: Visit) {
    super('visit_approval_lapsed', 'The approval has ended', {
      detail: 'An approval that nobody uses ends after a while. Ring the unit again.',
      context: { state: 'expired', ...(visit.lapsedBy && { movedBy: visit.lapsedBy }) },
    });
  }
}

/** A unit where nobody lives cannot be rung. */
export class UnitHasNoResidents extends InvalidError {
  /** @param path where the request names it */
  constructor(unitId: string, path = 'body.unitId') {
    super('unit_has_no_residents', 'Nobody in this unit can answer', {
      errors: [{ path, message: 'has no residents', code: 'no_residents' }],
      info: { unitId },
    });
  }
}

/** Who comes to several homes goes from one to the other, and is no party. */
export class TourOfOnePerson extends InvalidError {
  constructor() {
    super('tour_of_one_person', 'Only one person comes to several homes at once', {
      errors: [{ path: 'body.partySize', message: 'must be 1 with alsoUnitIds', code: 'tour' }],
    });
  }
}

/** The body is no whole image of the kinds that are taken, whatever its Content-Type says. */
export class PhotoUnreadable extends InvalidError {
  constructor() {
    super('photo_unreadable', 'The photo is no whole JPEG, PNG or WebP image', {
      errors: [{ path: 'body', message: 'is no whole JPEG, PNG or WebP image' }],
    });
  }
}

/** Few bytes may stand for so many pixels that no browser could show them. */
export class PhotoTooLarge extends InvalidError {
  constructor(mostPixels: number) {
    super('photo_too_large', 'The photo has too many pixels', {
      errors: [{ path: 'body', message: `has more than ${mostPixels / 1e6} million pixels` }],
    });
  }
}

/** Nobody has taken a photo, or it is so old that it is no longer kept. */
export class PhotoNotFound extends NotFoundError {
  constructor(visitId: string) {
    super('photo_not_found', 'There is no photo of this visitor', { info: { visitId } });
  }
}
