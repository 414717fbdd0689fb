import { everywhereOf, tenantsOf } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';

/** What somebody is and may do in a community. */
export interface Rights {
  roles: readonly string[];
  permissions: readonly string[];
}

const NONE: Rights = { roles: [], permissions: [] };

/**
 * The rights of an account in a community as they are now. Whatever somebody hands out in an office
 * (an invitation, a key, a session in another's name) is good for no more than this, asked when it
 * is used: so it ends with the office, whichever way that ends.
 *
 * @param account undefined when there is none any more
 */
export function rightsOfNow(account: Account | undefined, communityId: string): Rights {
  if (account?.status !== 'active') return NONE;
  const here = tenantsOf(account).find(({ id }) => id === communityId) ?? NONE;
  const everywhere = everywhereOf(account) ?? NONE;
  return {
    roles: [...here.roles, ...everywhere.roles],
    permissions: [...new Set([...here.permissions, ...everywhere.permissions])],
  };
}
