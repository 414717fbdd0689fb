import {
  ConflictError,
  InvalidError,
  UnauthenticatedError,
} from '@gatehouse/shared/errors/app-error';
import type { SecondFactorMethod } from './second-factors.types.js';

/** There is an authenticator app already; it must be removed before another comes in its place. */
export class TotpActive extends ConflictError {
  constructor() {
    super('totp_active', 'The account has an authenticator app already');
  }
}

/** Nothing to confirm: not begun, begun too long ago, or confirmed already. */
export class TotpNotBegun extends ConflictError {
  constructor() {
    super('totp_not_begun', 'There is no authenticator app that waits to be confirmed');
  }
}

/** The app shows other codes: it has another secret, or its clock is wrong. */
export class TotpCodeWrong extends InvalidError {
  constructor() {
    super('totp_code_wrong', 'The code is not the one of this moment');
  }
}

/** What is to be removed or replaced is not there. */
export class NoSecondFactor extends ConflictError {
  constructor() {
    super('second_factor_missing', 'The account has no such second factor');
  }
}

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
