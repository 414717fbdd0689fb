import { dereference } from '@apidevtools/json-schema-ref-parser';
import { gathering } from '@gatehouse/shared/documents/gathering';

/** Who may do what. */
export interface PermissionTable {
  /** Name → what it allows, in a sentence. */
  permissions: Record<string, string>;
  /** A role, or a role and a job (`role/job`) → the permissions. */
  grants: Record<string, string[]>;
}

/** openapi/permissions.yaml with what the files of its folder say. */
interface Written {
  permissions: Record<string, { allows: string; to: string[] }>;
  grants: string[];
}

/**
 * Reads who may do what.
 *
 * @param path of openapi/permissions.yaml
 * @throws Error when a permission is given to what is no grant, or to nobody
 */
export async function readPermissions(path: string): Promise<PermissionTable> {
  const written = await dereference<Written>(path, gathering);
  const names = Object.keys(written.permissions).sort();
  const given = (name: string): string[] => written.permissions[name]?.to ?? [];
  const faults = [
    ...names.flatMap((name) =>
      given(name)
        .filter((grant) => !written.grants.includes(grant))
        .map((grant) => `${name} is given to ${grant}, which is no grant`),
    ),
    ...names.filter((name) => given(name).length === 0).map((name) => `${name} is given to nobody`),
    ...written.grants
      .filter((grant) => !written.grants.includes(roleOf(grant)))
      .map((grant) => `${grant} is a job in no role`),
  ];
  if (faults.length > 0) throw new Error(`permissions.yaml: ${faults.join(', ')}`);
  return {
    permissions: Object.fromEntries(
      names.map((name) => [name, written.permissions[name]?.allows ?? '']),
    ),
    grants: Object.fromEntries(
      written.grants.map((grant) => [grant, names.filter((name) => given(name).includes(grant))]),
    ),
  };
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
