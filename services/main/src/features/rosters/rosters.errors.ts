import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';
import type { Shift } from './rosters.types.js';

/** There is no such shift, or it is not the caller's. */
export class ShiftNotFound extends NotFoundError {
  constructor(shiftId: string) {
    super('shift_not_found', 'There is no such shift', { info: { shiftId } });
  }
}

/** There is no such handover. */
export class HandoverNotFound extends NotFoundError {
  constructor(handoverId: string) {
    super('handover_not_found', 'There is no such handover', { info: { handoverId } });
  }
}

/** Nobody works in two places at once. */
export class ShiftOverlaps extends ConflictError {
  constructor({ id: shiftId, from, to }: Pick<Shift, 'from' | 'id' | 'to'>) {
    super('shift_overlaps', 'They have another shift at that time', {
      context: { shiftId, from: from.toISOString(), to: to.toISOString() },
    });
  }
}

/** It has been begun or ended, or it is not time for that. */
export class ShiftStateConflict extends ConflictError {
  constructor({ clockedInAt, clockedOutAt, from, to }: Shift) {
    super('shift_state', 'The shift cannot be changed like this now', {
      context: {
        ...{ from: from.toISOString(), to: to.toISOString() },
        ...(clockedInAt && { clockedInAt: clockedInAt.toISOString() }),
        ...(clockedOutAt && { clockedOutAt: clockedOutAt.toISOString() }),
      },
    });
  }
}

/** What the shift before has written is to be read first; `context` says which. */
export class HandoverUnread extends ConflictError {
  constructor(handoverId: string) {
    super('handover_unread', 'A handover is to be read before', { context: { handoverId } });
  }
}

/** Only who works here has shifts. */
export class NotEmployed extends InvalidError {
  constructor() {
    super('not_employed', 'They do not work here', {
      errors: [{ path: 'body.accountId', message: 'is nobody who works here' }],
    });
  }
}

/** Nobody can be told to come to what has ended. */
export class ShiftOver extends InvalidError {
  constructor() {
    super('shift_over', 'The shift would have ended already', {
      errors: [{ path: 'body.day', message: 'must not have passed' }],
    });
  }
}
