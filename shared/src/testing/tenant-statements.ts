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

/**
 * Watches what the service in this process sends to its database: whatever touches a table that has
 * the tenant's column says which tenant it means. What tests send themselves is theirs.
 *
 * @param column of every table whose rows are a tenant's
 * @param across by `file function`, such as `visit-expiry.store findOverdue`
 */
export async function watchTenants(
  databaseUrl: string,
  column: string,
  across: AcrossTenants,
): Promise<TenantWatch> {
  const own = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  const tables = await tablesWith(databaseUrl, column);
  const faults = new Map<string, string>();
  const look = (message: unknown): void => {
    const { query, database } = message as { query: string; database: string };
    if (database !== own || saysWhose(query, tables, column)) return;
    const places = placesInService();
    if (places.length === 0 || places.some((place) => place in across)) return;
    faults.set(places[0] ?? '', query.replace(/\s+/g, ' ').trim());
  };
  for (const channel of CHANNELS) subscribe(channel, look);
  return {
    stop() {
      for (const channel of CHANNELS) unsubscribe(channel, look);
      if (faults.size === 0) return;
      const lines = [...faults].map(([place, query]) => `  ${place}: ${query}`);
      throw new Error(`these statements say of no row whose it is:\n${lines.join('\n')}`);
    },
  };
}

async function tablesWith(databaseUrl: string, column: string): Promise<string[]> {
  const connection = await createConnection(databaseUrl);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(
      `SELECT TABLE_NAME AS name FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME = ?`,
      [column],
    );
    return rows.map((row) => String(row['name']));
  } finally {
    await connection.end();
  }
}

/**
 * Whether a statement touches no such table, or says which tenant's rows it means: a row that is
 * made has the column, all others are found by it.
 */
export function saysWhose(statement: string, tables: readonly string[], column: string): boolean {
  const touched = [...statement.matchAll(/\b(?:from|join|update|into)\s+`?(\w+)`?/gi)];
  if (!touched.some(([, table = '']) => tables.includes(table))) return true;
  const isInsert = /^\s*(?:insert|replace)\b/i.test(statement);
  const found = isInsert ? statement : statement.replace(/^.*?\b(?:where|on)\b/is, '');
  if (!isInsert && found === statement) return false;
  const named = new RegExp(`\`?\\b${column}\\b\`?${isInsert ? '' : '\\s*(?:=|in\\b|<=>)'}`, 'i');
  return named.test(found);
}

/** Deep enough for the way from a handler through Sequelize. */
const FRAMES = 60;

/** Who of the service asked for the statement that is sent now, the nearest first. */
function placesInService(): string[] {
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
