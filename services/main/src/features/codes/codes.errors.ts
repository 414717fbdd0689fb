import { TooManyRequestsError, UnavailableError } from '@gatehouse/shared/errors/app-error';

/** Somebody has typed too many codes that there are not. */
export class CodesPaused extends TooManyRequestsError {
  constructor(retryAfterSeconds: number) {
    super('codes_paused', 'Too many wrong codes', {
      detail: 'Wait a moment before the next code.',
      retryAfterSeconds,
    });
  }
}

/** All codes that were tried are given; hardly any is left. */
export class CodesExhausted extends UnavailableError {
  constructor(communityId: string) {
    super('codes_exhausted', 'There is no code left', { info: { communityId } });
  }
}
