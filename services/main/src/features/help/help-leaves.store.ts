import { execute, insertRow, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { dayNamed, type Day } from '@gatehouse/shared/time/local-time';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { HelpLeave } from './help.types.js';

export type HelpLeavesStore = ReturnType<typeof createHelpLeavesStore>;

/** The table help_leaves. */
export function createHelpLeavesStore(sequelize: Sequelize) {
  return {
    async add(
      tx: Transaction,
      { firstDay, lastDay, ...leave }: HelpLeave,
      added: { addedAt: Date; addedById: string },
    ): Promise<void> {
      const days = { firstDay: firstDay.toString(), lastDay: lastDay.toString() };
      await insertRow(tx, 'help_leaves', { ...leave, ...days, ...added });
    },

    async find(communityId: string, id: string): Promise<HelpLeave | undefined> {
      const [row] = await select<LeaveRead>(sequelize, ONE, [communityId, id]);
      return row && toLeave(row);
    },

    /** Those of engagements that last until a day or longer, the earliest first. */
    async of(
      communityId: string,
      { engagementIds, from }: { engagementIds: readonly string[]; from: Day },
      tx?: Transaction,
    ): Promise<HelpLeave[]> {
      if (engagementIds.length === 0) return [];
      const rows = await sequelize.query<LeaveRead>(OF, {
        replacements: { communityId, engagementIds: [...engagementIds], from: from.toString() },
        ...{ type: QueryTypes.SELECT, ...(tx && { transaction: tx }) },
      });
      return rows.map(toLeave);
    },

    async remove(tx: Transaction, { communityId, id }: HelpLeave): Promise<void> {
      await execute(tx, 'DELETE FROM help_leaves WHERE community_id = ? AND id = ?', [
        communityId,
        id,
      ]);
    },
  };
}

interface LeaveRead extends Omit<HelpLeave, 'firstDay' | 'lastDay'> {
  firstDay: string;
  lastDay: string;
}

const READ = `
  SELECT id, community_id AS communityId, engagement_id AS engagementId,
         CAST(first_day AS CHAR) AS firstDay, CAST(last_day AS CHAR) AS lastDay
  FROM help_leaves`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const OF = `${READ} WHERE community_id = :communityId AND engagement_id IN (:engagementIds)
    AND last_day >= :from
  ORDER BY first_day, id`;

const toLeave = ({ firstDay, lastDay, ...rest }: LeaveRead): HelpLeave => ({
  ...rest,
  firstDay: dayNamed(firstDay),
  lastDay: dayNamed(lastDay),
});
