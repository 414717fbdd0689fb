import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';
import type { JoinRequest, JoinState } from './join.types.js';

/** No community lets people in by this code. */
export class JoinCodeNotFound extends NotFoundError {
  /** @param path where the request names it */
  constructor(path: string) {
    super('join_code_not_found', 'There is no such join code', {
      errors: [{ path, message: 'leads to no community' }],
    });
  }
}

/** There is no such request, or it is not for the caller to see. */
export class JoinRequestNotFound extends NotFoundError {
  constructor(requestId: string) {
    super('join_request_not_found', 'There is no such join request', { info: { requestId } });
  }
}

/** The account has asked this community already, and nobody has decided. */
export class JoinPending extends ConflictError {
  constructor() {
    super('join_pending', 'Another join request to this community waits to be decided');
  }
}

/** Whoever asks lives in the unit, or is going to. */
export class AlreadyResident extends ConflictError {
  constructor() {
    super('already_resident', 'The account lives in this unit already', {
      errors: [{ path: 'body.unitId', message: 'is a unit of yours already' }],
    });
  }
}

/** The first decision counts, and what is over is decided no more. */
export class AlreadyDecided extends ConflictError {
  constructor(state: JoinState, decidedBy?: JoinRequest['decidedBy']) {
    super('already_decided', 'The join request was decided already, or has ended', {
      context: { state, ...(decidedBy && { decidedBy }) },
    });
  }
}

/** Nobody is let in for days that are over, whose visitors they would see. */
export class MoveInPast extends InvalidError {
  constructor(today: string) {
    super('move_in_past', 'The day to move in is over', {
      detail: `Today is ${today} in the community.`,
      errors: [{ path: 'body.from', message: 'must be today or later' }],
    });
  }
}

/** The policies of the community let others decide. */
export class NotYoursToDecide extends ForbiddenError {
  constructor(decides: 'household' | 'management') {
    super('not_yours_to_decide', 'The join request is for others to decide', {
      context: { decides },
    });
  }
}
