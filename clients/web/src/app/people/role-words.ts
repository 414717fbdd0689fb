import type { RoleGrant } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '../i18n/catalogue';
import { wordsFor } from '../i18n/words';

export type Role = RoleGrant['role'];
export const roles: readonly Role[] = ['resident', 'employee', 'manager', 'admin'];

const keys: Record<Role, MessageKey> = {
  resident: 'role.resident',
  employee: 'role.employee',
  manager: 'role.manager',
  admin: 'role.admin',
};
export const roleKey: (role: Role) => MessageKey | undefined = wordsFor(keys);

/** The jobs that the portal has words for; others are shown as they were written. */
const jobKeys: Record<string, MessageKey> = {
  guard: 'job.guard',
  technician: 'job.technician',
  housekeeping: 'job.housekeeping',
};
export const knownJobs: readonly string[] = Object.keys(jobKeys);
export const jobKey = wordsFor(jobKeys);
