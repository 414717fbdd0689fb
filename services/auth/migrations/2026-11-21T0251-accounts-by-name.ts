import { QueryTypes, type QueryInterface } from 'sequelize';

/** Lists of accounts go by name. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  const present = await sequelize.query(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = 'accounts' AND index_name = 'accounts_name'`,
    { type: QueryTypes.SELECT },
  );
  if (present.length > 0) return;
  await sequelize.query('CREATE INDEX accounts_name ON accounts (family_name, given_name, id)');
}
