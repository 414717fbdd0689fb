import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import type { Forgotten } from '../../forgetting.js';
import { personalTable, type PersonalTable } from '../../personal.js';

/** By their residencies it is known which rows of imports were about somebody. */
const STAYS = `SELECT residencies.id FROM residencies
  WHERE residencies.community_id = :communityId AND residencies.person_id = :personId`;

/** What rows said of somebody; that there was one stays, so that an import can still be counted and undone. */
const FORGET_ROWS = `
  UPDATE import_rows SET cells = '{}', before_row = NULL
  WHERE community_id = ? AND entity_id IN
    (SELECT residencies.id FROM residencies WHERE residencies.community_id = ? AND person_id = ?)`;

async function forgetRows(
  tx: Transaction,
  { communityId, personId = '' }: Forgotten,
): Promise<void> {
  await execute(tx, FORGET_ROWS, [communityId, communityId, personId]);
}

/** What somebody has brought in. */
export function importData(sequelize: Sequelize): PersonalTable {
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
        WHERE import_rows.community_id = :communityId AND import_rows.entity_id IN (${STAYS}))`,
      stays: { why: 'shared' },
      first: forgetRows,
    },
  });
}
