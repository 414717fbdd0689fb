import {
  ConflictError,
  InvalidError,
  NotFoundError,
  UnauthenticatedError,
} from '@gatehouse/shared/errors/app-error';

/** The browser's answer does not fit: another site, an old challenge, nobody verified. */
export class PasskeyInvalid extends InvalidError {
  constructor(cause?: unknown) {
    super('passkey_invalid', 'The passkey could not be verified', { cause });
  }
}

/** This key is registered already, for this account or for another. */
export class PasskeyKnown extends ConflictError {
  constructor() {
    super('passkey_known', 'The passkey is registered already');
  }
}

/** More would make signing in slow and mean that none of them is ever removed. */
export class TooManyPasskeys extends ConflictError {
  constructor() {
    super('passkeys_too_many', 'The account has as many passkeys as it can have');
  }
}

/** The caller has no such passkey; whether another person has is not said. */
export class PasskeyNotFound extends NotFoundError {
  constructor() {
    super('passkey_not_found', 'You have no such passkey');
  }
}

/** No such passkey, or it does not prove what it should: which, is not said. */
export class PasskeyRefused extends UnauthenticatedError {
  constructor() {
    super('passkey_refused', 'The passkey does not open this account');
  }
}
