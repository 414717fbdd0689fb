import { ConflictError, InvalidError } from '@gatehouse/shared/errors/app-error';

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
