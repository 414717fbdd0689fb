import { NotFoundError, UnauthenticatedError } from '@gatehouse/shared/errors/app-error';

/** Unknown address, wrong password or deactivated account: the caller must not learn which. */
export class InvalidCredentials extends UnauthenticatedError {
  constructor() {
    super('invalid_credentials', 'The email address or the password is wrong');
  }
}

/** Neither in the body nor in a cookie. */
export class RefreshTokenMissing extends UnauthenticatedError {
  constructor() {
    super('refresh_token_missing', 'A refresh token is required');
  }
}

/** No such refresh token, or it has expired, or its session has ended. */
export class RefreshTokenInvalid extends UnauthenticatedError {
  constructor() {
    super('refresh_token_invalid', 'The refresh token is not valid');
  }
}

/** A copy of the token is in other hands: its session has been ended. */
export class RefreshTokenReused extends UnauthenticatedError {
  constructor() {
    super('refresh_token_reused', 'The refresh token has been used before; the session has ended');
  }
}

/** The caller has no such session; whether another person has is not said. */
export class SessionNotFound extends NotFoundError {
  constructor(sessionId: string) {
    super('session_not_found', 'You have no such session', { info: { sessionId } });
  }
}
