import type { RoleGrant } from '@gatehouse/client/gatehouse-client';
import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';

export type Role = RoleGrant['role'];
export const roles: readonly Role[] = ['resident', 'employee', 'manager', 'admin'];

const keys: Record<Role, MessageKey> = {
  resident: 'role.resident',
  employee: 'role.employee',
  manager: 'role.manager',
  admin: 'role.admin',
};
export const roleKey: (role: Role) => MessageKey | undefined = wordsFor(keys);

export type Job = NonNullable<RoleGrant['job']>;

/** A role as somebody has it: the job may be one of before there was a list of them. */
export interface HeldRole {
  role: Role;
  job?: string;
}

/** What an employee can be told to do; what some did before is shown as it was written. */
const jobKeys: Record<Job, MessageKey> = {
  guard: 'job.guard',
  technician: 'job.technician',
  housekeeping: 'job.housekeeping',
  gardener: 'job.gardener',
};
export const knownJobs: readonly string[] = Object.keys(jobKeys);
export const jobKey = wordsFor(jobKeys);
