import type { SignedToken, TokenSigner } from '@gatehouse/shared/auth/token-signer';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { sessionEnded } from '../../messaging/events.js';
import type { AccountsService } from '../accounts/accounts.service.js';
import { answersFor, assertForMachines, assertHeld, entryOf } from './api-key-rules.js';
import {
  hashSecret,
  isSecretOf,
  newSecret,
  readKey,
  writeKey,
  type PresentedKey,
} from './api-key-secret.js';
import { ApiKeyInvalid, ApiKeyNotFound, ApiKeyOver, ExpiryInvalid } from './api-keys.errors.js';
import { apiKeyCreated, apiKeyRevoked, apiKeyTakenOver } from './api-keys.events.js';
import type { CountUse } from './api-keys.limit.js';
import type { ApiKeysStore, KeyListing } from './api-keys.store.js';
import type { ApiKey, ApiKeyEntry, KeyKeeper, NewApiKey } from './api-keys.types.js';

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_DAYS = 366;
const TOKEN_SECONDS = 15 * 60;

export interface ApiKeysOptions {
  store: ApiKeysStore;
  tokens: Pick<TokenSigner, 'sign' | 'revoke'>;
  accounts: Pick<AccountsService, 'findAccount' | 'findAccounts'>;
  /** Tells the edges, at most once. */
  push: (routingKey: string, envelope: Envelope) => unknown;
  countUse: CountUse;
  now: () => Date;
}

/** An access token, and until when it is good. */
export interface GivenToken {
  token: string;
  expiresAt: Date;
}

export type ApiKeysService = ReturnType<typeof createApiKeysService>;

/** Keys with which machines get access tokens for one community. */
export function createApiKeysService(options: ApiKeysOptions) {
  const { store, tokens, accounts, push, countUse, now } = options;

  const tokenFor = ({ key, allows }: ApiKeyEntry, ttlSeconds: number): Promise<SignedToken> =>
    tokens.sign(
      {
        accountId: key.id,
        sessionId: key.id,
        tenants: [{ id: key.communityId, roles: [], permissions: [...allows] }],
        authentication: { at: null, methods: ['key'] },
      },
      ttlSeconds,
    );

  const findIn = async (communityId: string, apiKeyId: string): Promise<ApiKey> => {
    const key = await store.find(apiKeyId);
    if (key?.communityId !== communityId) throw new ApiKeyNotFound(apiKeyId);
    return key;
  };

  /** @throws ApiKeyInvalid */
  const readGood = async ({ id, secret }: PresentedKey): Promise<ApiKey> => {
    const key = await store.find(id);
    if (key === undefined || !isSecretOf(secret, key.secretHash)) throw new ApiKeyInvalid();
    if (key.revokedAt !== null || secondsLeft(key, now()) < 1) throw new ApiKeyInvalid();
    return key;
  };

  /** Undefined when the key, or what whoever answers for it may do, changed meanwhile. */
  const give = async (presented: PresentedKey): Promise<GivenToken | undefined> => {
    const key = await readGood(presented);
    const answerable = await accounts.findAccount(answersFor(key));
    const entry = entryOf(key, answerable);
    if (answerable === undefined || entry.allows.length === 0) throw new ApiKeyInvalid();
    const at = now();
    const ttlSeconds = Math.min(TOKEN_SECONDS, secondsLeft(key, at));
    const { token, claims } = await tokenFor(entry, ttlSeconds);
    const expiresAt = new Date(claims.exp * 1000);
    const remembered = { accessTokenId: claims.jti, expiresAt };
    const added = await store.addToken(key.id, answerable, remembered, at);
    return added ? { token, expiresAt } : undefined;
  };

  return {
    /**
     * Makes a key (`api-key.created`). The answer is the only place where its text ever stands.
     * @throws PermissionNotHeld, PermissionPersonal, ExpiryInvalid
     */
    async create(by: KeyKeeper, wanted: NewApiKey): Promise<ApiKeyEntry & { text: string }> {
      assertHeld(wanted.permissions, by.permissions);
      assertForMachines(wanted.permissions);
      const createdAt = now();
      const livesMs = wanted.expiresAt.getTime() - createdAt.getTime();
      if (livesMs <= 0 || livesMs > LONGEST_DAYS * DAY_MS) throw new ExpiryInvalid(LONGEST_DAYS);
      const secret = newSecret();
      const { accountId: createdBy, communityId } = by;
      const key: ApiKey = {
        ...wanted,
        ...{ id: newId(), communityId, secretHash: hashSecret(secret) },
        ...{ createdBy, createdAt, takenOverBy: null, lastUsedAt: null, revokedAt: null },
      };
      await store.insert(key, apiKeyCreated(key, by));
      return { key, allows: key.permissions, text: writeKey({ id: key.id, secret }) };
    },

    async list(listing: KeyListing): Promise<ApiKeyEntry[]> {
      const keys = await store.list(listing);
      const answerable = await accounts.findAccounts(keys.map(answersFor));
      return keys.map((key) => entryOf(key, answerable.get(answersFor(key))));
    },

    /**
     * Whoever takes a key over answers for it from now on (`api-key.taken-over`): it goes on when
     * its maker leaves, and allows what they may.
     * @throws ApiKeyNotFound, PermissionNotHeld, ApiKeyOver
     */
    async takeOver(by: KeyKeeper, apiKeyId: string): Promise<ApiKeyEntry> {
      const key = await findIn(by.communityId, apiKeyId);
      assertHeld(key.permissions, by.permissions);
      const at = now();
      const taken = await store.takeOver(apiKeyId, by.accountId, at, apiKeyTakenOver(key, by, at));
      if (!taken) throw new ApiKeyOver();
      return { key: { ...key, takenOverBy: by.accountId }, allows: key.permissions };
    },

    /**
     * Refuses the access tokens of all keys that somebody answers for; the keys get new ones by the
     * rights that are left. May be repeated.
     */
    async refuseTokensVouchedForBy(accountId: string): Promise<void> {
      const { apiKeyIds, accessTokenIds } = await store.tokensVouchedForBy(accountId, now());
      await tokens.revoke(accessTokenIds);
      for (const id of apiKeyIds) push(`user.${id}`, sessionEnded(id, id));
    },

    /**
     * Refuses the key and its tokens from now on (`api-key.revoked`). May be repeated.
     * @throws ApiKeyNotFound
     */
    async revoke(by: KeyKeeper, apiKeyId: string): Promise<void> {
      const key = await findIn(by.communityId, apiKeyId);
      const at = now();
      await tokens.revoke(await store.revoke(apiKeyId, at, apiKeyRevoked(key, by, at)));
      push(`user.${apiKeyId}`, sessionEnded(apiKeyId, apiKeyId));
    },

    /**
     * An access token for whoever holds the key: never longer than the key, without any proof, and
     * for no more than whoever answers for the key may do now.
     * @throws ApiKeyInvalid, KeyUsedTooOften
     */
    async exchange(text: string): Promise<GivenToken> {
      const presented = readKey(text);
      if (presented === undefined) throw new ApiKeyInvalid();
      const { id } = await readGood(presented);
      await countUse(id);
      // When rights change meanwhile, the token must say the new ones.
      const given = (await give(presented)) ?? (await give(presented));
      if (given === undefined) throw new ApiKeyInvalid();
      return given;
    },
  };
}

function secondsLeft({ expiresAt }: ApiKey, at: Date): number {
  return Math.floor((expiresAt.getTime() - at.getTime()) / 1000);
}
