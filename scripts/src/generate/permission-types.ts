import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** What openapi/permissions.yaml says. */
export interface PermissionTable {
  /** Name → what it allows, in a sentence. */
  permissions: Record<string, string>;
  /** A role, or a role and a job (`role/job`) → the permissions. */
  grants: Record<string, string[]>;
}

/**
 * Reads the table of permissions.
 *
 * @throws Error when a grant names a permission that is not described, or one that nobody is given
 */
export async function readPermissions(path: string): Promise<PermissionTable> {
  const table = parse(await readFile(path, 'utf8')) as PermissionTable;
  const given = Object.values(table.grants).flat();
  const strange = given.filter((name) => !(name in table.permissions));
  const idle = Object.keys(table.permissions).filter((name) => !given.includes(name));
  const roleless = Object.keys(table.grants).filter((name) => !(roleOf(name) in table.grants));
  const faults = [
    ...strange.map((name) => `${name} is given and not described`),
    ...idle.map((name) => `${name} is given to nobody`),
    ...roleless.map((name) => `${name} is a job in no role`),
  ];
  if (faults.length > 0) throw new Error(`permissions.yaml: ${faults.join(', ')}`);
  return table;
}

/** The table as TypeScript, for services and clients alike. */
export function permissionTypes({ permissions, grants }: PermissionTable): string {
  return [
    '/** Every permission there is, and what it allows. */',
    `export const PERMISSIONS = ${JSON.stringify(permissions, null, 2)} as const;`,
    '',
    'export type Permission = keyof typeof PERMISSIONS;',
    '',
    '/** What is given to people, a role or a job in a role (`role/job`), and what it allows. */',
    `export const GRANTS = ${JSON.stringify(grants, null, 2)} as const satisfies Record<`,
    '  string,',
    '  readonly Permission[]',
    '>;',
    '',
  ].join('\n');
}

function roleOf(grant: string): string {
  return grant.split('/')[0] ?? grant;
}
