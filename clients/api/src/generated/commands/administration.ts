// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, EditOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type { Seen } from '../../seen.js';
import type { Account, AccountPage, ListAccountsQuery, RolesChange } from './types.js';

/** Looking after other people's accounts. */
export interface AccountsCommands {
  /**
   * Find accounts. The accounts with a role in the community, by name. An operator who names no
   * community sees all there are.
   */
  list: (query?: ListAccountsQuery, options?: CommunityOptions) => Promise<AccountPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListAccountsQuery, options?: CommunityOptions) => ItemsOf<AccountPage>;
  /** Read an account. An account with a role in the community, and its roles there. */
  get: (accountId: string, options?: CommunityOptions) => Promise<Account>;
  /** The same with its mark, which an edit names as `ifMatch`. */
  read: (accountId: string, options?: CommunityOptions) => Promise<Seen<Account>>;
  /**
   * Change somebody's roles. Gives the account these roles in the community and no others there; none
   * means that it leaves. Nobody grants more than they are (`rank_too_high`), changes their own roles
   * (`own_account`), removes the last admin (`last_admin`), or gives an account roles in more
   * communities than its token can name, about 240 (`too_many_communities`). The account's access
   * tokens are refused from now on; its sessions go on, and a refresh brings tokens with the new
   * roles. An operator may give roles to any account.
   */
  replaceRoles: (
    accountId: string,
    body: RolesChange,
    options?: CommunityOptions & EditOptions,
  ) => Promise<Account>;
  /**
   * Close an account. Ends all sessions of the account at once; nobody can sign in to it until it is
   * reactivated. The admin of one community may do this only to an account that belongs to no other
   * (`account_shared`), and nobody to themselves (`own_account`) or to somebody with a higher role
   * (`rank_too_high`). Only an operator closes the account of a community's last admin
   * (`last_admin`): of two admins who close each other's accounts at once, one is refused. May be
   * repeated.
   */
  deactivate: (accountId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Open an account again. The owner can sign in again with what they signed in with before. The same
   * rules as for closing it. May be repeated.
   */
  reactivate: (accountId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Sign somebody out everywhere. Ends all sessions of the account; its tokens are refused from now
   * on and its sockets are closed. Not of somebody with a higher role (`rank_too_high`), nor, for an
   * admin, of an account that belongs to other communities as well (`account_shared`): replacing its
   * roles ends at once what it may do here. May be repeated.
   */
  endSessions: (accountId: string, options?: CommunityOptions) => Promise<void>;
}

export const accounts: Operations<AccountsCommands> = {
  list: 'GET /auth/accounts query',
  all: 'GET /auth/accounts query pages',
  get: 'GET /auth/accounts/{accountId}',
  read: 'GET /auth/accounts/{accountId} seen',
  replaceRoles: 'PUT /auth/accounts/{accountId}/roles body',
  deactivate: 'POST /auth/accounts/{accountId}/deactivate',
  reactivate: 'POST /auth/accounts/{accountId}/reactivate',
  endSessions: 'POST /auth/accounts/{accountId}/end-sessions',
};
