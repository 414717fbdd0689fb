import type { ProblemError } from '@gatehouse/client/problem-error';

/** Something that holds a unit, and how much of it there is. */
export interface UnitBlocker {
  kind: string;
  count: number;
}

/** What a refusal says that holds the unit; empty where it says nothing of it. */
export function blockersIn({ code, problem }: ProblemError): UnitBlocker[] {
  const told = code === 'unit_in_use' ? problem.context?.['blockers'] : undefined;
  return Array.isArray(told) ? told.filter(isBlocker) : [];
}

function isBlocker(one: unknown): one is UnitBlocker {
  if (typeof one !== 'object' || one === null || !('kind' in one) || !('count' in one))
    return false;
  return typeof one.kind === 'string' && typeof one.count === 'number';
}

/** The names of units that are there already, as a refusal tells them. */
export function takenNamesIn({ code, problem }: ProblemError): string[] {
  const told = code === 'unit_exists' ? problem.context?.['names'] : undefined;
  return Array.isArray(told) ? told.filter((one) => typeof one === 'string') : [];
}
