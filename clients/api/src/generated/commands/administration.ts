// Generated from openapi/ by `npm run generate`. Do not edit.

import { bodyOf, done } from '../../http.js';
import { itemsOf } from '../../pages.js';
import { seenOf, type Seen } from '../../seen.js';
import {
  communityOf,
  markOf,
  signalOf,
  type Calls,
  type CommunityOptions,
  type EditOptions,
} from '../../commands/options.js';
import type { Account, AccountPage, ListAccountsQuery, RolesChange } from './types.js';

/** Looking after other people's accounts. */
export function accounts({ auth }: Calls) {
  const list = (
    query: ListAccountsQuery = {},
    options: CommunityOptions = {},
  ): Promise<AccountPage> =>
    bodyOf(
      auth.GET('/auth/accounts', {
        params: { query, header: communityOf(options) },
        ...signalOf(options),
      }),
    );
  return {
    /**
     * Find accounts. The accounts with a role in the community, by name. An operator who names no
     * community sees all there are.
     */
    list,
    /** The same to the end: the next page is asked for when it is wanted. */
    all: (query: ListAccountsQuery = {}, options: CommunityOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    /** Read an account. An account with a role in the community, and its roles there. */
    get: (accountId: string, options: CommunityOptions = {}): Promise<Account> =>
      bodyOf(
        auth.GET('/auth/accounts/{accountId}', {
          params: { path: { accountId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /** The same with its mark, which an edit names as `ifMatch`. */
    read: (accountId: string, options: CommunityOptions = {}): Promise<Seen<Account>> =>
      seenOf(
        auth.GET('/auth/accounts/{accountId}', {
          params: { path: { accountId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
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
      options: CommunityOptions & EditOptions = {},
    ): Promise<Account> =>
      bodyOf(
        auth.PUT('/auth/accounts/{accountId}/roles', {
          params: { path: { accountId }, header: { ...communityOf(options), ...markOf(options) } },
          body,
          ...signalOf(options),
        }),
      ),
    /**
     * Close an account. Ends all sessions of the account at once; nobody can sign in to it until it is
     * reactivated. The admin of one community may do this only to an account that belongs to no other
     * (`account_shared`), and nobody to themselves (`own_account`) or to somebody with a higher role
     * (`rank_too_high`). Only an operator closes the account of a community's last admin
     * (`last_admin`): of two admins who close each other's accounts at once, one is refused. May be
     * repeated.
     */
    deactivate: (accountId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        auth.POST('/auth/accounts/{accountId}/deactivate', {
          params: { path: { accountId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Open an account again. The owner can sign in again with what they signed in with before. The same
     * rules as for closing it. May be repeated.
     */
    reactivate: (accountId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        auth.POST('/auth/accounts/{accountId}/reactivate', {
          params: { path: { accountId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
    /**
     * Sign somebody out everywhere. Ends all sessions of the account; its tokens are refused from now
     * on and its sockets are closed. Not of somebody with a higher role (`rank_too_high`), nor, for an
     * admin, of an account that belongs to other communities as well (`account_shared`): replacing its
     * roles ends at once what it may do here. May be repeated.
     */
    endSessions: (accountId: string, options: CommunityOptions = {}): Promise<void> =>
      done(
        auth.POST('/auth/accounts/{accountId}/end-sessions', {
          params: { path: { accountId }, header: communityOf(options) },
          ...signalOf(options),
        }),
      ),
  };
}
