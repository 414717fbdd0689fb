import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';
import {
  createVisitDayCountsStore,
  type DayCounts,
  type KeptDay,
} from './visit-day-counts.store.js';
import { VISIT_INDEX } from './visit-indexes.js';
import type { CountedDays, Outcome, VisitCounts } from './visits.types.js';

export type VisitCountsStore = ReturnType<typeof createVisitCountsStore>;

interface Day {
  begins: Date;
  ends: Date;
}

interface Span {
  number: number;
  /** MySQL's driver reads it; MariaDB has it as a text. */
  visits: string | VisitOfSpan[] | null;
}

const QUARTER_MS = 15 * 60 * 1000;

/**
 * Visits are asked for at the moment they are written, and answered within minutes. A day that ended
 * so long ago gets no other visits, however the clocks of processes differ.
 */
const CLOSED_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * So many visits are told as one array. MariaDB cuts it off at a megabyte (group_concat_max_len), which
 * is thirty thousand of them.
 */
const MOST_AT_ONCE = 10_000;

/**
 * Reads each visit of a span once, in the index by time and nowhere else. Counted here, not by the
 * database, whose groups would be looked up for each visit, once for each way to group them; and told
 * as one array, since a row a visit costs ten times what reading it does.
 *
 * Who came by a pass was approved in the moment in which they came: nobody had to answer.
 *
 * Every time zone is some quarters of an hour away from UTC, so quarters of UTC add up to its hours
 * and days, whatever its clocks do in between; and the database need not know time zones.
 */
const OF_SPAN = `
  SELECT COUNT(*) AS number, JSON_ARRAYAGG(JSON_ARRAY(
    TIMESTAMPDIFF(MINUTE, '1970-01-01', requested_at) DIV 15,
    CASE WHEN state = 'requested' THEN 'waiting' WHEN state = 'denied' THEN 'denied'
      WHEN answered_at IS NULL THEN 'expired' ELSE 'approved' END,
    NULLIF(TIMESTAMPDIFF(MICROSECOND, requested_at, answered_at), 0) DIV 100000)) AS visits
  FROM visits FORCE INDEX (${VISIT_INDEX.byTime})
  WHERE community_id = ? AND requested_at >= ? AND requested_at < ?`;

type VisitOfSpan = [quarter: number, outcome: Outcome, tenths: number | null];

/**
 * The table visits, counted by day.
 *
 * @param reader may be some moments behind; no count is kept for ever that was made there
 */
export function createVisitCountsStore(
  sequelize: Sequelize,
  { reader = sequelize, atOnce = MOST_AT_ONCE }: { reader?: Sequelize; atOnce?: number } = {},
) {
  const keptDays = createVisitDayCountsStore(sequelize);

  const countDay = async (communityId: string, day: Day, now: Date): Promise<DayCounts> => {
    const from = isLongOver(day, now) ? sequelize : reader;
    return counted(await visitsOf(from, communityId, day));
  };

  /** In two halves, where they are too many for one array. */
  const visitsOf = async (
    from: Sequelize,
    communityId: string,
    { begins, ends }: Day,
  ): Promise<VisitOfSpan[]> => {
    const [span] = await select<Span>(from, OF_SPAN, [communityId, begins, ends]);
    const { number = 0, visits } = span ?? {};
    const middle = new Date(Math.floor((begins.getTime() + ends.getTime()) / 2));
    if (number <= atOnce || middle.getTime() === begins.getTime()) return listOf(visits);
    const halves = [
      await visitsOf(from, communityId, { begins, ends: middle }),
      await visitsOf(from, communityId, { begins: middle, ends }),
    ];
    return halves.flat();
  };

  return {
    /**
     * Counts each day at one moment, so that what is said of it adds up. What can no longer change is
     * kept: who asks again reads a row for each of these days, however many visits they had.
     */
    async count({ communityId, midnights, now }: CountedDays): Promise<VisitCounts> {
      const days = daysBetween(midnights);
      const kept = await keptDays.find(communityId, midnights);
      const known = new Map(kept.map((day) => [nameOf(day), day.counts]));
      const closed: KeptDay[] = [];
      const all: DayCounts[] = [];
      for (const day of days) {
        const before = known.get(nameOf(day));
        const counts = before ?? (await countDay(communityId, day, now));
        all.push(counts);
        if (before === undefined && isClosed(day, counts, now)) closed.push({ ...day, counts });
      }
      await keptDays.keep(communityId, closed);
      return summed(all);
    },
  };
}

function listOf(visits: Span['visits'] = null): VisitOfSpan[] {
  return typeof visits === 'string' ? (JSON.parse(visits) as VisitOfSpan[]) : (visits ?? []);
}

function daysBetween(midnights: readonly Date[]): Day[] {
  return midnights.slice(1).flatMap((ends, index) => {
    const begins = midnights[index];
    return begins === undefined ? [] : [{ begins, ends }];
  });
}

/** A day of one calendar is not that of another: the community's time zone may have been another. */
function nameOf({ begins, ends }: Day): string {
  return `${begins.getTime()} ${ends.getTime()}`;
}

/** What becomes of a visit after its answer, or after the time for one, counts as the same. */
function isClosed(day: Day, { outcomes }: DayCounts, now: Date): boolean {
  return isLongOver(day, now) && !outcomes.some(([outcome]) => outcome === 'waiting');
}

function isLongOver({ ends }: Day, now: Date): boolean {
  return ends.getTime() + CLOSED_AFTER_MS <= now.getTime();
}

function counted(visits: readonly VisitOfSpan[]): DayCounts {
  const ones = <Value>(values: Value[]) =>
    tally(values.map((value): [Value, number] => [value, 1]));
  return {
    quarters: ones(visits.map(([quarter]) => quarter)),
    outcomes: ones(visits.map(([, outcome]) => outcome)),
    responses: ones(visits.flatMap(([, , tenths]) => tenths ?? [])),
  };
}

function summed(days: readonly DayCounts[]): VisitCounts {
  return {
    quarters: tally(days.flatMap(({ quarters }) => quarters)).map(([quarter, visits]) => ({
      at: new Date(quarter * QUARTER_MS),
      visits,
    })),
    outcomes: tally(days.flatMap(({ outcomes }) => outcomes)).map(([outcome, visits]) => ({
      outcome,
      visits,
    })),
    responses: tally(days.flatMap(({ responses }) => responses))
      .map(([tenths, answered]) => ({ tenths, answered }))
      .sort((a, b) => a.tenths - b.tenths),
  };
}

/** Adds up what is said of the same. */
function tally<Value>(counts: readonly [Value, number][]): [Value, number][] {
  const sums = new Map<Value, number>();
  for (const [value, count] of counts) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums];
}
