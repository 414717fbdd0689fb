import type { components } from '@gatehouse/contracts/auth';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { rightsFrom } from '@gatehouse/shared/auth/rights';

/** What a person is in a community. */
export type Role = components['schemas']['Role'];

/** What stands outside every community. */
export type PlatformRole = components['schemas']['PlatformRole'];

/** A role, or a job in a role, that allows something. */
export type Grant = keyof typeof GRANTS;

/** What somebody with these roles and jobs is and may do. */
export const rightsOf = rightsFrom(GRANTS);

/**
 * The name in the table of a role and the job in it. Employees of before there was a list of jobs may
 * do anything else, which adds nothing to their role.
 */
export function grantOf(role: Role, job: string | null): Grant {
  const withJob = `${role}/${job ?? ''}`;
  return isGrant(withJob) ? withJob : role;
}

function isGrant(name: string): name is Grant {
  return Object.hasOwn(GRANTS, name);
}
