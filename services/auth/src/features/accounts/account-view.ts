import type { components } from '@gatehouse/contracts/auth';
import type { TenantClaims } from '@gatehouse/shared/auth/claims';
import type { Rights } from '@gatehouse/shared/auth/rights';
import type { TokenSubject } from '@gatehouse/shared/auth/token-signer';
import type { Account } from './accounts.types.js';
import { shownEmailOf } from './sign-in-name.js';
import { grantOf, rightsOf, type Grant } from '../permissions/permissions.feature.js';

export type User = components['schemas']['User'];
type MembershipView = User['memberships'][number];

/** The account as its owner sees it: one entry per community, with all roles held there. */
export function userOf(account: Account): User {
  return {
    id: account.id,
    email: shownEmailOf(account),
    ...(account.userName === null ? {} : { userName: account.userName }),
    givenName: account.givenName,
    familyName: account.familyName,
    ...(account.phone === null ? {} : { phone: account.phone }),
    locale: account.locale,
    memberships: membershipsOf(account),
    ...(account.platformRole === null ? {} : { platformRole: account.platformRole }),
  };
}

/** What an access token says of what the account may do. */
export type TokenRights = Pick<TokenSubject, 'tenants' | 'everywhere'>;

/** By the names of its roles and jobs, which every service looks up. */
export function namedRightsOf(account: Account): TokenRights {
  const { platformRole } = account;
  return {
    tenants: communityIdsOf(account).map((id) => ({ id, grants: grantsIn(account, id) })),
    everywhere: platformRole === null ? undefined : { grants: [platformRole] },
  };
}

/** Permission by permission, as services of the release before need it. */
export function listedRightsOf(account: Account): TokenRights {
  return { tenants: tenantsOf(account), everywhere: everywhereOf(account) };
}

/** What the account is and may do in each of its communities. */
export function tenantsOf(account: Account): TenantClaims[] {
  return membershipsOf(account).map(({ communityId, roles, permissions }) => ({
    id: communityId,
    roles,
    permissions,
  }));
}

/** What the account is and may do in all communities at once. */
export function everywhereOf({ platformRole }: Account): Rights | undefined {
  return platformRole === null ? undefined : rightsOf([platformRole]);
}

/** The communities the account belongs to, each once. */
export function communityIdsOf({ memberships }: Account): string[] {
  return [...new Set(memberships.map(({ communityId }) => communityId))];
}

/** All that the account may do in at least one community, sorted. */
export function allPermissionsOf(account: Account): string[] {
  const held = membershipsOf(account).map(({ permissions }) => permissions);
  return sortedUnion([...held, everywhereOf(account)?.permissions ?? []]);
}

function membershipsOf(account: Account): MembershipView[] {
  return communityIdsOf(account).map((communityId) => {
    const { roles, permissions } = rightsOf(grantsIn(account, communityId));
    return { communityId, roles: roles as MembershipView['roles'], permissions };
  });
}

function grantsIn({ memberships }: Account, communityId: string): Grant[] {
  return memberships
    .filter((held) => held.communityId === communityId)
    .map(({ role, job }) => grantOf(role, job));
}

function sortedUnion(lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
