import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const ACCOUNT = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL';
const WORD = 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL';
const NAME = 'VARCHAR(120) NULL';
const MOMENT = 'DATETIME(3) NULL';

const DUE = 'visits_due_at';

/**
 * Who is asked about a visitor one after the other, and when a visit next moves on by itself: one
 * moment, whatever is to happen then. The indexes by which the release before this one looks for what
 * is due are left to it.
 */
export async function up(schema: QueryInterface): Promise<void> {
  const { sequelize } = schema;
  await addColumnsIfMissing(schema, 'visits', {
    ladder: 'VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL',
    rung_index: 'TINYINT UNSIGNED NULL',
    due_at: MOMENT,
    ...{ approved_until: MOMENT, overstay_seconds: 'INT UNSIGNED NULL', assumed_out_at: MOMENT },
    ...{ left_how: WORD, decided_via: WORD, reason: 'VARCHAR(300) NULL', instruction: WORD },
    ...{ withdrawn_at: MOMENT, withdrawn_by_id: ACCOUNT, withdrawn_by_name: NAME },
    ...{ withdrawn_actor_id: ACCOUNT, withdrawn_actor_name: NAME },
    ...{ disputed_at: MOMENT, disputed_by_id: ACCOUNT, disputed_by_name: NAME },
    ...{ disputed_actor_id: ACCOUNT, disputed_actor_name: NAME },
  });
  // What the release before this one asks for meanwhile is looked at when its time to answer is over.
  await sequelize.query('ALTER TABLE visits ALTER COLUMN due_at SET DEFAULT (answer_by)');
  const present = (await schema.showIndex('visits')) as { name: string }[];
  if (!present.some(({ name }) => name === DUE)) {
    await sequelize.query(
      `ALTER TABLE visits ADD INDEX ${DUE} (due_at), ALGORITHM = INPLACE, LOCK = NONE`,
    );
  }
  // When they really move on, whoever looks at them first finds out.
  await sequelize.query(
    `UPDATE visits SET due_at = answer_by
     WHERE due_at IS NULL AND state IN ('requested', 'approved', 'inside')`,
  );
}
