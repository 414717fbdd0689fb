import { MACHINE_METHOD } from '@gatehouse/shared/auth/claims';
import type { SignedToken, TokenSigner } from '@gatehouse/shared/auth/token-signer';
import type { AccountsService } from '../accounts/accounts.feature.js';
import { answersFor, entryOf } from './api-key-rules.js';
import { isSecretOf, readKey, type PresentedKey } from './api-key-secret.js';
import { ApiKeyInvalid } from './api-keys.errors.js';
import type { CountUse } from './api-keys.limit.js';
import type { ApiKeysStore } from './api-keys.store.js';
import type { ApiKey, ApiKeyEntry } from './api-keys.types.js';

const TOKEN_SECONDS = 15 * 60;

/** An access token, and until when it is good. */
export interface GivenToken {
  token: string;
  expiresAt: Date;
}

export interface ExchangeOptions {
  store: ApiKeysStore;
  tokens: Pick<TokenSigner, 'sign'>;
  accounts: Pick<AccountsService, 'findAccount'>;
  countUse: CountUse;
  now: () => Date;
}

export type ApiKeyExchange = ReturnType<typeof createApiKeyExchange>;

/** From a key to an access token. */
export function createApiKeyExchange(options: ExchangeOptions) {
  const { store, tokens, accounts, countUse, now } = options;

  const tokenFor = ({ key, allows }: ApiKeyEntry, ttlSeconds: number): Promise<SignedToken> =>
    tokens.sign(
      {
        // A machine is nobody but its key, a device is somebody whose key may be another tomorrow.
        accountId: key.deviceId ?? key.id,
        sessionId: key.id,
        tenants: [{ id: key.communityId, roles: [], permissions: [...allows] }],
        authentication: { at: null, methods: [MACHINE_METHOD] },
      },
      ttlSeconds,
    );

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
    const isDevice = key.deviceId !== null;
    const answerable = isDevice ? undefined : await accounts.findAccount(answersFor(key));
    const entry = entryOf(key, answerable);
    if ((!isDevice && !answerable) || entry.allows.length === 0) throw new ApiKeyInvalid();
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
