import { QueryTypes, type QueryInterface } from 'sequelize';

/** Rows that are over are found by when they ended. */
export async function up(queryInterface: QueryInterface): Promise<void> {
  for (const [table, column] of [
    ['sessions', 'ended_at'],
    ['sessions', 'expires_at'],
    ['one_time_links', 'expires_at'],
    ['known_devices', 'expires_at'],
  ] as const) {
    await indexIfMissing(queryInterface, table, column);
  }
}

async function indexIfMissing(
  { sequelize }: QueryInterface,
  table: string,
  column: string,
): Promise<void> {
  const name = `${table}_${column}`;
  const present = await sequelize.query(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = :table AND index_name = :name`,
    { replacements: { table, name }, type: QueryTypes.SELECT },
  );
  if (present.length > 0) return;
  await sequelize.query(`CREATE INDEX ${name} ON ${table} (${column})`);
}
