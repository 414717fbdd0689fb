import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * People are found by their addresses, and what units owed before waits for its ledger. The release
 * before knows neither.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await schema.addIndex('people', ['community_id', 'email'], { name: 'people_community_id_email' });
  await schema.sequelize.query(`
    CREATE TABLE IF NOT EXISTS opening_balances (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      unit_id ${ID} NOT NULL,
      -- In minor units; below zero what the unit has to its credit.
      amount BIGINT NOT NULL,
      currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      day DATE NOT NULL,
      import_id ${ID} NOT NULL,
      staged_by ${ID} NOT NULL,
      staged_at DATETIME(3) NOT NULL,
      PRIMARY KEY (community_id, id),
      UNIQUE KEY opening_balances_community_id_unit_id (community_id, unit_id)
    ) ENGINE = InnoDB`);
}
