import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const NAME = 'CHARACTER SET ascii COLLATE ascii_bin';
const MOMENT = 'DATETIME(3)';

/**
 * What people ask of the data that their community has about them. An account has one request of a kind
 * that is in the works in each: the column that says so is set for those alone. The release before does
 * not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS data_requests (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      account_id ${ID} NOT NULL,
      kind VARCHAR(16) ${NAME} NOT NULL,
      state VARCHAR(16) ${NAME} NOT NULL,
      language VARCHAR(8) ${NAME} NOT NULL,
      requested_at ${MOMENT} NOT NULL,
      -- When it has to be answered, whatever happens.
      answer_by ${MOMENT} NOT NULL,
      -- When something is to happen to it by itself: its job is looked after, its file goes.
      due_at ${MOMENT} NULL,
      job_id ${ID} NULL,
      file_id ${ID} NULL,
      ended_at ${MOMENT} NULL,
      available_until ${MOMENT} NULL,
      open_kind VARCHAR(16) ${NAME} AS (CASE WHEN ended_at IS NULL THEN kind END) VIRTUAL,
      PRIMARY KEY (community_id, id),
      UNIQUE KEY data_requests_open (community_id, account_id, open_kind),
      KEY data_requests_community_id_account_id_id (community_id, account_id, id),
      KEY data_requests_account_id (account_id),
      KEY data_requests_due_at (due_at)
    ) ENGINE = InnoDB`);
}
