import type { components, operations } from '../generated/auth.js';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { CallOptions, QueryOf } from './options.js';

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
  const of = (accountId: string) => ({ params: { path: { accountId } } });
  const list = (query: AccountQuery = {}, options: CallOptions = {}) =>
    bodyOf(auth.GET('/auth/accounts', { params: { query }, ...options }));
  return {
    list,
    all: (query: AccountQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    get: (accountId: string, options: CallOptions = {}): Promise<Account> =>
      bodyOf(auth.GET('/auth/accounts/{accountId}', { ...of(accountId), ...options })),
    replaceRoles: (accountId: string, roles: RoleGrant[]): Promise<Account> =>
      bodyOf(auth.PUT('/auth/accounts/{accountId}/roles', { ...of(accountId), body: { roles } })),
    deactivate: async (accountId: string): Promise<void> => {
      await bodyOf(auth.POST('/auth/accounts/{accountId}/deactivate', of(accountId)));
    },
    reactivate: async (accountId: string): Promise<void> => {
      await bodyOf(auth.POST('/auth/accounts/{accountId}/reactivate', of(accountId)));
    },
    endSessions: async (accountId: string): Promise<void> => {
      await bodyOf(auth.POST('/auth/accounts/{accountId}/end-sessions', of(accountId)));
    },
    permissions: (options: CallOptions = {}): Promise<PermissionCatalogue> =>
      bodyOf(auth.GET('/auth/permissions', options)),
  };
}

/** The operations tagged `invitations`. */
export function invitationCommands({ auth }: Http) {
  const list = (query: InvitationQuery = {}, options: CallOptions = {}) =>
    bodyOf(auth.GET('/auth/invitations', { params: { query }, ...options }));
  return {
    list,
    all: (query: InvitationQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    create: (body: InvitationRequest): Promise<Invitation> =>
      bodyOf(auth.POST('/auth/invitations', { body })),
    revoke: async (invitationId: string): Promise<void> => {
      const params = { path: { invitationId } };
      await bodyOf(auth.DELETE('/auth/invitations/{invitationId}', { params }));
    },
  };
}
