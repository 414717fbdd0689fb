import { select } from '@gatehouse/shared/sql/prepared';
import type { Sequelize } from 'sequelize';
import { VISIT_INDEX } from './visit-indexes.js';
import type { Outcome, Span, VisitCounts } from './visits.types.js';

export type VisitCountsStore = ReturnType<typeof createVisitCountsStore>;

interface CountRow {
  quarter: number | null;
  outcome: Outcome | null;
  tenths: number | null;
  visits: number;
}

const QUARTER_MS = 15 * 60 * 1000;

const OF_SPAN = `FROM visits FORCE INDEX (${VISIT_INDEX.byTime})
  WHERE community_id = ? AND requested_at >= ? AND requested_at < ?`;

/**
 * One statement, because one statement sees one state of the table: what it counts adds up. It reads
 * the index by time and nothing else, once for when and what came of it, and once for how long it took.
 *
 * Every time zone is some quarters of an hour away from UTC, so quarters of UTC add up to its hours
 * and days, whatever its clocks do in between; and the database need not know time zones.
 */
const COUNT = `
  SELECT TIMESTAMPDIFF(MINUTE, '1970-01-01', requested_at) DIV 15 AS quarter,
    CASE WHEN state = 'requested' THEN 'waiting' WHEN state = 'denied' THEN 'denied'
      WHEN answered_at IS NULL THEN 'expired' ELSE 'approved' END AS outcome,
    NULL AS tenths, COUNT(*) AS visits ${OF_SPAN} GROUP BY quarter, outcome
  UNION ALL
  SELECT NULL, NULL,
    TIMESTAMPDIFF(MICROSECOND, requested_at, answered_at) DIV 100000 AS tenths,
    COUNT(*) ${OF_SPAN} AND answered_at IS NOT NULL GROUP BY tenths`;

/** The table visits, counted by the database. */
export function createVisitCountsStore(sequelize: Sequelize) {
  return {
    async count({ communityId, from, to }: Span): Promise<VisitCounts> {
      const span = [communityId, from, to];
      const rows = await select<CountRow>(sequelize, COUNT, [...span, ...span]);
      const quarters = summed(rows, ({ quarter }) => quarter);
      const outcomes = summed(rows, ({ outcome }) => outcome);
      const responses = summed(rows, ({ tenths }) => tenths);
      return {
        quarters: quarters.map(([quarter, visits]) => ({
          at: new Date(quarter * QUARTER_MS),
          visits,
        })),
        outcomes: outcomes.map(([outcome, visits]) => ({ outcome, visits })),
        responses: responses
          .map(([tenths, answered]) => ({ tenths, answered }))
          .sort((a, b) => a.tenths - b.tenths),
      };
    },
  };
}

/** The visits of the rows by what these have in a column, as far as they have it. */
function summed<Value>(
  rows: readonly CountRow[],
  valueOf: (row: CountRow) => Value | null,
): [Value, number][] {
  const sums = new Map<Value, number>();
  for (const row of rows) {
    const value = valueOf(row);
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + row.visits);
  }
  return [...sums];
}
