import type { Connection, RowDataPacket } from 'mysql2/promise';

/** Every row of a community, as text, by what tells it apart. */
export type Rows = ReadonlyMap<string, string>;

/** All rows of one community, in every table that says whose its rows are. */
export async function rowsOf(database: Connection, communityId: string): Promise<Rows> {
  const [tables] = await database.query<RowDataPacket[]>(
    `SELECT TABLE_NAME AS name FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME = 'community_id'`,
  );
  const rows = new Map<string, string>();
  for (const { name } of tables as unknown as { name: string }[]) {
    const [found] = await database.query<RowDataPacket[]>(
      `SELECT * FROM \`${name}\` WHERE community_id = ?`,
      [communityId],
    );
    for (const [at, row] of found.entries())
      rows.set(`${name} ${String(row['id'] ?? at)}`, JSON.stringify(row));
  }
  return rows;
}

/** What has changed, gone or come; one line each. */
export function changesIn(before: Rows, after: Rows): string[] {
  const gone = [...before].filter(([key]) => !after.has(key)).map(([key]) => `${key} is gone`);
  const other = [...after].flatMap(([key, row]) => {
    const was = before.get(key);
    if (was === row) return [];
    return [was === undefined ? `${key} has come: ${row}` : `${key} was ${was} and is ${row}`];
  });
  return [...gone, ...other];
}
