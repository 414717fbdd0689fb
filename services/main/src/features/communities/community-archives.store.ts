import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';

/** What was kept of a community before it was erased. */
export interface CommunityArchive {
  communityId: string;
  fileId: string;
  name: string;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
  madeAt: Date;
  availableUntil: Date;
  /** Since when there is nothing of it any more. */
  goneAt: Date | null;
}

export type CommunityArchivesStore = ReturnType<typeof createCommunityArchivesStore>;

const FIND = `
  SELECT community_id AS communityId, file_id AS fileId, name, bytes, sha256, made_at AS madeAt,
    available_until AS availableUntil, gone_at AS goneAt
  FROM community_archives WHERE community_id = ?`;

const DUE = `
  SELECT community_id AS id, due_at AS dueAt FROM community_archives WHERE due_at <= ?
  ORDER BY due_at LIMIT ${MOST_DUE}`;

const GONE = 'UPDATE community_archives SET gone_at = ? WHERE community_id = ?';

type Row = Omit<CommunityArchive, 'bytes'> & { bytes: number | string };

const fromRow = (row: Row): CommunityArchive => ({ ...row, bytes: Number(row.bytes) });

/** The table community_archives. */
export function createCommunityArchivesStore(sequelize: Sequelize) {
  return {
    async find(communityId: string): Promise<CommunityArchive | undefined> {
      const [row] = await select<Row>(sequelize, FIND, [communityId]);
      return row && fromRow(row);
    },

    /** Lets nobody else make or end one before this transaction ends. */
    async lock(tx: Transaction, communityId: string): Promise<CommunityArchive | undefined> {
      const [row] = await selectIn<Row>(tx, `${FIND} FOR UPDATE`, [communityId]);
      return row && fromRow(row);
    },

    add: (tx: Transaction, archive: CommunityArchive): Promise<void> =>
      insertRow(tx, 'community_archives', archive),

    /** Those whose time is over, of all communities. */
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Those of them that are still due; what another process has in hand is left to it. */
    lockDue: (
      tx: Transaction,
      ids: string[],
      at: Date,
    ): Promise<{ id: string; fileId: string }[]> =>
      sequelize.query(
        `SELECT community_id AS id, file_id AS fileId FROM community_archives
         WHERE community_id IN (:ids) AND due_at <= :at FOR UPDATE SKIP LOCKED`,
        { replacements: { ids, at }, transaction: tx, type: QueryTypes.SELECT },
      ),

    async end(tx: Transaction, communityId: string, at: Date): Promise<void> {
      await execute(tx, GONE, [at, communityId]);
    },
  };
}
