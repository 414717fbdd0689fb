import type { NamedCells, ResidencyKind } from '../imports.types.js';
import { CellReading, RESIDENCY_KINDS, type CellOptions } from './cells.js';
import type { HomeName } from './home-name.js';

/** A row of people, read; what it does not say is undefined. */
export interface PersonRow {
  home: HomeName;
  givenName: string;
  familyName: string;
  email: string | undefined;
  /** In E.164 form. */
  phone: string | undefined;
  kind: ResidencyKind;
  /** The first day. */
  from: string | undefined;
  /** The last day. */
  to: string | undefined;
  livesHere: boolean | undefined;
  /** Whether they are made the home's contact. */
  isPrimary: boolean;
}

/** Days that anybody means, and that calendars and the database have in every zone. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '9998-12-30';

/** What the cells of a row say; without a row where what it cannot do without makes no sense. */
export function readPersonRow(
  cells: NamedCells,
  options: CellOptions,
): { row?: PersonRow; reading: CellReading } {
  const reading = new CellReading(cells, options);
  const building = reading.required('building', 40);
  const unit = reading.required('unit', 40);
  const givenName = reading.requiredName('givenName', 100);
  const familyName = reading.requiredName('familyName', 100);
  const email = reading.email('email');
  const phone = reading.phone('phone');
  const kind = reading.requiredWord('kind', RESIDENCY_KINDS);
  const [from, to] = [dayIn(reading, 'from'), dayIn(reading, 'to')];
  const livesHere = reading.yesOrNo('livesHere');
  const isPrimary = reading.yesOrNo('primary') === true;
  if (building === undefined || unit === undefined || kind === undefined) return { reading };
  if (givenName === undefined || familyName === undefined) return { reading };
  const row = { givenName, familyName, email, phone, kind, from, to, livesHere, isPrimary };
  return { row: { home: { building, unit }, ...row }, reading };
}

function dayIn(reading: CellReading, column: 'from' | 'to'): string | undefined {
  const day = reading.day(column);
  if (day === undefined || (FIRST_DAY <= day && day <= LAST_DAY)) return day;
  reading.fail(column, 'out_of_range');
  return undefined;
}
