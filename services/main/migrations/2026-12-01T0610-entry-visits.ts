import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const MOMENT = 'DATETIME(3)';

/** What visits have been told of entries in the gate log. The release before tells them nothing. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS gate_entry_visits (
      community_id ${ID} NOT NULL,
      entry_id ${ID} NOT NULL,
      subject_type ${WORD} NOT NULL,
      subject_id ${ID} NOT NULL,
      visit_id ${ID} NOT NULL,
      people INT UNSIGNED NOT NULL,
      inside_before INT UNSIGNED NOT NULL,
      inside INT UNSIGNED NOT NULL,
      in_at ${MOMENT} NULL,
      out_at ${MOMENT} NULL,
      PRIMARY KEY (community_id, entry_id),
      KEY gate_entry_visits_subject (community_id, subject_type, subject_id)
    ) ENGINE = InnoDB`);
}
