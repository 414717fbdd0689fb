import type { RowError } from '../imports.types.js';
import type { NamedRow } from '../kinds/import-rows-kind.js';
import type { CellReading } from './cells.js';
import { matchPerson, reachIn, reachOf } from './person-match.js';
import type { PersonRow } from './person-row.js';
import type { PersonWorld } from './person-world.js';
import { seenRow, type Reach } from './seen-people.js';
import { planStay, type StayPlan } from './stay-plan.js';

/** What is done with a row of people that is sound. */
export interface SoundPerson {
  action: 'create' | 'update' | 'same';
  row: PersonRow;
  /** Whose row it is: the id of a person, or `row 7` for somebody whom that row makes. */
  identity: string;
  unitId: string;
  /** How they were reached before, and what of it is another. */
  before: Reach;
  reach: Reach;
  stay: StayPlan;
}

export type PersonPlan = SoundPerson | { action: 'error'; errors: RowError[] };

/** A row, with what its cells say. */
export interface ReadRow extends Pick<NamedRow, 'rowNo'> {
  row?: PersonRow;
  reading: CellReading;
}

/**
 * What is done with a row, which is remembered for those that follow. The check asks it of every row, and
 * the applying asks it again: both hear the same, or nothing is applied.
 */
export function planPersonRow({ rowNo, row, reading }: ReadRow, world: PersonWorld): PersonPlan {
  if (row === undefined) return { action: 'error', errors: reading.errors };
  const seen = seenRow(rowNo, row);
  const home = world.findHome(row.home);
  const remember = (more: Partial<typeof seen> = {}): void =>
    world.seen.add({ ...seen, ...more }, row.isPrimary);
  if ('fault' in home) {
    remember();
    return { action: 'error', errors: [...reading.errors, home.fault] };
  }
  const { unitId } = home;
  const match = matchPerson({ rowNo, row, unitId }, world);
  if ('code' in match) {
    remember();
    reading.fail(match.column, match.code);
    return { action: 'error', errors: reading.errors };
  }
  const { identity } = match;
  const stay = planStay({ identity, unitId, unitKey: seen.unitKey, row }, world);
  if (Array.isArray(stay)) for (const { column, code } of stay) reading.fail(column, code);
  if (Array.isArray(stay) || reading.errors.length > 0) {
    remember();
    return { action: 'error', errors: reading.errors };
  }
  const [before, reach] = [reachOf(identity, world), reachIn(row, identity, world)];
  remember({ identity, reach, time: { start: stay.start, end: stay.end } });
  return { action: actionOf(stay, reach), row, identity, unitId, before, reach, stay };
}

function actionOf({ known, isChanged, becomesContact }: StayPlan, reach: Reach) {
  if (known === undefined) return 'create';
  return isChanged || becomesContact || Object.keys(reach).length > 0 ? 'update' : 'same';
}
