import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createConnection, type RowDataPacket } from 'mysql2/promise';

/** Statements that are of all tenants at once: where they come from, and why. */
export type AcrossTenants = Readonly<Record<string, string>>;

export interface TenantWatch {
  /**
   * Ends it.
   *
   * @throws Error naming each place of the service that touched a tenant's rows without saying whose
   */
  stop(): void;
}

/** Where mysql2 says what it sends. */
const CHANNELS = ['tracing:mysql2:query:start', 'tracing:mysql2:execute:start'];

/** By each table whose rows belong to somebody, the columns that say to whom. */
export type OwnedTables = ReadonlyMap<string, readonly string[]>;

/**
 * Watches what the service in this process sends to its database: whatever touches a table that says
 * whose its rows are says whose rows it means. What tests send themselves is theirs.
 *
 * @param columns that say whose a row is, of whatever table has them; one of them is enough
 * @param across by `file function`, such as `visit-expiry.store findOverdue`
 */
export async function watchTenants(
  databaseUrl: string,
  columns: readonly string[],
  across: AcrossTenants,
): Promise<TenantWatch> {
  const own = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const tables = await tablesWith(databaseUrl, columns);
  const faults = new Map<string, string>();
  const look = (message: unknown): void => {
    const { query, database } = message as { query: string; database: string };
    if (database !== own || saysWhose(query, tables)) return;
    const places = placesInService();
    if (places.length === 0 || places.some((place) => place in across)) return;
    faults.set(places[0] ?? '', query.replace(/\s+/g, ' ').trim());
  };
  for (const channel of CHANNELS) subscribe(channel, look);
  return {
    stop() {
      for (const channel of CHANNELS) unsubscribe(channel, look);
      throwFaults(faults);
    },
  };
}

/** @throws Error naming each place, and what it sent */
export function throwFaults(faults: ReadonlyMap<string, string>): void {
  if (faults.size === 0) return;
  const lines = [...faults].map(([place, sent]) => `  ${place}: ${sent}`);
  throw new Error(`these say of nothing whose it is:\n${lines.join('\n')}`);
}

async function tablesWith(databaseUrl: string, columns: readonly string[]): Promise<OwnedTables> {
  const connection = await createConnection(databaseUrl);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT TABLE_NAME AS name, GROUP_CONCAT(COLUMN_NAME) AS columns
         FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME IN (?) GROUP BY TABLE_NAME`,
      [columns],
    );
    return new Map(rows.map((row) => [String(row['name']), String(row['columns']).split(',')]));
  } finally {
    await connection.end();
  }
}

/**
 * Whether a statement touches no such table, or says whose rows it means: a row that is made has one
 * of the columns, all others are found by one.
 */
export function saysWhose(statement: string, tables: OwnedTables): boolean {
  const touched = [...statement.matchAll(/\b(?:from|join|update|into)\s+`?(\w+)`?/gi)];
  const columns = touched.flatMap(([, table = '']) => tables.get(table) ?? []);
  if (columns.length === 0) return true;
  const isInsert = /^\s*(?:insert|replace)\b/i.test(statement);
  const found = isInsert ? statement : statement.replace(/^.*?\b(?:where|on)\b/is, '');
  if (!isInsert && found === statement) return false;
  const names = `\`?\\b(?:${columns.join('|')})\\b\`?`;
  return new RegExp(`${names}${isInsert ? '' : '\\s*(?:=|in\\b|<=>)'}`, 'i').test(found);
}

/** Deep enough for the way from a handler through Sequelize. */
const FRAMES = 60;

/** Who of the service asked for the statement that is sent now, the nearest first. */
export function placesInService(): string[] {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = before;
  return stack.split('\n').flatMap((line) => {
    const [, call = '', file] =
      /at (?:async )?(.*?) ?\(?[^( ]*\/services\/[^/]+\/(?:dist\/)?src\/(?:[^/]+\/)*([^/]+)\.[jt]s/.exec(
        line,
      ) ?? [];
    return file === undefined ? [] : [`${file} ${call.split('.').at(-1) ?? ''}`.trim()];
  });
}
