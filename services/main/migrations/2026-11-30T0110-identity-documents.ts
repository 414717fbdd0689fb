import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/**
 * Papers by which communities know who somebody is; their numbers are sealed. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS identity_documents (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      person_id ${ID} NOT NULL,
      type ${WORD} NOT NULL,
      last4 VARCHAR(4) ${TEXT} NOT NULL,
      sealed_number VARBINARY(255) NOT NULL,
      file_id ${ID} NULL,
      expires_on DATE NULL,
      added_at ${MOMENT} NOT NULL,
      added_by_id ${ID} NOT NULL,
      added_by_name VARCHAR(120) ${TEXT} NOT NULL,
      verified_at ${MOMENT} NULL,
      verified_by_id ${ID} NULL,
      verified_by_name VARCHAR(120) ${TEXT} NULL,
      file_goes_at ${MOMENT} NULL,
      -- The same, as long as there is one.
      due_at ${MOMENT} NULL,
      PRIMARY KEY (community_id, id),
      KEY identity_documents_community_id_person_id_id (community_id, person_id, id),
      KEY identity_documents_due_at (due_at)
    ) ENGINE = InnoDB`);
}
