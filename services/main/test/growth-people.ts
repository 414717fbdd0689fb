import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

const HOUR_MS = 60 * 60_000;

export interface Gate {
  communityId: string;
  unitIds: readonly string[];
  /** When its first visit was. */
  first: Date;
  /** Between two visits to the same home, in milliseconds. */
  apartMs: number;
  /** So many people have no home. */
  others: number;
}

/**
 * The people of a community. In each home somebody called Wanda lived for an hour; then somebody
 * called Zenobia lived in the fourth until one visit more had come to each, and since then somebody
 * called Lata lives in each.
 */
export function peopleOf({ communityId, unitIds, first, apartMs, others }: Gate): TableRow[] {
  const soon = new Date(first.getTime() + HOUR_MS);
  const later = new Date(soon.getTime() + apartMs);
  const live = (name: string, unitId: string, from: Date, to?: Date): TableRow[] => {
    const person = { id: newId(), communityId, accountId: newId(), name };
    const stay = { id: newId(), communityId, personId: person.id, unitId };
    const times = { validFrom: from, validTo: to ?? null, kind: 'tenant', isPrimary: false };
    const told = { isBegun: true, isOver: to !== undefined };
    return [
      { table: 'people', row: person },
      { table: 'residencies', row: { ...stay, ...times, ...told } },
    ];
  };
  const homeless = Array.from({ length: others }, (_none, n) => ({
    table: 'people',
    row: { id: newId(), communityId, accountId: newId(), name: `Nobody Wander ${String(n)}` },
  }));
  return [
    ...homeless,
    ...unitIds.flatMap((unitId) => live('Wanda Rao', unitId, first, soon)),
    ...live('Zenobia Shah', unitIds[3] ?? '', soon, later),
    ...unitIds.flatMap((unitId) => live('Lata Kumar', unitId, later)),
  ];
}
