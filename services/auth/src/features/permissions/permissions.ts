import type { components } from '../../generated/api.js';

/** What a person is in a community. */
export type Role = components['schemas']['Role'];

/** What stands outside every community. */
export type PlatformRole = components['schemas']['PlatformRole'];

/**
 * Every permission there is. An operation names the one it needs in its specification
 * (`x-permission`); a test holds the two together.
 */
export const PERMISSIONS = {
  'api-keys:manage': 'Make keys for machines, see them and revoke them.',
  'audit:read': 'Read the log of what was done to accounts, and prove that it is complete.',
  'dead-letters:manage': 'See, replay and discard messages that no service could handle.',
  'people:impersonate': 'Act in the name of somebody with a lesser role, for half an hour.',
  'people:invite': 'Invite people: managers residents and employees, admins everybody.',
  'people:manage': 'Change roles, deactivate and reactivate accounts, end sessions.',
  'people:read': 'See who has an account in the community.',
  'presence:read': 'See who is online: residents in their own units, staff in all of them.',
  'reports:read': 'See how many visits there were and how they were answered.',
  'units:read': 'Find buildings and units.',
  'visits:admit': 'Let visitors in and out at the gate.',
  'visits:answer': 'Approve or deny visitors of one’s own units.',
  'visits:read': 'See visits: residents those of their units, staff all of them.',
  'visits:request': 'Ring a unit for a visitor at the gate.',
} as const;

export type Permission = keyof typeof PERMISSIONS;

/** What everybody in a role may do in the community. */
export const BY_ROLE: Readonly<Record<Role, readonly Permission[]>> = {
  resident: ['presence:read', 'units:read', 'visits:answer', 'visits:read'],
  // Nothing by itself: what an employee may do follows from the job.
  employee: [],
  manager: [
    'people:invite',
    'people:read',
    'presence:read',
    'reports:read',
    'units:read',
    'visits:read',
  ],
  admin: [
    'api-keys:manage',
    'audit:read',
    'people:impersonate',
    'people:invite',
    'people:manage',
    'people:read',
    'presence:read',
    'reports:read',
    'units:read',
    'visits:read',
  ],
};

/** What an employee can be told to do. */
type Job = NonNullable<components['schemas']['RoleGrant']['job']>;

/** What a job adds to the role `employee`. */
export const BY_JOB: Readonly<Record<Job, readonly Permission[]>> = {
  guard: ['presence:read', 'units:read', 'visits:admit', 'visits:read', 'visits:request'],
  technician: [],
  housekeeping: [],
  gardener: [],
};

/** What a role outside the communities allows in all of them. */
export const BY_PLATFORM_ROLE: Readonly<Record<PlatformRole, readonly Permission[]>> = {
  // Dead letters are of all communities at once: no community's admin may see them.
  operator: [...BY_ROLE.admin, 'dead-letters:manage'],
};

/** What somebody with this role, and this job if it is `employee`, may do in the community. */
export function permissionsOf(role: Role, job: string | null): readonly Permission[] {
  if (role !== 'employee' || job === null || !isKnown(job)) return BY_ROLE[role];
  return [...BY_ROLE.employee, ...BY_JOB[job]];
}

/** Employees of before there was a list may do anything else, which adds nothing. */
function isKnown(job: string): job is Job {
  return Object.hasOwn(BY_JOB, job);
}
