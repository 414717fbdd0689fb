import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const MOMENT = 'DATETIME(3)';

/** As long as it can be taken back; what is under way then has a day to end. */
const KEPT = `(CASE WHEN rows_gone_at IS NULL THEN COALESCE(applied_at, created_at)
  + INTERVAL IF(state IN ('applying', 'undoing'), 31, 30) DAY END)`;

/**
 * Until when rows and file of an import are kept. Of imports from before, and of those of the release before,
 * they go too: it finds none in them then.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'imports', {
    rows_gone_at: `${MOMENT} NULL`,
  });
  await addColumnsIfMissing(schema, 'imports', {
    kept_until: `${MOMENT} AS ${KEPT} VIRTUAL`,
  });
  await schema.addIndex('imports', ['kept_until'], { name: 'imports_kept_until' });
}
