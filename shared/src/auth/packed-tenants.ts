import { lengthenIds, shortenIds } from '../ids/short-ids.js';
import type { TenantClaims } from './claims.js';
import type { Rights, RightsOf } from './rights.js';

/** Rights as a token carries them: the names of what was given, or one by one what it allows. */
export type PackedRights = Rights | { grants: string[] };

/** Tenants as a token carries them: those with the same rights are one entry. */
export type PackedTenants = PackedRights & PackedIds;

/** One id, or several; or any number of UUIDs, shortened. */
type PackedIds = { id: string | string[] } | { ids: string };

/**
 * Keeps a token small: who belongs to twenty tenants has the same few rights in most of them. Ids are
 * shortened beside the names of what was given only: who can read these can read those.
 */
export function packTenants(tenants: readonly (PackedRights & { id: string })[]): PackedTenants[] {
  const groups = new Map<string, { ids: string[]; rights: PackedRights }>();
  for (const { id, ...rights } of tenants) {
    const alike = JSON.stringify(rights);
    const group = groups.get(alike) ?? { ids: [], rights };
    group.ids.push(id);
    groups.set(alike, group);
  }
  return [...groups.values()].map(({ ids, rights }) => ({ ...packIds(ids, rights), ...rights }));
}

function packIds(ids: string[], rights: PackedRights): PackedIds {
  const short = 'grants' in rights ? shortenIds(ids) : undefined;
  if (short !== undefined) return { ids: short };
  const [first = '', ...more] = ids;
  return { id: more.length === 0 ? first : ids };
}

/** The reverse of {@link packTenants}, but for the order, with what all grants allow. */
export function unpackTenants(
  packed: readonly PackedTenants[],
  rightsOf: RightsOf,
): TenantClaims[] {
  return packed.flatMap((entry) => {
    const ids = 'ids' in entry ? lengthenIds(entry.ids) : [entry.id].flat();
    const { roles, permissions } = unpackRights(entry, rightsOf);
    return ids.map((id) => ({ id, roles, permissions }));
  });
}

/** What a token carries, with what all grants allow. */
export function unpackRights(packed: PackedRights, rightsOf: RightsOf): Rights {
  return 'grants' in packed ? rightsOf(packed.grants) : packed;
}
