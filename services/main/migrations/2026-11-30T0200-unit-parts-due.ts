import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * Units that many were made with at once: the parts of their names are written behind them. The release
 * before reads no parts, and its units are not among these.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS unit_parts_due (
      community_id ${ID} NOT NULL,
      unit_id ${ID} NOT NULL,
      PRIMARY KEY (community_id, unit_id)
    ) ENGINE = InnoDB`);
}
