import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const MOMENT = 'DATETIME(3)';

/**
 * Links that whoever has them may follow without signing in, one to each thing. They are found by a hash
 * of what they say, which is kept sealed, so that it can be sent again. The release before makes none.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS public_links (
      community_id ${ID} NOT NULL,
      -- Where it leads: of what kind that is, and which of them.
      kind ${WORD} NOT NULL,
      subject_id ${ID} NOT NULL,
      token_hash BINARY(32) NOT NULL,
      sealed_token VARBINARY(64) NOT NULL,
      made_at ${MOMENT} NOT NULL,
      -- When that ended to which it leads.
      ended_at ${MOMENT} NULL,
      PRIMARY KEY (community_id, kind, subject_id),
      UNIQUE KEY public_links_token_hash (token_hash),
      KEY public_links_ended_at (ended_at)
    ) ENGINE = InnoDB`);
}
