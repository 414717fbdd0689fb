import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Import, ImportCounts, ImportFailure, ImportState } from './imports.types.js';

/** Which import of which community. */
export interface ImportRef {
  communityId: string;
  id: string;
}

/** Whose turn it is with an import. */
export interface ImportTurn extends ImportRef {
  turn: string;
}

/** A step of an import, and what goes with it. */
export interface ImportStep {
  to: ImportState;
  /** Whose turn it is from then on; null for nobody's. */
  turn: string | null;
  jobId?: string;
  skipsErrors?: boolean;
}

/** What of an import a turn changes. */
export interface ImportProgress {
  state?: ImportState;
  counts?: ImportCounts;
  appliedTo?: number;
  undoneFrom?: number;
  failure?: ImportFailure | null;
  checkedAt?: Date;
  appliedAt?: Date;
  undoneAt?: Date;
}

/** A part of a community's list. */
export interface ImportSearch {
  communityId: string;
  /** The last import of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

export type ImportsStore = ReturnType<typeof createImportsStore>;

/** An import as the database has it, with whether rows with errors are skipped. */
export type KeptImport = Import & { skipsErrors: boolean };

/** The table imports. */
export function createImportsStore(sequelize: Sequelize) {
  return {
    add: (tx: Transaction, one: Import): Promise<void> =>
      insertRow(tx, 'imports', {
        ...{ communityId: one.communityId, id: one.id, kind: one.kind, state: one.state },
        ...{ fileId: one.fileId, fileName: one.fileName },
        ...{ options: JSON.stringify(one.options), format: JSON.stringify(one.format) },
        ...{ layout: JSON.stringify(one.layout), counts: JSON.stringify(one.counts) },
        skipsErrors: one.options.onError === 'skip',
        ...{ createdBy: one.createdBy.accountId, createdByName: one.createdBy.name },
        createdAt: one.createdAt,
      }),

    async find({ communityId, id }: ImportRef): Promise<KeptImport | undefined> {
      const [row] = await select<ImportRead>(sequelize, ONE, [communityId, id]);
      return row && importIn(row);
    },

    /** As the transaction sees it; nobody else changes it before that ends. */
    async lock(tx: Transaction, { communityId, id }: ImportRef): Promise<KeptImport | undefined> {
      const [row] = await selectIn<ImportRead>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && importIn(row);
    },

    /** The newest first. */
    async list({ communityId, beforeId = '~', limit }: ImportSearch): Promise<KeptImport[]> {
      const rows = await sequelize.query<ImportRead>(LIST, {
        replacements: { communityId, beforeId, limit },
        type: QueryTypes.SELECT,
      });
      return rows.map(importIn);
    },

    /** Of an import that is locked. */
    async step(tx: Transaction, { communityId, id }: ImportRef, step: ImportStep): Promise<void> {
      const { to, turn, jobId, skipsErrors } = step;
      const values = [to, turn, jobId ?? null, skipsErrors ?? null, communityId, id];
      await execute(tx, STEP, values);
    },

    /** @returns the import locked; undefined when it is somebody else's turn, or nobody's any more */
    async lockTurn(tx: Transaction, { communityId, id, turn }: ImportTurn) {
      const values = [communityId, id, turn];
      const [row] = await selectIn<ImportRead>(tx, `${ONE} AND turn = ? FOR UPDATE`, values);
      return row && importIn(row);
    },

    /** Of an import that is locked by whose turn it is. */
    async progress(
      tx: Transaction,
      { communityId, id }: ImportRef,
      progress: ImportProgress,
    ): Promise<void> {
      const { counts, failure, ...columns } = progress;
      const changed = {
        ...columns,
        ...(counts && { counts: JSON.stringify(counts) }),
        ...(failure !== undefined && { failure: failure && JSON.stringify(failure) }),
      };
      const set = Object.keys(changed).map((name) => `${column(name)} = :${name}`);
      await sequelize.query(
        `UPDATE imports SET ${set.join(', ')} WHERE community_id = :communityId AND id = :id`,
        { replacements: { ...changed, communityId, id }, transaction: tx },
      );
    },
  };
}

const column = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface ImportRead {
  id: string;
  communityId: string;
  kind: Import['kind'];
  state: ImportState;
  jobId: string | null;
  fileId: string;
  fileName: string;
  options: string;
  format: string;
  layout: string;
  counts: string;
  skipsErrors: number;
  appliedTo: number;
  undoneFrom: number | null;
  failure: string | null;
  createdBy: string;
  createdByName: string;
  createdAt: Date;
  checkedAt: Date | null;
  appliedAt: Date | null;
  undoneAt: Date | null;
  rowsGoneAt: Date | null;
}

const READ = `SELECT id, community_id AS communityId, kind, state, job_id AS jobId, file_id AS fileId,
  file_name AS fileName, options, format, layout, counts, skips_errors AS skipsErrors,
  applied_to AS appliedTo, undone_from AS undoneFrom, failure, created_by AS createdBy,
  created_by_name AS createdByName, created_at AS createdAt, checked_at AS checkedAt,
  applied_at AS appliedAt, undone_at AS undoneAt,
  rows_gone_at AS rowsGoneAt FROM imports`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const LIST = `${READ} WHERE community_id = :communityId AND id < :beforeId
  ORDER BY id DESC LIMIT :limit`;

const STEP = `UPDATE imports SET state = ?, turn = ?, job_id = COALESCE(?, job_id),
  skips_errors = COALESCE(?, skips_errors), failure = NULL WHERE community_id = ? AND id = ?`;

function importIn(row: ImportRead): KeptImport {
  const { jobId, undoneFrom, failure, checkedAt, appliedAt, undoneAt, rowsGoneAt, ...rest } = row;
  const { createdBy: accountId, createdByName: name, ...kept } = rest;
  return {
    ...kept,
    options: JSON.parse(row.options) as Import['options'],
    format: JSON.parse(row.format) as Import['format'],
    layout: JSON.parse(row.layout) as Import['layout'],
    counts: JSON.parse(row.counts) as ImportCounts,
    skipsErrors: Boolean(row.skipsErrors),
    createdBy: { accountId, name },
    ...(jobId !== null && { jobId }),
    ...(undoneFrom !== null && { undoneFrom }),
    ...(failure !== null && { failure: JSON.parse(failure) as ImportFailure }),
    ...(checkedAt && { checkedAt }),
    ...(appliedAt && { appliedAt }),
    ...(undoneAt && { undoneAt }),
    ...(rowsGoneAt && { rowsGoneAt }),
  };
}
