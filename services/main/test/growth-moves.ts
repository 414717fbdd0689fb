import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

interface Asked {
  communityId: string;
  buildingId: string;
  unitIds: readonly string[];
  personIds: readonly string[];
  at: Date;
}

/** Who is among the rows of several tables. */
export const personIdsIn = (rows: readonly TableRow[]): string[] =>
  rows.filter(({ table }) => table === 'people').map(({ row }) => (row as { id: string }).id);

/** All have ended; every tenth was refused. */
export function nthMove(asked: Asked, n: number): TableRow {
  const { communityId, buildingId, unitIds, personIds, at } = asked;
  const state = n % 10 === 0 ? 'refused' : 'done';
  return {
    table: 'moves',
    row: {
      ...{ communityId, id: newId(), unitId: unitIds[n % unitIds.length], buildingId },
      ...{ personId: personIds[n % personIds.length], direction: 'out', state },
      ...{ day: '2026-12-31', movesAt: at, requestedAt: at, requestedById: newId() },
      ...{ requestedByName: 'Dev Shah', endedAt: at },
    },
  };
}
