import { UnauthenticatedError } from '@gatehouse/shared/errors/app-error';
import type { SecondFactorMethod } from './second-factors.types.js';

/** The first factor was right; a second one is needed. */
export class SecondFactorRequired extends UnauthenticatedError {
  constructor(context: {
    challenge: string;
    methods: readonly SecondFactorMethod[];
    expiresAt: string;
  }) {
    super('second_factor_required', 'The account asks for a second factor', { context });
  }
}

/** There is no such sign-in, it came too late or too many wrong proofs were shown. */
export class LoginChallengeInvalid extends UnauthenticatedError {
  constructor() {
    super('login_challenge_invalid', 'This sign-in is over; begin again with the password');
  }
}

/** A wrong code, or one that was used before. */
export class SecondFactorWrong extends UnauthenticatedError {
  constructor() {
    super('second_factor_wrong', 'The second factor is wrong or was used before');
  }
}
