import type { TenantClaims } from './claims.js';
import type { Rights, RightsOf } from './rights.js';

/** Rights as a token carries them: the names of what was given, or one by one what it allows. */
export type PackedRights = Rights | { grants: string[] };

/** Tenants as a token carries them: those with the same rights are one entry. */
export type PackedTenants = PackedRights & {
  /** One id, or several. */
  id: string | string[];
};

/** Keeps a token small: who belongs to twenty tenants has the same few rights in most of them. */
export function packTenants(tenants: readonly (PackedRights & { id: string })[]): PackedTenants[] {
  const groups = new Map<string, { ids: string[]; rights: PackedRights }>();
  for (const { id, ...rights } of tenants) {
    const alike = JSON.stringify(rights);
    const group = groups.get(alike) ?? { ids: [], rights };
    group.ids.push(id);
    groups.set(alike, group);
  }
  return [...groups.values()].map(({ ids, rights }) => {
    const [first = '', ...more] = ids;
    return { id: more.length === 0 ? first : ids, ...rights };
  });
}

/** The reverse of {@link packTenants}, but for the order, with what all grants allow. */
export function unpackTenants(
  packed: readonly PackedTenants[],
  rightsOf: RightsOf,
): TenantClaims[] {
  return packed.flatMap(({ id, ...rights }) => {
    const unpacked = unpackRights(rights, rightsOf);
    return [id].flat().map((each) => ({ id: each, ...unpacked }));
  });
}

/** What a token carries, with what all grants allow. */
export function unpackRights(packed: PackedRights, rightsOf: RightsOf): Rights {
  return 'grants' in packed ? rightsOf(packed.grants) : packed;
}
