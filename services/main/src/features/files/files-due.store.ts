import { MOST_DUE } from '@gatehouse/shared/lifecycle/due';
import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { FILE_COLUMNS, fromRow, type FileRow } from './files.store.js';
import type { FileRef, StoredFile } from './files.types.js';

export type FilesDueStore = ReturnType<typeof createFilesDueStore>;

/** A file to which something is to happen. */
export interface DueFile extends FileRef {
  dueAt: Date;
}

/** A file that waits to be looked through. */
export type Unscanned = StoredFile & { dueAt: Date };

/** By which column it is known when; each is NULL as soon as it has happened. */
export type DueColumn = 'expires_at' | 'scan_at' | 'remove_at';

/** Prepared, because it is asked every few seconds. */
const dueBy = (column: DueColumn, what: string) => `
  SELECT ${what}, ${column} AS dueAt FROM files WHERE ${column} <= ?
  ORDER BY ${column} LIMIT ${MOST_DUE}`;

const POSTPONE = `
  UPDATE files SET scan_at = ?, scans = LEAST(scans + 1, 200)
  WHERE community_id = ? AND id = ? AND state = 'scanning'`;

/** The table files, as far as something happens in it by itself, in all communities. */
export function createFilesDueStore(sequelize: Sequelize) {
  return {
    findDue: (column: Exclude<DueColumn, 'scan_at'>, by: Date): Promise<DueFile[]> =>
      select<DueFile>(sequelize, dueBy(column, 'community_id AS communityId, id'), [by]),

    async findUnscanned(by: Date): Promise<Unscanned[]> {
      const sql = dueBy('scan_at', FILE_COLUMNS);
      const rows = await select<FileRow & { dueAt: Date }>(sequelize, sql, [by]);
      return rows.map((row) => ({ ...fromRow(row), dueAt: row.dueAt }));
    },

    /** Those of them that are still due; what somebody changes at this moment is left to them. */
    async lockDue(tx: Transaction, column: DueColumn, ids: string[]): Promise<LockedFile[]> {
      const sql = `
        SELECT ${FILE_COLUMNS}, scans FROM files WHERE id IN (:ids) AND ${column} IS NOT NULL
        FOR UPDATE SKIP LOCKED`;
      const rows = await sequelize.query<FileRow & { scans: number }>(sql, {
        replacements: { ids },
        transaction: tx,
        type: QueryTypes.SELECT,
      });
      return rows.map((row) => ({ ...fromRow(row), scans: row.scans }));
    },

    /** It could not be looked through. */
    async postpone(tx: Transaction, { communityId, id }: FileRef, until: Date): Promise<void> {
      await execute(tx, POSTPONE, [until, communityId, id]);
    },

    async markRemoved(tx: Transaction, ids: string[]): Promise<void> {
      await sequelize.query('UPDATE files SET remove_at = NULL WHERE id IN (:ids)', {
        replacements: { ids },
        transaction: tx,
      });
    },
  };
}

/** A locked file, and how often it was tried in vain to look through it. */
export type LockedFile = StoredFile & { scans: number };
