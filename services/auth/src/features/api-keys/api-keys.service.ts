import type { SignedToken, TokenSigner } from '@gatehouse/shared/auth/token-signer';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { sessionEnded } from '../../messaging/events.js';
import { hashSecret, isSecretOf, newSecret, readKey, writeKey } from './api-key-secret.js';
import {
  ApiKeyInvalid,
  ApiKeyNotFound,
  ExpiryInvalid,
  PermissionNotHeld,
} from './api-keys.errors.js';
import { apiKeyCreated, apiKeyRevoked } from './api-keys.events.js';
import type { CountUse } from './api-keys.limit.js';
import type { ApiKeysStore, KeyListing } from './api-keys.store.js';
import type { ApiKey, KeyKeeper, NewApiKey } from './api-keys.types.js';

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_DAYS = 366;
const TOKEN_SECONDS = 15 * 60;

export interface ApiKeysOptions {
  store: ApiKeysStore;
  tokens: Pick<TokenSigner, 'sign' | 'revoke'>;
  /** Tells the edges, at most once. */
  push: (routingKey: string, envelope: Envelope) => unknown;
  countUse: CountUse;
  now: () => Date;
}

export type ApiKeysService = ReturnType<typeof createApiKeysService>;

/** Keys with which machines get access tokens for one community. */
export function createApiKeysService({ store, tokens, push, countUse, now }: ApiKeysOptions) {
  const tokenFor = (key: ApiKey, ttlSeconds: number): Promise<SignedToken> =>
    tokens.sign(
      {
        accountId: key.id,
        sessionId: key.id,
        tenants: [{ id: key.communityId, roles: [], permissions: [...key.permissions] }],
        authentication: { at: null, methods: ['key'] },
      },
      ttlSeconds,
    );

  return {
    /**
     * Makes a key (`api-key.created`). The answer is the only place where its text ever stands.
     * @throws PermissionNotHeld, ExpiryInvalid
     */
    async create(by: KeyKeeper, wanted: NewApiKey): Promise<{ key: ApiKey; text: string }> {
      const missing = wanted.permissions.filter((name) => !by.permissions.includes(name));
      if (missing.length > 0) throw new PermissionNotHeld(missing);
      const createdAt = now();
      const livesMs = wanted.expiresAt.getTime() - createdAt.getTime();
      if (livesMs <= 0 || livesMs > LONGEST_DAYS * DAY_MS) throw new ExpiryInvalid(LONGEST_DAYS);
      const secret = newSecret();
      const { accountId: createdBy, communityId } = by;
      const key: ApiKey = {
        ...wanted,
        ...{ id: newId(), communityId, secretHash: hashSecret(secret) },
        ...{ createdBy, createdAt, lastUsedAt: null, revokedAt: null },
      };
      await store.insert(key, apiKeyCreated(key, by));
      return { key, text: writeKey({ id: key.id, secret }) };
    },

    list: (listing: KeyListing): Promise<ApiKey[]> => store.list(listing),

    /**
     * Refuses the key and its tokens from now on (`api-key.revoked`). May be repeated.
     * @throws ApiKeyNotFound
     */
    async revoke(by: KeyKeeper, apiKeyId: string): Promise<void> {
      const key = await store.find(apiKeyId);
      if (key?.communityId !== by.communityId) throw new ApiKeyNotFound(apiKeyId);
      const at = now();
      await tokens.revoke(await store.revoke(apiKeyId, at, apiKeyRevoked(key, by, at)));
      push(`user.${apiKeyId}`, sessionEnded(apiKeyId, apiKeyId));
    },

    /**
     * An access token for whoever holds the key: never longer than the key, and without any proof.
     * @throws ApiKeyInvalid, KeyUsedTooOften
     */
    async exchange(text: string): Promise<{ token: string; expiresAt: Date }> {
      const presented = readKey(text);
      if (presented === undefined) throw new ApiKeyInvalid();
      const key = await store.find(presented.id);
      if (key === undefined || !isSecretOf(presented.secret, key.secretHash))
        throw new ApiKeyInvalid();
      const at = now();
      const leftSeconds = Math.floor((key.expiresAt.getTime() - at.getTime()) / 1000);
      if (key.revokedAt !== null || leftSeconds < 1) throw new ApiKeyInvalid();
      await countUse(key.id);

      const { token, claims } = await tokenFor(key, Math.min(TOKEN_SECONDS, leftSeconds));
      const expiresAt = new Date(claims.exp * 1000);
      const given = { accessTokenId: claims.jti, expiresAt };
      if (!(await store.addToken(key.id, given, at))) throw new ApiKeyInvalid();
      return { token, expiresAt };
    },
  };
}
