import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/insert-rows';

const HOUR_MS = 60 * 60_000;

/**
 * The people of a community whose first visit was at a time. In each home somebody called Wanda lived
 * for an hour, and somebody called Lata lives there since eight; Zenobia lived in the fourth home in
 * between. `others` have no home.
 */
export function peopleOf(
  communityId: string,
  unitIds: readonly string[],
  first: Date,
  others: number,
): TableRow[] {
  const [soon, later] = [1, 8].map((hours) => new Date(first.getTime() + hours * HOUR_MS));
  const live = (name: string, unitId: string, from: Date | undefined, to?: Date): TableRow[] => {
    const person = { id: newId(), communityId, accountId: newId(), name };
    const stay = { id: newId(), communityId, personId: person.id, unitId };
    const times = { validFrom: from, validTo: to ?? null, kind: 'tenant', isPrimary: false };
    return [
      { table: 'people', row: person },
      { table: 'residencies', row: { ...stay, ...times } },
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
