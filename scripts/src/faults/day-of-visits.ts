import { idsSince } from '@gatehouse/shared/ids/ids';
import type { Trial } from './scenario.js';

/** A day long ago that belongs to one trial alone. */
export interface DayOfVisits {
  /** As `2001-07-14`. */
  day: string;
  /** The names of those who came, the first first; no two are the same. */
  visitors: readonly string[];
}

/** A file of them is gathered in nine steps, and is more than two megabytes: three chunks. */
export const VISITS_OF_DAY = 4200;

const communityId = '0192f3a4-0000-7000-8000-000000000001';
const unitId = '0192f3a4-0000-7000-8000-000000000011';
const guardId = '0192f3a4-0000-7000-8000-000000000099';
const firstDay = Date.parse('1990-01-01T00:00:00.000Z');
const dayMs = 24 * 3_600_000;
/** So many days there are to choose from; the last of them is long over too. */
const days = 10_000;
/** From one visit to the next: the last is asked for before midnight in India. */
const everyMs = 10_000;
const atOnce = 700;
/** As long as the column allows, and three bytes a sign: it makes a file long. */
const company = 'अ'.repeat(120);

const COLUMNS = `id, community_id, unit_id, unit_name, building_name, kind, visitor_name,
  visitor_company, state, requested_by_id, requested_by_name, requested_at, answer_by, has_words`;

/**
 * Fills a day with visits of the demo community. Written in SQL, past the services: no operation asks
 * for a visit of long ago, and thousands of requests would take longer than the trial.
 */
export async function logDay({ world, seed, weakened, prefix }: Trial): Promise<DayOfVisits> {
  const begins = firstDay + ((2 * seed + (weakened ? 1 : 0)) % days) * dayMs;
  const visitors = Array.from({ length: VISITS_OF_DAY }, (_, index) => `${prefix} ${index + 1}`);
  const rows = visitors.map((visitor, index) => rowOf(visitor, index, begins + index * everyMs));
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const places = some.map((row) => `(${row.map(() => '?').join()})`).join();
    await world.truth.main(`INSERT INTO visits (${COLUMNS}) VALUES ${places}`, some.flat());
  }
  return { day: new Date(begins).toISOString().slice(0, 10), visitors };
}

function rowOf(visitor: string, index: number, at: number): (string | number)[] {
  const id = `${idsSince(at)}-7000-8000-${String(index).padStart(12, '0')}`;
  const requestedAt = new Date(at).toISOString().slice(0, -1).replace('T', ' ');
  return [
    ...[id, communityId, unitId, 'A-101', 'Tower A', 'guest', visitor, company, 'expired'],
    ...[guardId, 'Gopal Singh', requestedAt, requestedAt, 1],
  ];
}

/** The names of the visitors in a CSV of visits, in its order. */
export function visitorsIn(csv: string): string[] {
  const [, ...lines] = csv.split('\r\n');
  return lines.filter((line) => line !== '').map((line) => line.split(',')[3] ?? line);
}
