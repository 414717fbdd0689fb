import type { KeyObject } from 'node:crypto';
import jsonwebtoken, { type Jwt } from 'jsonwebtoken';
import { TokenDestroyedError, TokenInvalidError } from 'jwt-redis';
import type { UnauthenticatedError } from '../errors/app-error.js';
import type { RedisClient } from '../redis/redis.js';
import { nowMs } from '../time/clock.js';
import { TOKEN_AUDIENCE, TOKEN_ISSUER, type AccessClaims } from './claims.js';
import { claimsFrom } from './claims-shape.js';
import type { KeyProvider } from './key-provider.js';
import type { RightsOf } from './rights.js';
import { TokenCache } from './token-cache.js';
import { createJwtRedis, isLabelled } from './token-labels.js';
import { unauthenticated } from './unauthenticated.js';

/**
 * Checks one access token.
 * @throws UnauthenticatedError with code `token_missing`, `token_invalid`, `token_expired` or
 *   `token_revoked`.
 * @throws UnavailableError within a second when Redis or, for a key not seen before, the issuer is
 *   away: without them nobody is let in.
 */
export type VerifyToken = (token: string) => Promise<AccessClaims>;

export interface TokenVerifierOptions {
  redis: RedisClient;
  keys: KeyProvider;
  /** What the grants allow that a token names. */
  rightsOf: RightsOf;
  /** Verified tokens remembered, so that a signature is checked once. 0 = none. */
  cacheSize?: number;
  /** Told of each token whether it was remembered. */
  onLookup?: (hit: boolean) => void;
}

/** Above any token we sign, and more than nginx takes in one header; longer ones are refused unread. */
const MAX_TOKEN_LENGTH = 8192;

/**
 * A compact JWS (RFC 7515 §7.1) with a signature of ES256: 64 bytes, so that the last character
 * carries two bits and nothing else. jsonwebtoken throws a plain TypeError at another length, and
 * would take four bits that nobody signed.
 */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]{85}[AQgw]$/;

/**
 * Creates the check every service and every socket uses. The signature is checked once per token
 * and remembered until it expires; the label in Redis is looked up every time, so that a revoked
 * token is refused at the next call.
 */
export function createTokenVerifier({
  redis,
  keys,
  rightsOf,
  cacheSize = 10_000,
  onLookup,
}: TokenVerifierOptions): VerifyToken {
  const jwtRedis = createJwtRedis(redis);
  const cache = new TokenCache(cacheSize);

  const verifyKnown = async (token: string, claims: AccessClaims): Promise<AccessClaims> => {
    if (claims.exp <= nowMs() / 1000) {
      cache.delete(token);
      throw unauthenticated('token_expired');
    }
    if (await isLabelled(redis, claims.jti)) return claims;
    cache.delete(token);
    throw revokedOrExpired(claims.exp);
  };

  const verifyNew = async (token: string): Promise<AccessClaims> => {
    const key = await keys.keyFor(kidOf(token));
    const options = {
      algorithms: ['ES256' as const],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      clockTimestamp: Math.floor(nowMs() / 1000),
    };
    // jwt-redis declares text keys only and hands whatever it gets to jsonwebtoken.
    const secret = key as KeyObject & string;
    const payload = await jwtRedis.verify(token, secret, options);
    const claims = claimsFrom(payload, rightsOf);
    cache.set(token, claims);
    return claims;
  };

  return async (token) => {
    if (token === '') throw unauthenticated('token_missing');
    if (token.length > MAX_TOKEN_LENGTH) throw unauthenticated('token_invalid', 'too long');
    if (!TOKEN.test(token)) throw unauthenticated('token_invalid', 'not a token');
    const known = cache.get(token);
    onLookup?.(known !== undefined);
    if (known !== undefined) return verifyKnown(token, known);
    return verifyNew(token).catch((error: unknown) => {
      throw asRefusal(error, token);
    });
  };
}

/** The key the token names; what it says about the algorithm is not asked. */
function kidOf(token: string): string {
  const header = decodeHeader(token);
  if (typeof header?.kid !== 'string') throw unauthenticated('token_invalid', 'no kid');
  if (header.alg !== 'ES256') throw unauthenticated('token_invalid', 'wrong algorithm');
  return header.kid;
}

function decodeHeader(token: string): Jwt['header'] | undefined {
  try {
    return jsonwebtoken.decode(token, { complete: true })?.header;
  } catch (error) {
    throw unauthenticated('token_invalid', 'not a token', error);
  }
}

/**
 * jwt-redis rounds the life of a label down, so in its last second a token may lose it without
 * having been revoked: its owner should refresh, not log in again.
 */
function revokedOrExpired(exp: number): UnauthenticatedError {
  const lastSecond = exp - nowMs() / 1000 <= 1;
  return unauthenticated(lastSecond ? 'token_expired' : 'token_revoked');
}

function asRefusal(error: unknown, token: string): unknown {
  if (error instanceof TokenDestroyedError) return revokedOrExpired(expOf(token));
  if (error instanceof jsonwebtoken.TokenExpiredError) return unauthenticated('token_expired');
  const refused =
    error instanceof jsonwebtoken.JsonWebTokenError || error instanceof TokenInvalidError;
  return refused ? unauthenticated('token_invalid', undefined, error) : error;
}

function expOf(token: string): number {
  const payload = jsonwebtoken.decode(token, { json: true });
  return payload?.exp ?? Infinity;
}
