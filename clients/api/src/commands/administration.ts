import type { components, operations } from '@gatehouse/contracts/auth';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import { seenOf, type Seen } from '../seen.js';
import {
  asSeen,
  inCommunity,
  keyed,
  type CommunityOptions,
  type EditOptions,
  type QueryOf,
  type WriteOptions,
} from './options.js';

type Schemas = components['schemas'];
export type Account = Schemas['Account'];
export type Invitation = Schemas['Invitation'];
export type InvitationRequest = Schemas['InvitationRequest'];
export type RoleGrant = Schemas['RoleGrant'];
export type PermissionCatalogue = Schemas['PermissionCatalogue'];
export type AccountQuery = QueryOf<operations['listAccounts']>;
type InvitationQuery = QueryOf<operations['listInvitations']>;

/** The operations tagged `administration`: looking after other people's accounts. */
export function accountCommands({ auth }: Http) {
  const of = (accountId: string, options: CommunityOptions) => ({
    params: { path: { accountId } },
    ...inCommunity(options),
  });
  const list = (query: AccountQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(auth.GET('/auth/accounts', { params: { query }, ...inCommunity(options) }));
  return {
    list,
    all: (query: AccountQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    get: (accountId: string, options: CommunityOptions = {}): Promise<Account> =>
      bodyOf(auth.GET('/auth/accounts/{accountId}', of(accountId, options))),
    /** The account with the mark that an edit of it names. */
    read: (accountId: string, options: CommunityOptions = {}): Promise<Seen<Account>> =>
      seenOf(auth.GET('/auth/accounts/{accountId}', of(accountId, options))),
    replaceRoles: (
      accountId: string,
      roles: RoleGrant[],
      options: CommunityOptions & EditOptions = {},
    ): Promise<Account> => {
      const params = { path: { accountId }, ...asSeen(options) };
      const request = { ...inCommunity(options), params, body: { roles } };
      return bodyOf(auth.PUT('/auth/accounts/{accountId}/roles', request));
    },
    deactivate: async (accountId: string, options: CommunityOptions = {}): Promise<void> => {
      await bodyOf(auth.POST('/auth/accounts/{accountId}/deactivate', of(accountId, options)));
    },
    reactivate: async (accountId: string, options: CommunityOptions = {}): Promise<void> => {
      await bodyOf(auth.POST('/auth/accounts/{accountId}/reactivate', of(accountId, options)));
    },
    endSessions: async (accountId: string, options: CommunityOptions = {}): Promise<void> => {
      await bodyOf(auth.POST('/auth/accounts/{accountId}/end-sessions', of(accountId, options)));
    },
    permissions: (options: CommunityOptions = {}): Promise<PermissionCatalogue> =>
      bodyOf(auth.GET('/auth/permissions', inCommunity(options))),
  };
}

/**
 * The operations tagged `invitations`.
 *
 * @param newKey makes the idempotency key of a write for which the caller chose none
 */
export function invitationCommands({ auth }: Http, newKey: () => string | undefined) {
  const list = (query: InvitationQuery = {}, options: CommunityOptions = {}) =>
    bodyOf(auth.GET('/auth/invitations', { params: { query }, ...inCommunity(options) }));
  return {
    list,
    all: (query: InvitationQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    create: (body: InvitationRequest, options: WriteOptions = {}): Promise<Invitation> => {
      const params = keyed(options, newKey);
      return bodyOf(auth.POST('/auth/invitations', { body, params, ...inCommunity(options) }));
    },
    /** Sends a new link; the one before is refused from now on. */
    resend: (invitationId: string, options: WriteOptions = {}): Promise<Invitation> => {
      const params = { path: { invitationId }, ...keyed(options, newKey) };
      const request = { params, ...inCommunity(options) };
      return bodyOf(auth.POST('/auth/invitations/{invitationId}/resend', request));
    },
    revoke: async (invitationId: string, options: CommunityOptions = {}): Promise<void> => {
      const request = { params: { path: { invitationId } }, ...inCommunity(options) };
      await bodyOf(auth.DELETE('/auth/invitations/{invitationId}', request));
    },
  };
}
