import { QueryTypes, type QueryInterface } from 'sequelize';

const INDEX = 'api_key_tokens_expires_at';

/** Access tokens of API keys that are over are found by when they ended. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  const present = await sequelize.query(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = 'api_key_tokens' AND index_name = :name`,
    { replacements: { name: INDEX }, type: QueryTypes.SELECT },
  );
  if (present.length > 0) return;
  await sequelize.query(`CREATE INDEX ${INDEX} ON api_key_tokens (expires_at)`);
}
