import type { components } from '../../generated/api.js';
import { BY_JOB, BY_PLATFORM_ROLE, BY_ROLE, PERMISSIONS, type Role } from './permissions.js';

type PermissionCatalogue = components['schemas']['PermissionCatalogue'];

const ROLES = Object.keys(BY_ROLE) as Role[];

/** Who may do what, for those who show or choose roles. */
export function permissionCatalogue(mine: readonly string[]): PermissionCatalogue {
  return {
    permissions: Object.entries(PERMISSIONS).map(([name, description]) => ({ name, description })),
    roles: [
      ...ROLES.map((role) => ({ role, permissions: [...BY_ROLE[role]] })),
      ...Object.entries(BY_JOB).map(([job, permissions]) => ({
        role: 'employee' as const,
        job,
        permissions: [...permissions],
      })),
      { role: 'operator' as const, permissions: [...BY_PLATFORM_ROLE.operator] },
    ],
    mine: [...new Set(mine)].sort(),
  };
}
