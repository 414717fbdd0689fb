import type { Visit } from '@gatehouse/client/gatehouse-client';

/** What a coming is known by, and counted by. */
type Part = Pick<Visit, 'id' | 'tourId' | 'state' | 'partySize' | 'insideCount'>;

/** One person's, or one party's, coming to the gate: a visit, or one to each of several homes. */
export interface Coming<One extends Part = Visit> {
  id: string;
  visits: readonly [One, ...One[]];
}

/** The visits as they come, those of one person to several homes together where the first of them is. */
export function comingsOf<One extends Part>(visits: readonly One[]): Coming<One>[] {
  const comings = new Map<string, [One, ...One[]]>();
  for (const visit of visits) {
    const id = visit.tourId ?? visit.id;
    const before = comings.get(id);
    if (before === undefined) comings.set(id, [visit]);
    else before.push(visit);
  }
  return [...comings].map(([id, all]) => ({ id, visits: all }));
}

/** How many people are inside: who came to several homes is one of them. */
export function peopleInside(visits: readonly Part[]): number {
  const inside = visits.filter(({ state }) => state === 'inside');
  return comingsOf(inside).reduce(
    (sum, { visits: [{ insideCount, partySize }] }) => sum + (insideCount ?? partySize ?? 1),
    0,
  );
}
