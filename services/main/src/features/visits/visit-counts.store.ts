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

interface VisitOfDay {
  quarter: number;
  outcome: Outcome;
  tenths: number | null;
}

const QUARTER_MS = 15 * 60 * 1000;

/**
 * Visits are asked for at the moment they are written, and answered within minutes. A day that ended
 * so long ago gets no other visits, however the clocks of processes differ.
 */
const CLOSED_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Reads each visit of a day once, in the index by time and nowhere else. Counted here, not by the
 * database, whose groups would be looked up for each visit, once for each way to group them.
 *
 * Every time zone is some quarters of an hour away from UTC, so quarters of UTC add up to its hours
 * and days, whatever its clocks do in between; and the database need not know time zones.
 */
const OF_DAY = `
  SELECT TIMESTAMPDIFF(MINUTE, '1970-01-01', requested_at) DIV 15 AS quarter,
    CASE WHEN state = 'requested' THEN 'waiting' WHEN state = 'denied' THEN 'denied'
      WHEN answered_at IS NULL THEN 'expired' ELSE 'approved' END AS outcome,
    TIMESTAMPDIFF(MICROSECOND, requested_at, answered_at) DIV 100000 AS tenths
  FROM visits FORCE INDEX (${VISIT_INDEX.byTime})
  WHERE community_id = ? AND requested_at >= ? AND requested_at < ?`;

/**
 * The table visits, counted by day.
 *
 * @param reader may be some moments behind; no count is kept for ever that was made there
 */
export function createVisitCountsStore(sequelize: Sequelize, reader = sequelize) {
  const keptDays = createVisitDayCountsStore(sequelize);

  const countDay = async (communityId: string, day: Day, now: Date): Promise<DayCounts> => {
    const from = isLongOver(day, now) ? sequelize : reader;
    return counted(await select<VisitOfDay>(from, OF_DAY, [communityId, day.begins, day.ends]));
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

function counted(visits: readonly VisitOfDay[]): DayCounts {
  const ones = <Value>(values: Value[]) =>
    tally(values.map((value): [Value, number] => [value, 1]));
  return {
    quarters: ones(visits.map(({ quarter }) => quarter)),
    outcomes: ones(visits.map(({ outcome }) => outcome)),
    responses: ones(visits.flatMap(({ tenths }) => tenths ?? [])),
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
