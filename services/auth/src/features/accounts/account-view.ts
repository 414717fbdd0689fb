import type { AccessClaims, TenantClaims } from '@gatehouse/shared/auth/claims';
import type { components } from '../../generated/api.js';
import type { Account } from './accounts.types.js';
import { BY_PLATFORM_ROLE, permissionsOf } from '../permissions/permissions.js';

export type User = components['schemas']['User'];
type MembershipView = User['memberships'][number];

/** The account as its owner sees it: one entry per community, with all roles held there. */
export function userOf(account: Account): User {
  return {
    id: account.id,
    email: account.email,
    givenName: account.givenName,
    familyName: account.familyName,
    ...(account.phone === null ? {} : { phone: account.phone }),
    locale: account.locale,
    memberships: membershipsOf(account),
    ...(account.platformRole === null ? {} : { platformRole: account.platformRole }),
  };
}

/** What an access token says about the account's communities. */
export function tenantsOf(account: Account): TenantClaims[] {
  return membershipsOf(account).map(({ communityId, roles, permissions }) => ({
    id: communityId,
    roles,
    permissions,
  }));
}

/** What an access token says about all communities at once. */
export function everywhereOf({ platformRole }: Account): AccessClaims['everywhere'] {
  if (platformRole === null) return undefined;
  return { roles: [platformRole], permissions: [...BY_PLATFORM_ROLE[platformRole]] };
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
    const held = account.memberships.filter((each) => each.communityId === communityId);
    return {
      communityId,
      roles: held.map(({ role }) => role),
      permissions: sortedUnion(held.map(({ role, job }) => permissionsOf(role, job))),
    };
  });
}

function sortedUnion(lists: (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
