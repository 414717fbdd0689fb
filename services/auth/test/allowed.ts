import { GRANTS } from '@gatehouse/contracts/permissions';

/** What grants allow together, as answers list it. */
export function allowedTo(...grants: (keyof typeof GRANTS)[]): string[] {
  return [...new Set(grants.flatMap((grant) => GRANTS[grant] as readonly string[]))].sort();
}
