import { createBearerAuthenticator, type AuthenticateBearer } from '../auth/bearer.js';
import type { KeyProvider } from '../auth/key-provider.js';
import type { RightsOf } from '../auth/rights.js';
import { createTokenVerifier } from '../auth/token-verifier.js';
import type { Metrics } from '../metrics/metrics.js';
import type { Connections } from './connections.js';

export interface TokenOptions {
  /** With which keys tokens are signed. */
  keys: KeyProvider;
  /** What the grants allow that a token names. */
  rightsOf: RightsOf;
  /** Verified tokens remembered; see `TokenVerifierOptions`. */
  cacheSize?: number;
}

/** Who calls, by the `Authorization` header; how often a token was remembered shows in metrics. */
export function authenticatorOf(
  {
    connections: { redis },
    metrics,
  }: { connections: Pick<Connections, 'redis'>; metrics: Pick<Metrics, 'lookupsOf'> },
  tokens: TokenOptions,
): AuthenticateBearer {
  const onLookup = metrics.lookupsOf('token');
  return createBearerAuthenticator(createTokenVerifier({ redis, onLookup, ...tokens }));
}
