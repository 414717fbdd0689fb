import type { AccessClaims } from './claims.js';
import type { VerifyToken } from './token-verifier.js';
import { unauthenticated } from './unauthenticated.js';

/** The `Authorization` header of RFC 6750 §2.1: scheme in any case, one space or more, b64token. */
const BEARER = /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/** Checks the `Authorization` header of a request. */
export type AuthenticateBearer = (header: string | undefined) => Promise<AccessClaims>;

/**
 * Creates the check of an `Authorization` header over {@link VerifyToken}.
 * An absent header or another scheme is `token_missing`; a malformed one is `token_invalid`.
 */
export function createBearerAuthenticator(verify: VerifyToken): AuthenticateBearer {
  return async (header) => verify(bearerToken(header));
}

function bearerToken(header: string | undefined): string {
  if (header === undefined || !/^bearer(?: |$)/i.test(header))
    throw unauthenticated('token_missing');
  const [, token] = BEARER.exec(header) ?? [];
  if (token === undefined) throw unauthenticated('token_invalid', 'malformed Authorization header');
  return token;
}
