import { select } from '@gatehouse/shared/sql/prepared';
import type { Sequelize } from 'sequelize';
import type { Outcome, Span, VisitCounts } from './visits.types.js';

export type VisitCountsStore = ReturnType<typeof createVisitCountsStore>;

interface CountRow {
  what: 'quarter' | 'outcome' | 'tenths';
  value: string;
  visits: number;
}

const QUARTER_MS = 15 * 60 * 1000;

const OF_SPAN = 'FROM visits WHERE community_id = ? AND requested_at >= ? AND requested_at < ?';

/**
 * One statement, because one statement sees one state of the table: what it counts adds up.
 *
 * Every time zone is some quarters of an hour away from UTC, so quarters of UTC add up to its hours
 * and days, whatever its clocks do in between; and the database need not know time zones.
 */
const COUNT = `
  SELECT 'quarter' AS what,
    CAST(TIMESTAMPDIFF(MINUTE, '1970-01-01', requested_at) DIV 15 AS CHAR) AS value,
    COUNT(*) AS visits ${OF_SPAN} GROUP BY value
  UNION ALL
  SELECT 'outcome',
    CASE WHEN state = 'requested' THEN 'waiting' WHEN state = 'denied' THEN 'denied'
      WHEN answered_at IS NULL THEN 'expired' ELSE 'approved' END AS value,
    COUNT(*) ${OF_SPAN} GROUP BY value
  UNION ALL
  SELECT 'tenths',
    CAST(TIMESTAMPDIFF(MICROSECOND, requested_at, answered_at) DIV 100000 AS CHAR) AS value,
    COUNT(*) ${OF_SPAN} AND answered_at IS NOT NULL GROUP BY value`;

/** The table visits, counted by the database. */
export function createVisitCountsStore(sequelize: Sequelize) {
  return {
    async count({ communityId, from, to }: Span): Promise<VisitCounts> {
      const span = [communityId, from, to];
      const rows = await select<CountRow>(sequelize, COUNT, [...span, ...span, ...span]);
      const countsOf = (wanted: CountRow['what']) =>
        rows.filter(({ what }) => what === wanted).map((row) => [row.value, row.visits] as const);
      return {
        quarters: countsOf('quarter').map(([quarter, visits]) => ({
          at: new Date(Number(quarter) * QUARTER_MS),
          visits,
        })),
        outcomes: countsOf('outcome').map(([outcome, visits]) => ({
          outcome: outcome as Outcome,
          visits,
        })),
        responses: countsOf('tenths')
          .map(([tenths, answered]) => ({ tenths: Number(tenths), answered }))
          .sort((a, b) => a.tenths - b.tenths),
      };
    },
  };
}
