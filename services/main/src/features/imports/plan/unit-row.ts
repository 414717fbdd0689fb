import { sameName } from '../folded.js';
import type { NamedCells, RowError } from '../imports.types.js';
import type { UnitDraft, UnitKind } from '../../units/units.types.js';
import { CellReading, UNIT_KINDS, type CellOptions } from './cells.js';

/** What a row says of a unit; what it does not say stays as it is. */
export interface UnitFacts {
  name: string;
  kind?: UnitKind;
  floor?: number;
  areaCenti?: number;
  share?: number;
  externalRef?: string;
}

/** A row of units, read. */
export interface ReadUnitRow {
  building: string;
  facts: UnitFacts;
  /** By what the unit, and its reference, are compared with others. */
  key: string;
  refKey?: string;
}

/** What the cells of a row say, and what is wrong with them; no row where they say nothing that makes sense. */
export interface UnitRowReading {
  row?: ReadUnitRow;
  errors: readonly RowError[];
}

/** A unit that there is. */
export interface KnownUnit extends UnitDraft {
  id: string;
}

/** What a row of units is compared with. */
export interface UnitWorld {
  /** The unit of the name in the building. */
  unitNamed(key: string): KnownUnit | undefined;
  /** Whose reference it is: the id of a unit, also of one that is retired. */
  ownerOfRef(refKey: string): string | undefined;
  /** An earlier row of the file that has the same name, or the same reference. */
  rowWith(key: string): number | undefined;
}

/** What is done with a row. */
export type UnitPlan =
  | { action: 'error'; errors: RowError[] }
  | { action: 'create'; building: string; draft: UnitDraft }
  | { action: 'update'; before: KnownUnit; changes: Partial<UnitDraft> }
  | { action: 'same'; before: KnownUnit };

/** What somebody means by a unit of which they say nothing else. */
const USUAL_KIND = 'flat';

/** Reads a row; each is read once, and then planned and remembered. */
export function readUnitRow(cells: NamedCells, options: CellOptions): UnitRowReading {
  const reading = new CellReading(cells, options);
  const building = reading.required('building', 40);
  const name = reading.required('unit', 40);
  const kind = reading.word('unitKind', UNIT_KINDS);
  const floor = reading.integer('floor', -99, 999);
  const areaCenti = reading.hundredths('area', 1, 100_000_000_000);
  const share = reading.integer('share', 0, 1_000_000);
  const externalRef = reading.text('externalRef', 64);
  const { errors } = reading;
  if (building === undefined || name === undefined) return { errors };
  const facts = {
    name,
    ...(kind !== undefined && { kind }),
    ...(floor !== undefined && { floor }),
    ...(areaCenti !== undefined && { areaCenti }),
    ...(share !== undefined && { share }),
    ...(externalRef !== undefined && { externalRef }),
  };
  const key = unitKey(building, name);
  const refKey = externalRef === undefined ? {} : { refKey: refKeyOf(externalRef) };
  return { row: { building, facts, key, ...refKey }, errors };
}

/**
 * What is done with a row. The check asks it of every row, and the applying asks it again: both hear
 * the same, or nothing is applied.
 */
export function planUnitRow(reading: UnitRowReading, world: UnitWorld): UnitPlan {
  const { row } = reading;
  const errors = [...reading.errors];
  if (row === undefined) return { action: 'error', errors };
  const { building, facts, key, refKey } = row;
  const { name, externalRef } = facts;
  const known = world.unitNamed(key);
  if (world.rowWith(key) !== undefined)
    errors.push({ column: 'unit', code: 'unit_twice', value: name });
  if (externalRef !== undefined && refKey !== undefined) {
    const owner = world.ownerOfRef(refKey);
    const isTaken = owner !== undefined && owner !== known?.id;
    const isTwice = world.rowWith(refKey) !== undefined;
    if (isTaken || isTwice) {
      const code = isTwice ? 'reference_twice' : 'reference_taken';
      errors.push({ column: 'externalRef', code, value: externalRef });
    }
  }
  if (errors.length > 0) return { action: 'error', errors };
  if (known === undefined)
    return { action: 'create', building, draft: { kind: USUAL_KIND, ...facts } };
  const changes = changesTo(known, facts);
  return Object.keys(changes).length === 0
    ? { action: 'same', before: known }
    : { action: 'update', before: known, changes };
}

/** The name is how the unit was found, however it is written. */
function changesTo(known: KnownUnit, facts: UnitFacts): Partial<UnitDraft> {
  const before: Partial<Record<string, unknown>> = { ...known };
  return Object.fromEntries(
    Object.entries(facts).filter(([field, value]) => field !== 'name' && before[field] !== value),
  );
}

/** By what units of one name are known to be one. */
export const unitKey = (building: string, name: string): string =>
  `${sameName(building)}\n${sameName(name)}`;

/** By what references are known to be one. */
export const refKeyOf = (externalRef: string): string => `ref\n${sameName(externalRef)}`;
