import type { components, operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { ApiKeysService } from './api-keys.service.js';
import type { ApiKeyEntry, CreatedApiKey, KeyKeeper } from './api-keys.types.js';

type ApiKeysOperations = Pick<
  operations,
  'createApiKey' | 'listApiKeys' | 'revokeApiKey' | 'takeOverApiKey' | 'exchangeApiKey'
>;

/** The operations tagged `api-keys`. */
export function createApiKeysHandlers(
  apiKeys: ApiKeysService,
  answers: KeptAnswers,
): Handlers<ApiKeysOperations> {
  return {
    createApiKey: async (request) => {
      const { name, permissions, expiresAt } = request.body;
      const wanted = { name, permissions, expiresAt: new Date(expiresAt) };
      const answerOf = ({ text, ...entry }: CreatedApiKey) => ({
        status: 201 as const,
        body: { ...toBody(entry), apiKey: text },
      });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await apiKeys.create(keeperOf(request), wanted, remember));
    },

    listApiKeys: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const [before] = cursor === undefined ? [] : readCursor(cursor, ['']);
      const { communityId } = keeperOf(request);
      const found = await apiKeys.list({ communityId, before, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, ({ key }) => [key.id]) };
    },

    revokeApiKey: async (request) => {
      await apiKeys.revoke(keeperOf(request), request.params.apiKeyId);
      return { status: 204 };
    },

    takeOverApiKey: async (request) => {
      const answerOf = (entry: ApiKeyEntry) => ({ status: 200 as const, body: toBody(entry) });
      const remember = answers.rememberFor(request, answerOf);
      const { apiKeyId } = request.params;
      return answerOf(await apiKeys.takeOver(keeperOf(request), apiKeyId, remember));
    },

    exchangeApiKey: async ({ body }) => {
      const { token, expiresAt } = await apiKeys.exchange(body.apiKey);
      const accessTokenExpiresAt = expiresAt.toISOString();
      return {
        status: 200,
        body: { tokenType: 'Bearer', accessToken: token, accessTokenExpiresAt },
      };
    },
  };
}

function keeperOf(request: { caller: Caller | undefined; address: string }): KeyKeeper {
  const { accountId, tenantId, permissions } = callerOf(request);
  return { accountId, communityId: tenantId, permissions, address: request.address };
}

function toBody({ key, allows }: ApiKeyEntry): components['schemas']['ApiKey'] {
  const {
    id,
    name,
    permissions,
    createdBy,
    takenOverBy,
    createdAt,
    expiresAt,
    lastUsedAt,
    revokedAt,
  } = key;
  return {
    id,
    name,
    permissions: [...permissions],
    allows: [...allows],
    createdBy,
    ...(takenOverBy === null ? {} : { takenOverBy }),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ...(lastUsedAt === null ? {} : { lastUsedAt: lastUsedAt.toISOString() }),
    ...(revokedAt === null ? {} : { revokedAt: revokedAt.toISOString() }),
  };
}
