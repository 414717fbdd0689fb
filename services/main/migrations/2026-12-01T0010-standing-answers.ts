import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

/** What homes say to visitors before they come. The release before asks them as ever. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS standing_answers (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      unit_id ${ID} NOT NULL,
      -- That of whoever gave it; NULL where they do not live there.
      residency_id ${ID} NULL,
      kind ${WORD} NOT NULL,
      company VARCHAR(120) ${TEXT} NULL,
      answer ${WORD} NOT NULL,
      instruction ${WORD} NULL,
      until DATETIME(3) NULL,
      set_by_id ${ID} NOT NULL,
      set_by_name VARCHAR(120) ${TEXT} NOT NULL,
      set_at DATETIME(3) NOT NULL,
      PRIMARY KEY (community_id, id),
      KEY standing_answers_community_id_unit_id_id (community_id, unit_id, id)
    ) ENGINE = InnoDB`);
}
