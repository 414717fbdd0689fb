import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL';

/**
 * Some hundred rows of a file are one row here, a part: its number is that of the last of them, `plan`
 * and `results` say of each what is done with it and what came of it, and `counts` how many there are of
 * which. What the release before writes is a row for each, which this one gathers as it comes to them;
 * to the release before a part is a row of which something else would be done by now, so that it asks for
 * another check, and one that it cannot read once it was applied.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'import_rows', {
    counts: 'VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL',
    plan: `MEDIUMTEXT ${EXACT}`,
    results: `MEDIUMTEXT ${EXACT}`,
  });
}
