import type { DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { ImportRef } from './imports.store.js';
import type { ImportState } from './imports.types.js';

/** An import whose rows are to go. */
export interface OutgrownImport extends ImportRef {
  state: ImportState;
  fileId: string;
}

export type ImportKeepingStore = ReturnType<typeof createImportKeepingStore>;

/** Each has some dozen rows of hundreds of kilobytes: few are done in one transaction. */
const AT_A_TIME = 10;

/** The tables imports and import_rows, as far as they are emptied by themselves, in all communities. */
export function createImportKeepingStore(sequelize: Sequelize) {
  return {
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Those of them that are still due; what somebody changes at this moment is left to them. */
    lockDue: (tx: Transaction, ids: string[], at: Date): Promise<OutgrownImport[]> =>
      sequelize.query<OutgrownImport>(LOCK_DUE, {
        replacements: { ids, at },
        type: QueryTypes.SELECT,
        transaction: tx,
      }),

    /** What stood in its file goes; how much that was stays. */
    async empty(
      tx: Transaction,
      { communityId, id }: ImportRef,
      { state, at }: { state: ImportState; at: Date },
    ): Promise<void> {
      await execute(tx, FORGET_ROWS, [communityId, id]);
      await execute(tx, NOTE, [state, at, communityId, id]);
    },

    /** Whether another import is of the same file, and may read it yet. */
    async isRead(tx: Transaction, { communityId, id, fileId }: OutgrownImport): Promise<boolean> {
      return (await selectIn(tx, OTHERS, [communityId, fileId, id])).length > 0;
    },
  };
}

const DUE = `
  SELECT id, kept_until AS dueAt FROM imports FORCE INDEX (imports_kept_until)
  WHERE kept_until <= ? ORDER BY kept_until LIMIT ${AT_A_TIME}`;

const LOCK_DUE = `
  SELECT community_id AS communityId, id, state, file_id AS fileId
  FROM imports FORCE INDEX (imports_kept_until)
  WHERE kept_until <= :at AND id IN (:ids) FOR UPDATE SKIP LOCKED`;

const FORGET_ROWS = 'DELETE FROM import_rows WHERE community_id = ? AND import_id = ?';

const NOTE = `
  UPDATE imports SET state = ?, turn = NULL, rows_gone_at = ? WHERE community_id = ? AND id = ?`;

const OTHERS = `
  SELECT 1 FROM imports
  WHERE community_id = ? AND file_id = ? AND id <> ? AND rows_gone_at IS NULL LIMIT 1`;
