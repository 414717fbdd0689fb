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

/** What rows said of somebody goes; that there was one stays, so that an import can still be counted and undone. */
const forgetRows =
  (sequelize: Sequelize, rows: Pick<ImportRowsStore, 'forget'>) =>
  async (tx: Transaction, { communityId, personId = '' }: Forgotten): Promise<void> => {
    const how = { replacements: { communityId, personId }, transaction: tx };
    await sequelize.query(FORGET_ROWS, how);
    const parts = await sequelize.query<{ importId: string; rowNo: number }>(PARTS, {
      ...{ ...how, type: QueryTypes.SELECT },
    });
    if (parts.length === 0) return;
    const stays = await sequelize.query<{ id: string }>(STAYS, {
      ...{ ...how, type: QueryTypes.SELECT },
    });
    const about = new Set(stays.map(({ id }) => id));
    for (const { importId, rowNo } of parts)
      await rows.forget(tx, { communityId, importId }, rowNo, about);
  };

/** What somebody has brought in. */
export function importData(
  sequelize: Sequelize,
  rows: Pick<ImportRowsStore, 'forget'>,
): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'imports', table: 'imports', key: 'id', whose: 'created_by = :accountId' },
    tells: {
      ...{ id: 'id', kind: 'kind', state: 'state', file: 'file_name' },
      ...{ createdAt: 'created_at', appliedAt: 'applied_at', undoneAt: 'undone_at' },
    },
    forgets: {
      columns: { created_by: { name: 'created_by_name' } },
      // The file itself is of everybody who stands in it.
      about: `id IN (SELECT import_rows.import_id FROM import_rows
        WHERE import_rows.community_id = :communityId AND (import_rows.entity_id IN (${STAYS}) OR ${IN_PARTS}))`,
      stays: { why: 'shared' },
      first: forgetRows(sequelize, rows),
    },
  });
}
