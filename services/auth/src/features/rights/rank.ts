import type { PlatformRole, Role } from '../permissions/permissions.feature.js';
import { communityIdsOf } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';

const RANKS: Readonly<Record<Role | PlatformRole, number>> = {
  resident: 1,
  employee: 2,
  manager: 3,
  admin: 4,
  operator: 5,
};

/** How much somebody with these roles is; 0 without any. */
export function rankOf(roles: readonly string[]): number {
  return Math.max(0, ...roles.map((role) => (isRole(role) ? RANKS[role] : 0)));
}

/** The roles that count in a community, or in all of them when none is given. */
export function rolesOf(account: Account, communityId: string | undefined): string[] {
  const here = account.memberships.filter(
    (each) => communityId === undefined || each.communityId === communityId,
  );
  const platform = account.platformRole === null ? [] : [account.platformRole];
  return [...here.map(({ role }) => role), ...platform];
}

/** Whether somebody may still act in the name of the account: they are more wherever it belongs. */
export function standsAbove(actor: Account | undefined, account: Account): boolean {
  if (actor?.status !== 'active') return false;
  const places = account.memberships.length === 0 ? [undefined] : communityIdsOf(account);
  return places.every((id) => rankOf(rolesOf(actor, id)) > rankOf(rolesOf(account, id)));
}

function isRole(role: string): role is keyof typeof RANKS {
  return Object.hasOwn(RANKS, role);
}
