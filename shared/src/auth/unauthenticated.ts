import { UnauthenticatedError } from '../errors/app-error.js';

/** Why a caller is not known. Clients refresh on `token_expired` and log in again on the others. */
export type TokenProblem = 'token_missing' | 'token_invalid' | 'token_expired' | 'token_revoked';

const TITLES: Readonly<Record<TokenProblem, string>> = {
  token_missing: 'An access token is required',
  token_invalid: 'The access token is not valid',
  token_expired: 'The access token has expired',
  token_revoked: 'The access token has been revoked',
};

/** @param reason for the log only: the caller learns no more than the code. */
export function unauthenticated(
  code: TokenProblem,
  reason?: string,
  cause?: unknown,
): UnauthenticatedError {
  const info = reason === undefined ? {} : { info: { reason } };
  return new UnauthenticatedError(code, TITLES[code], { ...info, cause });
}
