import { TooManyRequestsError, UnavailableError } from '@gatehouse/shared/errors/app-error';

/** Too many wrong proofs came before this one, which was not looked at. */
export class TooManyAttempts extends TooManyRequestsError {
  constructor(
    retryAfterMs: number,
    /** Whether this is the first refusal for a minute, and so worth an event. */
    readonly tell: boolean,
  ) {
    super('too_many_attempts', 'Too many failed attempts; try again later', {
      retryAfterSeconds: Math.max(1, Math.ceil(retryAfterMs / 1000)),
    });
  }
}

/** So many attempts for one account are under way that this one did not get its turn. */
export class AttemptsBusy extends UnavailableError {
  constructor() {
    super('attempts_busy', 'Too many attempts at this moment', { retryAfterSeconds: 5 });
  }
}
