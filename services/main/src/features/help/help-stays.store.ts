import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { HelpStay } from './help.types.js';

/** Whose times they are. */
export interface OneHelp {
  communityId: string;
  helpId: string;
}

interface By {
  accountId: string;
  name: string;
}

export type HelpStaysStore = ReturnType<typeof createHelpStaysStore>;

/** The table help_stays. */
export function createHelpStaysStore(sequelize: Sequelize) {
  return {
    async come(
      tx: Transaction,
      { communityId, ...stay }: HelpStay & { communityId: string },
      by: By,
    ): Promise<void> {
      const { id, helpId, cameAt } = stay;
      const came = { cameAt, cameById: by.accountId, cameByName: by.name };
      await insertRow(tx, 'help_stays', { communityId, id, helpId, ...came });
    },

    /** The last time they came, of a helper who is locked. */
    async lastOf(tx: Transaction, { communityId, helpId }: OneHelp): Promise<HelpStay | undefined> {
      const [row] = await selectIn<StayRead>(tx, LAST_OF, [communityId, helpId]);
      return row && toStay(row);
    },

    async leave(
      tx: Transaction,
      { communityId, id }: { communityId: string; id: string },
      { at, by }: { at: Date; by: By },
    ): Promise<void> {
      await execute(tx, LEAVE, [at, by.accountId, by.name, communityId, id]);
    },

    /** When they came at such a moment or later, and before another. */
    async between(
      { communityId, helpId }: OneHelp,
      { from, to }: { from: Date; to: Date },
    ): Promise<HelpStay[]> {
      const rows = await select<StayRead>(sequelize, BETWEEN, [communityId, helpId, from, to]);
      return rows.map(toStay);
    },

    /** All who have come since a moment and were not seen out, the newest first, at most `limit`. */
    async allInsideSince(
      communityId: string,
      { from, limit }: { from: Date; limit: number },
    ): Promise<HelpStay[]> {
      const rows = await sequelize.query<StayRead>(ALL_INSIDE, {
        replacements: { communityId, from, limit },
        type: QueryTypes.SELECT,
      });
      return rows.map(toStay);
    },

    /** Those who have come since a moment and were not seen out. */
    async insideSince(
      communityId: string,
      { helpIds, from }: { helpIds: readonly string[]; from: Date },
    ): Promise<HelpStay[]> {
      if (helpIds.length === 0) return [];
      const rows = await sequelize.query<StayRead>(INSIDE, {
        replacements: { communityId, helpIds: [...helpIds], from },
        type: QueryTypes.SELECT,
      });
      return rows.map(toStay);
    },
  };
}

interface StayRead extends Omit<HelpStay, 'leftAt'> {
  leftAt: Date | null;
}

const READ = 'SELECT id, help_id AS helpId, came_at AS cameAt, left_at AS leftAt FROM help_stays';

const LAST_OF = `${READ} WHERE community_id = ? AND help_id = ? ORDER BY came_at DESC LIMIT 1`;

const BETWEEN = `${READ}
  WHERE community_id = ? AND help_id = ? AND came_at >= ? AND came_at < ? ORDER BY came_at`;

const INSIDE = `${READ}
  WHERE community_id = :communityId AND help_id IN (:helpIds) AND came_at >= :from
    AND left_at IS NULL`;

const ALL_INSIDE = `${READ} FORCE INDEX (help_stays_community_id_left_at_came_at)
  WHERE community_id = :communityId AND left_at IS NULL AND came_at >= :from
  ORDER BY id DESC LIMIT :limit`;

const LEAVE = `
  UPDATE help_stays SET left_at = ?, left_by_id = ?, left_by_name = ?
  WHERE community_id = ? AND id = ?`;

const toStay = ({ leftAt, ...rest }: StayRead): HelpStay => ({
  ...rest,
  ...(leftAt !== null && { leftAt }),
});
