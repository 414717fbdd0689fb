import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Who is not let in. The release before lets them in as ever. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS blocks (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      known_by ${WORD} NOT NULL,
      value VARCHAR(120) ${TEXT} NOT NULL,
      -- By which they are found at the gate.
      value_key VARCHAR(120) ${EXACT} NOT NULL,
      reason VARCHAR(300) ${TEXT} NOT NULL,
      until DATETIME(3) NOT NULL,
      added_by_id ${ID} NOT NULL,
      added_by_name VARCHAR(120) ${TEXT} NOT NULL,
      added_at DATETIME(3) NOT NULL,
      lift_asked_by_id ${ID} NULL,
      lift_asked_by_name VARCHAR(120) ${TEXT} NULL,
      lifted_by_id ${ID} NULL,
      lifted_by_name VARCHAR(120) ${TEXT} NULL,
      lifted_at DATETIME(3) NULL,
      appeal VARCHAR(500) ${TEXT} NULL,
      appealed_at DATETIME(3) NULL,
      attempted_at DATETIME(3) NULL,
      PRIMARY KEY (community_id, id),
      KEY blocks_community_id_known_by_value_key (community_id, known_by, value_key)
    ) ENGINE = InnoDB`);
}
