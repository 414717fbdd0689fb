/** What somebody is and may do. */
export interface Rights {
  roles: string[];
  permissions: string[];
}

/** What grants, as a token names them, allow. */
export type RightsOf = (grants: readonly string[]) => Rights;

/**
 * Looks up what grants allow. A grant is a role, or a role and a job in it (`role/job`), and allows
 * what its role allows too. One that is not in the table, as of a newer release, allows nothing.
 *
 * @param table grant → permissions
 */
export function rightsFrom(table: Readonly<Record<string, readonly string[]>>): RightsOf {
  const known = new Map(Object.entries(table));
  return (grants) => {
    const named = grants.flatMap((grant) => [roleOf(grant), grant]);
    return {
      roles: [...new Set(grants.map(roleOf))],
      permissions: [...new Set(named.flatMap((name) => known.get(name) ?? []))].sort(),
    };
  };
}

function roleOf(grant: string): string {
  return grant.split('/', 1)[0] ?? grant;
}
