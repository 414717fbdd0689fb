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

/** As many of each: moves, and alerts. */
export const gateRows = (asked: Asked, count: number): TableRow[] =>
  Array.from({ length: count }, (_none, n) => [nthMove(asked, n), nthAlert(asked, n)]).flat();

/** Of somebody each; all but every tenth are closed. */
function nthAlert({ communityId, unitIds, personIds, at }: Asked, n: number): TableRow {
  const closed = n % 10 === 0 ? null : at;
  return {
    table: 'alerts',
    row: {
      ...{ communityId, id: newId(), kind: 'medical', isSilent: false, told: 1 },
      ...{ state: closed === null ? 'acknowledged' : 'closed', closedAt: closed, raisedAt: at },
      unitId: unitIds[n % unitIds.length],
      ...{ raisedById: personIds[n % personIds.length], raisedByName: 'Dev Shah' },
    },
  };
}

/** All have ended; every tenth was refused. */
function nthMove(asked: Asked, n: number): TableRow {
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
