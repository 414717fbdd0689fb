import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const NAME = 'CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/**
 * Who asks to join which community. An account has one request that waits in each: the column that says
 * so is set for those alone, as is the one that says when it expires. The release before does not know of it.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS join_requests (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      unit_id ${ID} NOT NULL,
      account_id ${ID} NOT NULL,
      given_name VARCHAR(100) ${TEXT} NOT NULL,
      family_name VARCHAR(100) ${TEXT} NOT NULL,
      kind VARCHAR(16) ${NAME} NOT NULL,
      note VARCHAR(500) ${TEXT} NULL,
      state VARCHAR(16) ${NAME} NOT NULL,
      requested_at ${MOMENT} NOT NULL,
      expires_at ${MOMENT} NOT NULL,
      -- When it was decided or ended otherwise, by whom if by anybody, and why it was refused.
      decided_at ${MOMENT} NULL,
      decided_by_id ${ID} NULL,
      decided_by_name VARCHAR(120) ${TEXT} NULL,
      reason VARCHAR(500) ${TEXT} NULL,
      waiting TINYINT AS (CASE WHEN decided_at IS NULL THEN 1 END) VIRTUAL,
      due_at ${MOMENT} AS (CASE WHEN decided_at IS NULL THEN expires_at END) VIRTUAL,
      PRIMARY KEY (community_id, id),
      UNIQUE KEY join_requests_waiting (community_id, account_id, waiting),
      KEY join_requests_community_id_state_id (community_id, state, id),
      KEY join_requests_community_id_unit_id_id (community_id, unit_id, id),
      KEY join_requests_account_id_id (account_id, id),
      KEY join_requests_due_at (due_at),
      KEY join_requests_decided_at (decided_at)
    ) ENGINE = InnoDB`);
}
