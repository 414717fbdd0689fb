import { QueryTypes, type QueryInterface } from 'sequelize';

/**
 * Adds those columns that the table does not have yet, in one statement. MySQL has no
 * `ADD COLUMN IF NOT EXISTS`, and a migration must be able to run again.
 * @param columns name → definition, as SQL
 */
export async function addColumnsIfMissing(
  { sequelize }: QueryInterface,
  table: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const present = await sequelize.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = :table`,
    { replacements: { table }, type: QueryTypes.SELECT },
  );
  const has = new Set(present.map(({ name }) => name.toLowerCase()));
  const additions = Object.entries(columns)
    .filter(([name]) => !has.has(name))
    .map(([name, definition]) => `ADD COLUMN ${name} ${definition}`);
  if (additions.length > 0) await sequelize.query(`ALTER TABLE ${table} ${additions.join(', ')}`);
}
