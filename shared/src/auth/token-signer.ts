import { randomBytes, type KeyObject } from 'node:crypto';
import type { RedisClient } from '../redis/redis.js';
import { nowMs } from '../time/clock.js';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from './claims.js';
import type { AccessPayload } from './claims-shape.js';
import { packTenants, type PackedRights } from './packed-tenants.js';
import { createJwtRedis, LABEL_PREFIX } from './token-labels.js';

/** The key tokens are signed with: the private half of a published ES256 key. */
export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
}

export interface TokenSignerOptions {
  redis: RedisClient;
  /** The key of the moment: asked for each token, because keys are rotated. */
  key: () => SigningKey;
}

/** What the issuer decides; the rest of the claims follows. */
export interface TokenSubject {
  accountId: string;
  sessionId: string;
  tenants: (PackedRights & { id: string })[];
  /** What the account may do in every tenant. */
  everywhere?: PackedRights | undefined;
  /** When and how the bearer proved who they are; `at` is null for who never did. */
  authentication: { at: Date | null; methods: readonly string[] };
  /** Who acts in the account's name. */
  actorId?: string | undefined;
}

export interface SignedToken {
  token: string;
  claims: AccessPayload;
}

export interface TokenSigner {
  /** Signs a token that lives `ttlSeconds` and labels it in Redis for as long. */
  sign(subject: TokenSubject, ttlSeconds: number): Promise<SignedToken>;
  /** Refuses the tokens from now on, everywhere, in one round trip; answers how many were valid. */
  revoke(jtis: readonly string[]): Promise<number>;
}

/** 128 bits: the id is also the name of the label and must not be guessable. */
const JTI_BYTES = 16;

/** Creates the issuer's half of the access tokens. */
export function createTokenSigner({ redis, key }: TokenSignerOptions): TokenSigner {
  const jwtRedis = createJwtRedis(redis);
  return {
    sign: async (subject, ttlSeconds) => {
      const claims = claimsOf(subject, ttlSeconds);
      const { kid, privateKey } = key();
      const options = { algorithm: 'ES256' as const, keyid: kid };
      return { token: await jwtRedis.sign(claims, privateKey, options), claims };
    },
    revoke: async (jtis) =>
      jtis.length === 0 ? 0 : redis.del(jtis.map((jti) => LABEL_PREFIX + jti)),
  };
}

function claimsOf(subject: TokenSubject, ttlSeconds: number): AccessPayload {
  const iat = Math.floor(nowMs() / 1000);
  const { authentication, actorId, everywhere } = subject;
  return {
    sub: subject.accountId,
    sid: subject.sessionId,
    jti: randomBytes(JTI_BYTES).toString('base64url'),
    iat,
    exp: iat + ttlSeconds,
    iss: TOKEN_ISSUER,
    aud: TOKEN_AUDIENCE,
    auth_time: Math.floor((authentication.at?.getTime() ?? 0) / 1000),
    amr: [...authentication.methods],
    ...(actorId === undefined ? {} : { act: { sub: actorId } }),
    tenants: packTenants(subject.tenants),
    ...(everywhere === undefined ? {} : { everywhere }),
  };
}
