import type { Visit } from './visits.types.js';

/** How many people come in the visit. */
export const sizeOf = ({ partySize = 1 }: Pick<Visit, 'partySize'>): number => partySize;

/** How many of them are inside; all, where the release before this one let them in. */
export function insideOf(visit: Pick<Visit, 'state' | 'partySize' | 'insideCount'>): number {
  return visit.state === 'inside' ? (visit.insideCount ?? sizeOf(visit)) : 0;
}

/** How many were when somebody last let them in or out. */
export const lastInside = (visit: Pick<Visit, 'partySize' | 'insideCount'>): number =>
  visit.insideCount ?? sizeOf(visit);

/** What is told of a party when some of it pass the gate; nothing of one person. */
export function partyTold(
  visit: Visit,
  { people, insideCount }: { people: number; insideCount: number },
): { people?: number; insideCount?: number; partySize?: number } {
  return sizeOf(visit) === 1 ? {} : { people, insideCount, partySize: sizeOf(visit) };
}
