import type { TenantClaims } from './claims.js';

/** Tenants as a token carries them: those with the same rights are one entry. */
export interface PackedTenants {
  /** One id, or several. */
  id: string | string[];
  roles: string[];
  permissions: string[];
}

/** Keeps a token small: who belongs to twenty tenants has the same few rights in most of them. */
export function packTenants(tenants: readonly TenantClaims[]): PackedTenants[] {
  const groups = new Map<string, TenantClaims[]>();
  for (const tenant of tenants) {
    const rights = JSON.stringify([tenant.roles, tenant.permissions]);
    groups.set(rights, [...(groups.get(rights) ?? []), tenant]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...more] = group;
    if (first === undefined) return [];
    return [{ ...first, id: more.length === 0 ? first.id : group.map(({ id }) => id) }];
  });
}

/** The reverse of {@link packTenants}, but for the order. */
export function unpackTenants(packed: readonly PackedTenants[]): TenantClaims[] {
  return packed.flatMap(({ id, roles, permissions }) =>
    [id].flat().map((each) => ({ id: each, roles, permissions })),
  );
}
