import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
  UnauthenticatedError,
  UnavailableError,
} from '@gatehouse/shared/errors/app-error';

/** Somebody has registered this address already. */
export class EmailTaken extends ConflictError {
  constructor() {
    super('email_taken', 'There is an account with this email address');
  }
}

/** Somebody has this user name already; there is one of each in the whole system. */
export class UserNameTaken extends ConflictError {
  constructor() {
    super('user_name_taken', 'Somebody else has this user name', {
      errors: [{ path: 'body.userName', message: 'is taken', code: 'user_name_taken' }],
    });
  }
}

/** The address is longer in the form in which it is kept than the specification lets it be. */
export class EmailTooLong extends BadRequestError {
  constructor(path: string, most: number) {
    const message = `must NOT have more than ${most} characters in lower case`;
    super('request_invalid', 'The request does not match the specification', {
      errors: [{ path, message, code: 'maxLength' }],
    });
  }
}

/** bcrypt reads 72 bytes at the most; a longer password would be cut without a word. */
export class PasswordTooLong extends InvalidError {
  constructor() {
    super('password_too_long', 'The password is longer than 72 bytes in UTF-8');
  }
}

/** The token is sound, but its account has been deleted or deactivated since. */
export class AccountGone extends UnauthenticatedError {
  constructor(accountId: string) {
    super('token_invalid', 'The access token is not valid', { info: { accountId } });
  }
}

/** A community must not be left without somebody who can let others in. */
export class LastAdmin extends ConflictError {
  /** @param communityId which would have none */
  constructor(readonly communityId: string) {
    super('last_admin', 'The community would be left without an admin');
  }
}

/** What an account may do has to fit into its token. */
export class TooManyCommunities extends ConflictError {
  constructor() {
    super('too_many_communities', 'The account has roles in as many communities as it can', {
      detail: 'Take a role away elsewhere first, or use another account.',
    });
  }
}

/** More people sign in at once than the processors can check passwords for. */
export class LoginsBusy extends UnavailableError {
  constructor() {
    super('logins_busy', 'Too many people sign in at this moment', { retryAfterSeconds: 5 });
  }
}

/** The password is right, but nobody has shown yet that the address belongs to its user. */
export class EmailUnverified extends ForbiddenError {
  constructor() {
    super('email_unverified', 'The email address has not been verified yet', {
      detail: 'Follow the link in the mail, or ask for a new one.',
    });
  }
}

/** There is no such account. */
export class AccountNotFound extends NotFoundError {
  constructor(accountId: string) {
    super('account_not_found', 'There is no such account', { info: { accountId } });
  }
}
