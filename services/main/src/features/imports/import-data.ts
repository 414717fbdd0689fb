import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Forgotten } from '../../forgetting.js';
import { personalTable, type PersonalTable } from '../../personal.js';
import type { ImportRowsStore } from './import-rows.store.js';

/** By their residencies it is known which rows of imports were about somebody. */
const STAYS = `SELECT residencies.id FROM residencies
  WHERE residencies.community_id = :communityId AND residencies.person_id = :personId`;

/** Of parts it is only known that they name a residency somewhere. */
const IN_PARTS = `plan IS NOT NULL AND EXISTS (SELECT 1 FROM (${STAYS}) AS stays
  WHERE LOCATE(stays.id, plan) > 0 OR LOCATE(stays.id, results) > 0)`;

/** What single rows said of somebody, as the release before writes them. */
const FORGET_ROWS = `
  UPDATE import_rows SET cells = '{}', before_row = NULL
  WHERE community_id = :communityId AND plan IS NULL AND entity_id IN (${STAYS})`;

const PARTS = `SELECT import_id AS importId, row_no AS rowNo FROM import_rows
  WHERE community_id = :communityId AND ${IN_PARTS}`;

/** As long as an import may be looked at or applied anew, its file is read. */
const IS_OVER = `imports.state IN ('applied', 'cancelled', 'failed', 'undoing', 'undone')`;

/** Which imports have rows about somebody. */
const ABOUT = `imports.id IN (SELECT import_rows.import_id FROM import_rows
  WHERE import_rows.community_id = :communityId
    AND (import_rows.entity_id IN (${STAYS}) OR ${IN_PARTS}))`;

/** Lets go of a file. */
export type DropFile = (
  tx: Transaction,
  file: { communityId: string; id: string },
) => Promise<void>;

interface ImportDataDependencies {
  rows: Pick<ImportRowsStore, 'forget'>;
  drop: DropFile;
}

/**
 * The files in which somebody stood: what came of their rows is kept apart from them, and an import is undone
 * without its file.
 */
async function dropFiles(
  sequelize: Sequelize,
  tx: Transaction,
  { communityId, personId = '' }: Forgotten,
  drop: DropFile,
): Promise<void> {
  const files = await sequelize.query<{ id: string }>(
    `SELECT DISTINCT imports.file_id AS id FROM imports
     WHERE imports.community_id = :communityId AND ${IS_OVER} AND ${ABOUT}`,
    { replacements: { communityId, personId }, type: QueryTypes.SELECT, transaction: tx },
  );
  for (const { id } of files) await drop(tx, { communityId, id });
}

/** What rows said of somebody goes; that there was one stays, so that an import can still be counted and undone. */
async function forgetRows(
  sequelize: Sequelize,
  tx: Transaction,
  { communityId, personId = '' }: Forgotten,
  rows: ImportDataDependencies['rows'],
): Promise<void> {
  const how = { replacements: { communityId, personId }, transaction: tx };
  await sequelize.query(FORGET_ROWS, how);
  const asked = { ...how, type: QueryTypes.SELECT } as const;
  const parts = await sequelize.query<{ importId: string; rowNo: number }>(PARTS, asked);
  if (parts.length === 0) return;
  const stays = await sequelize.query<{ id: string }>(STAYS, asked);
  const about = new Set(stays.map(({ id }) => id));
  for (const { importId, rowNo } of parts)
    await rows.forget(tx, { communityId, importId }, rowNo, about);
}

/** What somebody has brought in. */
export function importData(
  sequelize: Sequelize,
  { rows, drop }: ImportDataDependencies,
): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'imports', table: 'imports', key: 'id', whose: 'created_by = :accountId' },
    tells: {
      ...{ id: 'id', kind: 'kind', state: 'state', file: 'file_name' },
      ...{ createdAt: 'created_at', appliedAt: 'applied_at', undoneAt: 'undone_at' },
    },
    forgets: {
      columns: { created_by: { name: 'created_by_name' } },
      // The file of one that is not over is of everybody who stands in it.
      about: `NOT (${IS_OVER}) AND ${ABOUT}`,
      stays: { why: 'shared' },
      first: async (tx, forgotten) => {
        await dropFiles(sequelize, tx, forgotten, drop);
        await forgetRows(sequelize, tx, forgotten, rows);
      },
    },
  });
}
