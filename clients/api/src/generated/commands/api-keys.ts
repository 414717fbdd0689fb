// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CallOptions, CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  ApiKey,
  ApiKeyExchange,
  ApiKeyPage,
  CreatedApiKey,
  ListApiKeysQuery,
  MachineToken,
  NewApiKey,
} from './types.js';

/** Keys with which machines sign in. */
export interface ApiKeysCommands {
  /**
   * See the keys of the community. All keys ever made for the community, the newest first; without
   * their texts.
   */
  list: (query?: ListApiKeysQuery, options?: CommunityOptions) => Promise<ApiKeyPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListApiKeysQuery, options?: CommunityOptions) => ItemsOf<ApiKeyPage>;
  /**
   * Make a key for a machine. The key opens one community and allows what is listed, none of which
   * the caller may lack (`permission_not_held`). What asks for a rank is for people only:
   * `people:invite`, `people:manage` and `people:impersonate` are refused (422
   * `permission_personal`). Its text is answered here and never again. Nobody needs to refresh it: a
   * machine exchanges it for access tokens until it ends, a year from now at the latest.
   */
  create: (body: NewApiKey, options?: CommunityOptions & KeyOptions) => Promise<CreatedApiKey>;
  /**
   * Revoke a key. The key and all its access tokens are refused from now on, by every service. May be
   * repeated.
   */
  revoke: (apiKeyId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Answer for a key from now on. A key allows no more than whoever answers for it may do at that
   * moment: its maker, until somebody else takes it over. For keys whose maker has left, or may do
   * less than the key is for; the machine notices nothing. The caller needs all permissions of the
   * key (`permission_not_held`). 409 `api_key_over` when the key was revoked or has ended. May be
   * repeated.
   */
  takeOver: (apiKeyId: string, options?: CommunityOptions & KeyOptions) => Promise<ApiKey>;
  /**
   * Exchange an API key for an access token. How a machine signs in. The token lives 15 minutes,
   * allows what the key allows in the key's community (`allows`), and nothing that asks for a recent
   * proof. A key that allows nothing any more is refused like one that was revoked. Each key earns a
   * limited number of tokens a minute (429 `api_key_busy`); a machine keeps its token until it
   * expires.
   */
  exchange: (body: ApiKeyExchange, options?: CallOptions) => Promise<MachineToken>;
}

export const apiKeys: Operations<ApiKeysCommands> = {
  list: 'GET /auth/api-keys query',
  all: 'GET /auth/api-keys query pages',
  create: 'POST /auth/api-keys body key',
  revoke: 'DELETE /auth/api-keys/{apiKeyId}',
  takeOver: 'POST /auth/api-keys/{apiKeyId}/take-over key',
  exchange: 'POST /auth/token body',
};
