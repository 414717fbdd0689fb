import { packTenants } from '@gatehouse/shared/auth/packed-tenants';
import { namedRightsOf } from './account-view.js';
import { TooManyCommunities } from './accounts.errors.js';
import type { Account } from './accounts.types.js';

/**
 * Characters in which a token says what its account may do where. With all else that stands in one it
 * is at most 8,000 long then, and nginx takes 8,168 in a header; that is about 240 communities.
 */
const ROOM = 5400;

/**
 * A token that nobody would take keeps its bearer out of every community. So it is the role that is
 * refused; what is there already may become less.
 *
 * @throws TooManyCommunities when what the account would be allowed does not fit into a token
 */
export function assertFitsToken(before: Account, after: Pick<Account, 'memberships'>): void {
  const needed = roomFor({ ...before, ...after });
  if (needed > ROOM && needed > roomFor(before)) throw new TooManyCommunities();
}

function roomFor(account: Account): number {
  return JSON.stringify(packTenants(namedRightsOf(account).tenants)).length;
}
