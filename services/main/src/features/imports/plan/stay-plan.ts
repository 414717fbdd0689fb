import type { KeptResidency } from '../../residencies/residencies.feature.js';
import type { ColumnName, ResidencyKind } from '../imports.types.js';
import type { PersonRow } from './person-row.js';
import type { Days, PersonWorld } from './person-world.js';
import type { Time } from './seen-people.js';

/** What a row makes of a residency. */
export interface StayPlan extends Time {
  /** The one that there is. */
  known?: KeptResidency;
  kind: ResidencyKind;
  livesHere: boolean;
  /** Whether it is another than the one that there is. */
  isChanged: boolean;
  /** Whether somebody is made the home's contact who nobody has made that. */
  becomesContact: boolean;
}

/** Something that is wrong with a column. */
export interface Fault {
  column: ColumnName;
  code: string;
}

/** Whose residency in which home a row tells of. */
export interface Staying {
  identity: string;
  unitId: string;
  /** By which the file knows the home. */
  unitKey: string;
  row: PersonRow;
}

/**
 * What is done with the residency of a row: the one that begins on its day is meant, or without a day
 * the one that they have; else there is to be one, from today if no day is named.
 */
export function planStay(staying: Staying, world: PersonWorld): StayPlan | Fault[] {
  const { row, unitId, identity } = staying;
  const { days } = world;
  const own = world.staysIn(unitId).filter(({ personId }) => personId === identity);
  const known = knownStay(row, own, days);
  const time = timeOf(row, known, days);
  const { kind } = row;
  const livesHere = row.livesHere ?? known?.livesHere ?? true;
  const isChanged =
    known !== undefined &&
    (known.kind !== kind || known.livesHere !== livesHere || time.end !== endOf(known));
  const becomesContact = row.isPrimary && known?.isChosen !== true;
  const plan = { ...time, ...(known && { known }), kind, livesHere, isChanged, becomesContact };
  const faults = [
    ...timeFaults(plan, row, days),
    ...overlaps(plan, own, staying, world),
    ...contactFaults(plan, staying, world),
  ];
  return faults.length > 0 ? faults : plan;
}

function knownStay(
  { from }: PersonRow,
  own: readonly KeptResidency[],
  days: Days,
): KeptResidency | undefined {
  if (from !== undefined)
    return own.find(({ validFrom }) => {
      const at = validFrom.getTime();
      return days.start(from) <= at && at < days.end(from);
    });
  return own.find((stay) => !isOver(stay, days));
}

/** A moment of the day that is named stays as it is: it need be no midnight. */
function timeOf({ from, to }: PersonRow, known: KeptResidency | undefined, days: Days): Time {
  const start = known?.validFrom.getTime() ?? (from === undefined ? days.today : days.start(from));
  const before = known === undefined ? null : endOf(known);
  if (to === undefined) return { start, end: before };
  const end = days.end(to);
  const isSameDay = before !== null && days.start(to) < before && before <= end;
  return { start, end: isSameDay ? before : end };
}

function timeFaults(plan: StayPlan, { from, to }: PersonRow, days: Days): Fault[] {
  const { known, start, end, isChanged } = plan;
  if (end !== null && end <= start) return [{ column: 'to', code: 'residency_backwards' }];
  if (known === undefined || !isChanged) return [];
  if (isOver(known, days))
    return [{ column: from === undefined ? 'unit' : 'from', code: 'residency_over' }];
  const isPast = to !== undefined && end !== null && end !== endOf(known) && end <= days.now;
  return isPast ? [{ column: 'to', code: 'end_is_over' }] : [];
}

function overlaps(
  plan: StayPlan,
  own: readonly KeptResidency[],
  { identity, unitKey, row }: Staying,
  { seen }: PersonWorld,
): Fault[] {
  const others: Time[] = [
    ...own
      .filter((stay) => stay !== plan.known)
      .map((stay) => ({ start: stay.validFrom.getTime(), end: endOf(stay) })),
    ...seen.of(identity).flatMap((one) => (one.unitKey === unitKey ? (one.time ?? []) : [])),
  ];
  if (!others.some((other) => meet(plan, other))) return [];
  return [{ column: row.from === undefined ? 'unit' : 'from', code: 'residency_overlaps' }];
}

function contactFaults(
  { start, end, livesHere }: StayPlan,
  { identity, unitKey, row }: Staying,
  { seen, days, person }: PersonWorld,
): Fault[] {
  if (!row.isPrimary) return [];
  if (seen.hasContact(unitKey)) return [{ column: 'primary', code: 'primary_twice' }];
  const isThere = livesHere && start <= days.now && (end === null || days.now < end);
  const isMinor = person(identity)?.isMinor === true;
  return isThere && !isMinor ? [] : [{ column: 'primary', code: 'contact_unfit' }];
}

const endOf = ({ validTo }: KeptResidency): number | null => validTo?.getTime() ?? null;

function isOver(stay: KeptResidency, { now }: Days): boolean {
  const end = endOf(stay);
  return end !== null && end <= now;
}

const meet = (one: Time, other: Time): boolean =>
  (other.end === null || one.start < other.end) && (one.end === null || other.start < one.end);
