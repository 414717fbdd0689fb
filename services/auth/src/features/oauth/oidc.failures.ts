import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { OAuthRefused, ProviderUnavailable } from './oauth.errors.js';

/** The provider answered, and its statement does not hold. Anything else is no usable answer. */
const UNSOUND = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
]);

/** What the provider itself calls a passing fault of its own (RFC 6749 §4.1.2.1). */
const PASSING = new Set(['server_error', 'temporarily_unavailable']);

/** Whether nobody is proved to be anybody, or nothing can be said at this moment. */
export function failureOf(error: unknown): OAuthRefused | ProviderUnavailable {
  return isRefusal(error) ? new OAuthRefused(error) : new ProviderUnavailable(error);
}

function isRefusal(error: unknown): boolean {
  if (error instanceof AuthorizationResponseError) return !PASSING.has(error.error);
  // The code is wrong, used or too old. Any other complaint is about us.
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant';
  return error instanceof ClientError && error.code !== undefined && UNSOUND.has(error.code);
}
