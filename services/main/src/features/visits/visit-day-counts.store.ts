import { select } from '@gatehouse/shared/sql/statements/prepared';
import { retryLockConflicts } from '@gatehouse/shared/sql/statements/lock-conflicts';
import type { Sequelize } from 'sequelize';
import type { Outcome } from './visits.types.js';

/** The visits of a day, by each thing that is counted of them. */
export interface DayCounts {
  /** By the quarter of an hour of UTC in which they were asked for, counted from 1970 on. */
  quarters: [quarter: number, visits: number][];
  outcomes: [outcome: Outcome, visits: number][];
  /** By the time until the answer in tenths of a second, as far as there was one. */
  responses: [tenths: number, visits: number][];
}

/** A day that is over, from its midnight up to but without the next. */
export interface KeptDay {
  begins: Date;
  ends: Date;
  counts: DayCounts;
}

const KEPT = `
  SELECT begins_at AS begins, ends_at AS ends, counts FROM visit_day_counts
  WHERE community_id = ? AND begins_at >= ? AND begins_at < ?`;

/** The table visit_day_counts: what came of the visits of days that are over. */
export function createVisitDayCountsStore(sequelize: Sequelize) {
  return {
    /** Days that are kept between the first midnight and the last, of whatever calendar. */
    async find(communityId: string, midnights: readonly Date[]): Promise<KeptDay[]> {
      const span = [midnights[0] ?? null, midnights.at(-1) ?? null];
      const rows = await select<Omit<KeptDay, 'counts'> & { counts: string }>(sequelize, KEPT, [
        communityId,
        ...span,
      ]);
      // Nobody else writes the table.
      return rows.map((row) => ({ ...row, counts: JSON.parse(row.counts) as DayCounts }));
    },

    /** Others who count the same days at the same moment keep the same. */
    async keep(communityId: string, days: readonly KeptDay[]): Promise<void> {
      if (days.length === 0) return;
      const rows = days.map(({ begins, ends, counts }) => [
        communityId,
        begins,
        ends,
        JSON.stringify(counts),
      ]);
      await retryLockConflicts(() =>
        sequelize.query(
          'INSERT IGNORE INTO visit_day_counts (community_id, begins_at, ends_at, counts) VALUES :rows',
          { replacements: { rows } },
        ),
      );
    },
  };
}
