import { ConflictError, InvalidError, NotFoundError } from '@gatehouse/shared/errors/app-error';

/** There is none that holds, or not in a home of theirs. */
export class StandingAnswerNotFound extends NotFoundError {
  constructor(standingAnswerId: string) {
    super('standing_answer_not_found', 'There is no such standing answer', {
      info: { standingAnswerId },
    });
  }
}

/** A home that has said so much has to take something back first. */
export class StandingAnswersTooMany extends ConflictError {
  constructor(most: number) {
    super('standing_answers_too_many', `A home has ${most} standing answers at the most`);
  }
}

/** It would have ended before it began. */
export class UntilPast extends InvalidError {
  constructor() {
    super('until_past', 'That moment is over', {
      errors: [{ path: 'body.until', message: 'must be later than now' }],
    });
  }
}
