import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const NAME = 'CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/**
 * What is brought in by files, and what is done with each row of them. The release before does not know
 * of either.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS imports (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      kind VARCHAR(24) ${NAME} NOT NULL,
      state VARCHAR(16) ${NAME} NOT NULL,
      -- Whose turn it is: only the job that was started last may write.
      turn ${ID} NULL,
      job_id ${ID} NULL,
      file_id ${ID} NOT NULL,
      file_name VARCHAR(255) ${TEXT} NOT NULL,
      options TEXT ${TEXT} NOT NULL,
      format TEXT ${TEXT} NOT NULL,
      layout TEXT ${TEXT} NOT NULL,
      counts TEXT ${NAME} NOT NULL,
      skips_errors TINYINT(1) NOT NULL DEFAULT 0,
      -- Up to and with which row it was applied, and from which on it was undone.
      applied_to INT UNSIGNED NOT NULL DEFAULT 0,
      undone_from INT UNSIGNED NULL,
      failure TEXT ${TEXT} NULL,
      created_by ${ID} NOT NULL,
      created_by_name VARCHAR(120) ${TEXT} NOT NULL,
      created_at ${MOMENT} NOT NULL,
      checked_at ${MOMENT} NULL,
      applied_at ${MOMENT} NULL,
      undone_at ${MOMENT} NULL,
      PRIMARY KEY (community_id, id),
      KEY imports_created_at (created_at)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS import_rows (
      community_id ${ID} NOT NULL,
      import_id ${ID} NOT NULL,
      row_no INT UNSIGNED NOT NULL,
      action VARCHAR(8) ${NAME} NOT NULL,
      outcome VARCHAR(8) ${NAME} NULL,
      cells TEXT ${TEXT} NOT NULL,
      errors TEXT ${TEXT} NOT NULL,
      entity_id ${ID} NULL,
      -- What it was before, and the sum of what the row has made of it.
      before_row TEXT ${TEXT} NULL,
      after_hash CHAR(64) ${NAME} NULL,
      PRIMARY KEY (community_id, import_id, row_no),
      KEY import_rows_action (community_id, import_id, action, row_no),
      KEY import_rows_outcome (community_id, import_id, outcome, row_no)
    ) ENGINE = InnoDB`);
}
