import { QueryTypes, type QueryInterface } from 'sequelize';

/** By column, the form in which its texts are to be. */
export type NormalForms = Readonly<Record<string, (text: string) => string>>;

/** Rows read at once. */
const BATCH = 1000;

/**
 * Gives the texts of a table the form in which texts come in today, for rows written before there
 * was one: a search finds only what is in the form in which it looks. Goes through the table by its
 * `id`, a batch at a time and without holding a lock between rows. A text that somebody changes
 * meanwhile is left to them, and one that would vanish or not fit any more stays as it is. May run
 * again.
 *
 * @returns how many rows it changed
 */
export async function normaliseRows(
  { sequelize }: QueryInterface,
  table: string,
  forms: NormalForms,
  batch = BATCH,
): Promise<number> {
  const columns = Object.keys(forms);
  let changed = 0;
  for (let after = ''; ;) {
    const rows = await sequelize.query<Record<string, string | null>>(
      `SELECT ${['id', ...columns].join(', ')} FROM ${table} WHERE id > :after
       ORDER BY id LIMIT ${batch}`,
      { replacements: { after }, type: QueryTypes.SELECT },
    );
    for (const row of rows) {
      const changes = changesOf(row, forms);
      if (changes.length === 0) continue;
      await update(sequelize, table, String(row['id']), changes);
      changed += 1;
    }
    if (rows.length < batch) return changed;
    after = String(rows.at(-1)?.['id']);
  }
}

interface Change {
  column: string;
  old: string;
  normal: string;
}

function changesOf(row: Record<string, string | null>, forms: NormalForms): Change[] {
  return Object.entries(forms).flatMap(([column, toNormal]) => {
    const old = row[column] ?? '';
    const normal = toNormal(old);
    const fits = normal !== '' && Array.from(normal).length <= Array.from(old).length;
    return normal === old || !fits ? [] : [{ column, old, normal }];
  });
}

/** All of a row at once, and only while it is what was read. */
async function update(
  sequelize: QueryInterface['sequelize'],
  table: string,
  id: string,
  changes: Change[],
): Promise<void> {
  const sets = changes.map(({ column }) => `${column} = ?`).join(', ');
  const unchanged = changes.map(({ column }) => `${column} COLLATE utf8mb4_bin = ?`).join(' AND ');
  await sequelize.query(`UPDATE ${table} SET ${sets} WHERE id = ? AND ${unchanged}`, {
    replacements: [...changes.map(({ normal }) => normal), id, ...changes.map(({ old }) => old)],
  });
}
