import {
  ForbiddenError,
  NotFoundError,
  UnauthenticatedError,
  UnavailableError,
} from '@gatehouse/shared/errors/app-error';

/** There is no such provider, or it is not configured. */
export class ProviderUnknown extends NotFoundError {
  constructor(provider: string) {
    super('provider_unknown', 'There is no such way to sign in', { info: { provider } });
  }
}

/** The answer was not awaited: used, too old, or begun in another browser. */
export class OAuthStateInvalid extends UnauthenticatedError {
  constructor() {
    super('oauth_state_invalid', 'This sign-in is over or was begun elsewhere; begin again');
  }
}

/** The person did not agree at the provider. */
export class OAuthDenied extends UnauthenticatedError {
  constructor() {
    super('oauth_denied', 'The provider was not allowed to say who it is');
  }
}

/** The provider's statement is forged, too old, meant for others, or refused by itself. */
export class OAuthRefused extends UnauthenticatedError {
  constructor(cause: unknown) {
    super('oauth_refused', 'What the provider says does not prove who it is', { cause });
  }
}

/** Nothing usable comes from the provider, or it does not know us. */
export class ProviderUnavailable extends UnavailableError {
  constructor(cause: unknown) {
    super('provider_unavailable', 'The provider does not answer as it should', {
      cause,
      retryAfterSeconds: 5,
    });
  }
}

/** The provider knows who it is; we do not. */
export class AccountUnknown extends ForbiddenError {
  constructor() {
    super('account_unknown', 'Nobody is registered with this identity', {
      detail:
        'People join by invitation or registration, with an address the provider has verified.',
    });
  }
}
