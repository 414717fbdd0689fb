import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
  TooManyRequestsError,
  UnauthenticatedError,
} from '@gatehouse/shared/errors/app-error';

/** No such key in the community. */
export class ApiKeyNotFound extends NotFoundError {
  constructor(apiKeyId: string) {
    super('api_key_not_found', 'There is no such API key', { info: { apiKeyId } });
  }
}

/** Malformed, unknown, expired or revoked: whoever holds it must not learn which. */
export class ApiKeyInvalid extends UnauthenticatedError {
  constructor() {
    super('api_key_invalid', 'The API key is not valid');
  }
}

/** Somebody would give a machine what they do not have. */
export class PermissionNotHeld extends ForbiddenError {
  constructor(missing: readonly string[]) {
    super('permission_not_held', 'Nobody can give permissions that they do not have', {
      errors: missing.map((name) => ({
        path: 'body.permissions',
        message: `${name} is not one of yours`,
      })),
    });
  }
}

/** No machine could ever use it. */
export class PermissionPersonal extends InvalidError {
  constructor(personal: readonly string[]) {
    super('permission_personal', 'These permissions are for people only', {
      errors: personal.map((name) => ({
        path: 'body.permissions',
        message: `${name} asks for a rank, which a machine does not have`,
      })),
    });
  }
}

/** Nothing can be done with a key that was revoked or has ended. */
export class ApiKeyOver extends ConflictError {
  constructor() {
    super('api_key_over', 'The API key was revoked or has ended');
  }
}

/** A key that is over when it begins, or that nobody would remember when it ends. */
export class ExpiryInvalid extends InvalidError {
  constructor(longestDays: number) {
    const message = `must lie in the future, at most ${longestDays} days ahead`;
    super('expiry_invalid', 'The key cannot end then', {
      errors: [{ path: 'body.expiresAt', message }],
    });
  }
}

/** The machine asks for tokens more often than it needs any. */
export class KeyUsedTooOften extends TooManyRequestsError {
  constructor(retryAfterSeconds: number) {
    super('api_key_busy', 'The API key is used too often', { retryAfterSeconds });
  }
}
