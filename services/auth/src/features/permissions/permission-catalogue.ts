import type { components } from '@gatehouse/contracts/auth';
import { GRANTS, PERMISSIONS } from '@gatehouse/contracts/permissions';

type PermissionCatalogue = components['schemas']['PermissionCatalogue'];
type RolePermissions = PermissionCatalogue['roles'][number];

/** What machines have by themselves: no role that somebody could be given. */
const OF_MACHINES: readonly string[] = ['device'];

/** Who may do what, for those who show or choose roles. */
export function permissionCatalogue(mine: readonly string[]): PermissionCatalogue {
  return {
    permissions: Object.entries(PERMISSIONS).map(([name, description]) => ({ name, description })),
    roles: Object.entries(GRANTS)
      .filter(([grant]) => !OF_MACHINES.includes(grant))
      .map(([grant, permissions]) => {
        const [role, job] = grant.split('/') as [RolePermissions['role'], RolePermissions['job']];
        return { role, ...(job !== undefined && { job }), permissions: [...permissions] };
      }),
    mine: [...new Set(mine)].sort(),
  };
}
