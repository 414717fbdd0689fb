import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** The community has no such helper, or the caller may not know of them. */
export class HelpNotFound extends NotFoundError {
  constructor(helpId: string, path?: string) {
    super('help_not_found', 'There is no such helper', {
      info: { helpId },
      ...(path !== undefined && {
        errors: [{ path, message: 'names no helper of this community' }],
      }),
    });
  }
}

/** There is no such engagement of a home of the caller. */
export class EngagementNotFound extends NotFoundError {
  constructor(engagementId: string, path?: string) {
    super('engagement_not_found', 'There is no such engagement', {
      info: { engagementId },
      ...(path !== undefined && { errors: [{ path, message: 'names no engagement of yours' }] }),
    });
  }
}

/** There is no such leave. */
export class HelpLeaveNotFound extends NotFoundError {
  constructor(leaveId: string) {
    super('help_leave_not_found', 'There is no such leave', { info: { leaveId } });
  }
}

/** The unit has engaged the helper already; hours are those of that engagement. */
export class AlreadyEngaged extends ConflictError {
  constructor() {
    super('already_engaged', 'The unit has engaged this helper already');
  }
}

/** Nothing more can be said of an engagement that is over. */
export class EngagementEnded extends ConflictError {
  constructor(lastDay: string) {
    super('engagement_ended', 'The engagement is over', { context: { lastDay } });
  }
}

/** Nobody awaits the helper at this moment: the unit has to be rung. */
export class HelpNotDue extends ConflictError {
  constructor() {
    super('help_not_due', 'Nobody awaits this helper now', {
      detail: 'Ring the unit that they have come for.',
    });
  }
}

/** Whoever is to come in is inside, or whoever is to leave is not. */
export class HelpWhereabouts extends ConflictError {
  constructor(isInside: boolean) {
    super(
      isInside ? 'help_inside' : 'help_not_inside',
      isInside ? 'The helper is inside already' : 'The helper is not inside',
    );
  }
}

/** The days are the wrong way round, too many, or over. */
export class DaysUnusable extends InvalidError {
  constructor(path: string, message: string) {
    super('days_unusable', 'These days cannot be taken', { errors: [{ path, message }] });
  }
}
