import type { TokenSigner } from '@gatehouse/shared/auth/token-signer';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { sessionEnded } from '../../messaging/events.js';
import type { AccountsService } from '../accounts/accounts.feature.js';
import { answersFor, assertForMachines, assertHeld, entryOf } from './api-key-rules.js';
import { createApiKeyExchange, type ExchangeOptions } from './api-key-exchange.service.js';
import { hashSecret, newSecret, writeKey } from './api-key-secret.js';
import { ApiKeyNotFound, ApiKeyOver, ExpiryInvalid } from './api-keys.errors.js';
import { apiKeyCreated, apiKeyRevoked, apiKeyTakenOver } from './api-keys.events.js';
import type { KeyListing } from './api-keys.store.js';
import type { ApiKey, ApiKeyEntry, CreatedApiKey, KeyKeeper, NewApiKey } from './api-keys.types.js';

const DAY_MS = 24 * 60 * 60_000;
const LONGEST_DAYS = 366;

export interface ApiKeysOptions extends ExchangeOptions {
  tokens: Pick<TokenSigner, 'sign' | 'revoke'>;
  accounts: Pick<AccountsService, 'findAccount' | 'findAccounts'>;
  /** Tells the edges, at most once. */
  push: (routingKey: string, envelope: Envelope) => unknown;
}

export type ApiKeysService = ReturnType<typeof createApiKeysService>;

/** Keys with which machines get access tokens for one community. */
export function createApiKeysService(options: ApiKeysOptions) {
  const { store, tokens, accounts, push, now } = options;

  const findIn = async (communityId: string, apiKeyId: string): Promise<ApiKey> => {
    const key = await store.find(apiKeyId);
    // What is a device's is seen to where the devices are.
    if (key?.communityId !== communityId || key.deviceId !== null)
      throw new ApiKeyNotFound(apiKeyId);
    return key;
  };

  return {
    ...createApiKeyExchange(options),

    /**
     * Makes a key (`api-key.created`). The answer is the only place where its text ever stands.
     * @throws PermissionNotHeld, PermissionPersonal, ExpiryInvalid
     */
    async create(
      by: KeyKeeper,
      wanted: NewApiKey,
      remember: Remember<CreatedApiKey>,
    ): Promise<CreatedApiKey> {
      assertHeld(wanted.permissions, by.permissions);
      assertForMachines(wanted.permissions);
      const createdAt = now();
      const livesMs = wanted.expiresAt.getTime() - createdAt.getTime();
      if (livesMs <= 0 || livesMs > LONGEST_DAYS * DAY_MS) throw new ExpiryInvalid(LONGEST_DAYS);
      const created = newKey(by, wanted, createdAt);
      const event = apiKeyCreated(created.key, by);
      await store.insert(created.key, event, (tx) => remember(tx, created));
      return created;
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
    async takeOver(
      by: KeyKeeper,
      apiKeyId: string,
      remember: Remember<ApiKeyEntry>,
    ): Promise<ApiKeyEntry> {
      const key = await findIn(by.communityId, apiKeyId);
      assertHeld(key.permissions, by.permissions);
      const at = now();
      const takenOverBy = by.accountId;
      const entry = { key: { ...key, takenOverBy }, allows: key.permissions };
      const event = apiKeyTakenOver(key, by, at);
      if (!(await store.takeOver(key, { takenOverBy, at }, event, (tx) => remember(tx, entry))))
        throw new ApiKeyOver();
      return entry;
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
      await tokens.revoke(await store.revoke(key, at, apiKeyRevoked(key, by, at)));
      push(`user.${apiKeyId}`, sessionEnded(apiKeyId, apiKeyId));
    },
  };
}

function newKey(by: KeyKeeper, wanted: NewApiKey, createdAt: Date): CreatedApiKey {
  const secret = newSecret();
  const { accountId: createdBy, communityId } = by;
  const key: ApiKey = {
    ...wanted,
    id: newId(),
    communityId,
    deviceId: null,
    secretHash: hashSecret(secret),
    createdBy,
    createdAt,
    takenOverBy: null,
    lastUsedAt: null,
    revokedAt: null,
  };
  return { key, allows: key.permissions, text: writeKey({ id: key.id, secret }) };
}
