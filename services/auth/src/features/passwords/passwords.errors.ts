import { InvalidError } from '@gatehouse/shared/errors/app-error';

const MESSAGES = {
  password_too_long: 'is longer than 72 bytes in UTF-8',
  password_common: 'is one that many people use, and so one of the first to be tried',
  password_personal: 'is a name or the email address of the account',
  password_required: 'is required',
} as const;

/** The password cannot be taken; `code` says why. */
export class PasswordRefused extends InvalidError {
  constructor(code: keyof typeof MESSAGES, path = 'body.password') {
    super(code, 'The password cannot be taken', {
      detail: `The password ${MESSAGES[code]}.`,
      errors: [{ path, message: MESSAGES[code], code }],
    });
  }
}

/** Whoever is signed in does not know the account's password. */
export class CurrentPasswordWrong extends InvalidError {
  constructor(path: string) {
    super('password_wrong', 'The current password is wrong', {
      errors: [{ path, message: 'is not the password of the account', code: 'password_wrong' }],
    });
  }
}
