import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';
import type { MoveState } from './moves.types.js';

/** There is no such move, or it is not for the caller to see. */
export class MoveNotFound extends NotFoundError {
  constructor(moveId: string) {
    super('move_not_found', 'There is no such move', { info: { moveId } });
  }
}

/** The checklist has no item of that number. */
export class MoveItemNotFound extends NotFoundError {
  constructor(item: number) {
    super('move_item_not_found', 'The checklist has no such item', {
      errors: [{ path: 'body.item', message: 'is no item of the checklist' }],
      context: { item },
    });
  }
}

/** The person has no residency in the unit that could end or begin. */
export class NothingToMove extends NotFoundError {
  constructor() {
    super('residency_not_found', 'There is no such residency', {
      errors: [{ path: 'body.unitId', message: 'is no home of whoever moves' }],
    });
  }
}

/** Residents move themselves, and not others. */
export class NotYoursToMove extends ForbiddenError {
  constructor() {
    super('not_yours_to_move', 'Only managers ask for somebody else', {
      errors: [{ path: 'body.personId', message: 'is somebody else' }],
    });
  }
}

/** Another move of the person in the unit has not ended. */
export class MoveOpen extends ConflictError {
  constructor() {
    super('move_open', 'Another move of the same person and unit has not ended');
  }
}

/** What was decided or has ended is not changed like this any more. */
export class MoveStateConflict extends ConflictError {
  constructor(state: MoveState) {
    super('move_state', 'The move cannot be changed like this any more', { context: { state } });
  }
}

/** The lift of the building is another move's at that time. */
export class LiftTaken extends ConflictError {
  constructor(moveId: string) {
    super('lift_taken', 'The lift is taken at that time', { context: { moveId } });
  }
}

/** The day of the move has passed before anybody approved it. */
export class MoveOver extends ConflictError {
  constructor(day: string) {
    super('move_over', 'The day of the move is over', { context: { day } });
  }
}

/** Nobody moves on a day that has passed, or at a time of today that has. */
export class DayIsOver extends InvalidError {
  /** @param path where the request says when */
  constructor(path: string) {
    super('day_is_over', 'The day is over', {
      errors: [{ path, message: 'must not have passed' }],
    });
  }
}

/** Nobody knows yet what will be then. */
export class DayTooFar extends InvalidError {
  constructor(most: number) {
    super('day_too_far', 'The day lies too far ahead', {
      errors: [{ path: 'body.day', message: `must be at most ${most} days ahead` }],
    });
  }
}

/** The lift would be given back before it is taken. */
export class LiftBackwards extends InvalidError {
  constructor() {
    super('lift_backwards', 'The lift would be given back before it is taken', {
      errors: [{ path: 'body.lift.to', message: 'must be later than the beginning' }],
    });
  }
}

/** Of somebody who has no residency in the unit it has to be said as what they move in. */
export class KindMissing extends InvalidError {
  constructor() {
    super('kind_missing', 'As what do they move in?', {
      errors: [{ path: 'body.kind', message: 'is needed of who has no residency in the unit' }],
    });
  }
}

/** What is to come is not done yet. */
export class MoveAhead extends InvalidError {
  constructor() {
    super('move_ahead', 'The time is still to come', {
      errors: [{ path: 'body.at', message: 'must not lie ahead' }],
    });
  }
}
