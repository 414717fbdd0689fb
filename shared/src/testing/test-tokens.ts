import { generateKeyPairSync } from 'node:crypto';
import type { AccessClaims, TenantClaims } from '../auth/claims.js';
import { staticKeyProvider, type Jwks, type KeyProvider } from '../auth/key-provider.js';
import { createTokenSigner } from '../auth/token-signer.js';
import { newId } from '../ids/ids.js';
import { closeRedis, connectRedis, createRedis } from '../redis/redis.js';
import { silentLogger } from './silent-logger.js';

export interface TestSubject {
  accountId?: string;
  sessionId?: string;
  tenants?: TenantClaims[];
  everywhere?: AccessClaims['everywhere'];
  /** When the bearer proved who they are; now when not given, null for never. */
  authenticatedAt?: Date | null;
  actorId?: string;
  /** Seconds; 900 as in production when not given. */
  ttlSeconds?: number;
}

/** Stands in for the auth service: a real key pair and real labels in a real Redis. */
export interface TestIssuer {
  readonly jwks: Jwks;
  readonly keys: KeyProvider;
  tokenFor(subject?: TestSubject): Promise<string>;
  /** Refuses `token` from now on. */
  revoke(token: string): Promise<void>;
  close(): Promise<void>;
}

/** Creates an issuer with a key of its own; its tokens are valid for nobody else's keys. */
export async function createTestIssuer({ redisUrl }: { redisUrl: string }): Promise<TestIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = newId();
  const jwks: Jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid }] };
  const redis = createRedis(redisUrl, silentLogger);
  await connectRedis(redis);
  const signer = createTokenSigner({ redis, key: () => ({ kid, privateKey }) });
  const tokenIds = new Map<string, string>();

  return {
    jwks,
    keys: staticKeyProvider(jwks),
    tokenFor: async ({
      accountId = newId(),
      sessionId = newId(),
      tenants = [],
      ttlSeconds = 900,
      authenticatedAt = new Date(),
      actorId,
      everywhere,
    } = {}) => {
      const authentication = { at: authenticatedAt, methods: ['pwd'] };
      const subject = { accountId, sessionId, tenants, authentication, actorId, everywhere };
      const { token, claims } = await signer.sign(subject, ttlSeconds);
      tokenIds.set(token, claims.jti);
      return token;
    },
    revoke: async (token) => {
      const jti = tokenIds.get(token);
      if (jti === undefined) throw new Error('Not a token of this issuer');
      await signer.revoke([jti]);
    },
    close: () => closeRedis(redis),
  };
}
