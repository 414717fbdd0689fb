import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * Who was told of whom that they have moved in, for as long as it is news: events come in any order, and
 * whoever left and came back may be found beside the same neighbour twice. The release before tells it
 * again and writes nothing here.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS told_housemates (
      community_id ${ID} NOT NULL,
      unit_id ${ID} NOT NULL,
      account_id ${ID} NOT NULL,
      since DATETIME(3) NOT NULL,
      told_account_id ${ID} NOT NULL,
      PRIMARY KEY (community_id, unit_id, account_id, since, told_account_id)
    ) ENGINE = InnoDB`);
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.dropTable('told_housemates');
}
