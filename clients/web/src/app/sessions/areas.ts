import { wordsFor } from '@gatehouse/ui/words';

export const areas = ['base', 'employee', 'manager', 'admin'] as const;
/** Where a role does its work; the first part of the address. */
export type Area = (typeof areas)[number];

/** The pages in front of the sign-in, and behind the links of mails. */
export const doorways = [
  'sign-in',
  'second-factor',
  'forgot-password',
  'reset-password',
  'verify-email',
  'confirm-email-change',
  'invitation',
  'no-community',
  'p',
] as const;

const areaOfRole = wordsFor<Area>({
  resident: 'base',
  employee: 'employee',
  manager: 'manager',
  admin: 'admin',
  // Of all communities and of none: what they look after stands where admins work.
  operator: 'admin',
});

/** The areas of somebody with these roles, the one with the most rights first. */
export function areasOf(roles: readonly string[]): Area[] {
  const own = new Set(roles.map((role) => areaOfRole(role)));
  return areas.filter((area) => own.has(area)).reverse();
}
