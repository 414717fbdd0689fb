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

/** As many of each: moves, alerts, shifts, and what one shift tells the next. */
export const gateRows = (asked: Asked, count: number): TableRow[] =>
  Array.from({ length: count }, (_none, n) => [
    nthMove(asked, n),
    nthAlert(asked, n),
    nthShift(asked, n),
    nthHandover(asked),
  ]).flat();

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

/** One after the other, from that moment on. */
function nthShift({ communityId, personIds, at }: Asked, n: number): TableRow {
  const from = new Date(at.getTime() + n * 8 * 3_600_000);
  return {
    table: 'shifts',
    row: {
      ...{ communityId, id: newId(), personId: personIds[n % personIds.length] },
      ...{ day: from.toISOString().slice(0, 10), starts: '08:00', ends: '16:00', fromAt: from },
      ...{ toAt: new Date(from.getTime() + 8 * 3_600_000), assignedAt: at },
      ...{ assignedById: newId(), assignedByName: 'Meera Iyer' },
    },
  };
}

function nthHandover({ communityId, at }: Asked): TableRow {
  const row = { communityId, id: newId(), note: 'All is well', writtenAt: at };
  return { table: 'handovers', row: { ...row, writtenById: newId(), writtenByName: 'Gopal' } };
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
