import { QueryTypes, type Sequelize } from 'sequelize';
import type { ArchivedRow } from './parts.js';

/** How a table is read. */
export interface TableShape {
  table: string;
  /** Columns by what they are called in an archive. */
  columns: ReadonlyMap<string, string>;
  /** By which the rows of one community are in order, each once. */
  keys: readonly string[];
}

export type TablesReader = ReturnType<typeof createTablesReader>;

export const ROWS_AT_A_TIME = 500;

const COLUMNS = `
  SELECT column_name AS name FROM information_schema.columns
  WHERE table_schema = DATABASE() AND table_name = :table AND extra NOT LIKE '%GENERATED%'
  ORDER BY ordinal_position`;

const KEYS = `
  SELECT column_name AS name FROM information_schema.statistics
  WHERE table_schema = DATABASE() AND table_name = :table AND index_name = 'PRIMARY'
  ORDER BY seq_in_index`;

/** Whose rows they are, which is the same for all. */
const WHOSE = 'community_id';

/** Reads what tables have of a community, whatever columns they have by now. */
export function createTablesReader(sequelize: Sequelize) {
  const namesIn = async (sql: string, table: string): Promise<string[]> => {
    const how = { replacements: { table }, type: QueryTypes.SELECT } as const;
    const rows = await sequelize.query<{ name: string }>(sql, how);
    return rows.map(({ name }) => name).filter((name) => name !== WHOSE);
  };
  return {
    /** @param isLeftOut of which columns nothing is read */
    async shapeOf(table: string, isLeftOut: (column: string) => boolean): Promise<TableShape> {
      const columns = (await namesIn(COLUMNS, table)).filter((name) => !isLeftOut(name));
      const called = columns.map((name): [string, string] => [inCamels(name), name]);
      return { table, columns: new Map(called), keys: await namesIn(KEYS, table) };
    },

    async count({ table }: TableShape, communityId: string): Promise<number> {
      const [row] = await sequelize.query<{ n: number | string }>(
        `SELECT COUNT(*) AS n FROM ${table} WHERE ${WHOSE} = :communityId`,
        { replacements: { communityId }, type: QueryTypes.SELECT },
      );
      return Number(row?.n ?? 0);
    },

    /** Page after page, in the order of their keys. */
    async *rowsOf(shape: TableShape, communityId: string): AsyncGenerator<ArchivedRow> {
      const { keys } = shape;
      for (let after: unknown[] | undefined; ;) {
        const rows = await sequelize.query<Record<string, unknown>>(pageOf(shape, after), {
          replacements: { communityId, ...valuesOf(after ?? []) },
          type: QueryTypes.SELECT,
        });
        for (const row of rows) yield told(shape, row);
        const last = rows.at(-1);
        if (last === undefined || rows.length < ROWS_AT_A_TIME || keys.length === 0) return;
        after = keys.map((_key, at) => last[keyName(at)]);
      }
    },
  };
}

/** Beside columns of the same name: what a page goes on from is not shown. */
const keyName = (at: number): string => `row_key_${at}`;
const valuesOf = (values: readonly unknown[]) =>
  Object.fromEntries(values.map((value, at) => [keyName(at), value]));

function pageOf({ table, columns, keys }: TableShape, after: unknown): string {
  const told = [...columns].map(([as, name]) => `\`${name}\` AS \`${as}\``);
  const named = keys.map((key, at) => `\`${key}\` AS ${keyName(at)}`);
  const isAfter = after === undefined ? '' : `AND ${afterIn(keys, 0)}`;
  const order = keys.length === 0 ? '' : `ORDER BY ${keys.join(', ')}`;
  return `SELECT ${[...told, ...named].join(', ')} FROM ${table}
    WHERE ${WHOSE} = :communityId ${isAfter} ${order} LIMIT ${ROWS_AT_A_TIME}`;
}

/** The first half is what an index can be entered by. */
function afterIn(keys: readonly string[], at: number): string {
  const [key, value] = [keys[at] ?? '', `:${keyName(at)}`];
  if (at === keys.length - 1) return `${key} > ${value}`;
  return `(${key} >= ${value} AND (${key} > ${value} OR ${afterIn(keys, at + 1)}))`;
}

const told = ({ columns }: TableShape, row: Record<string, unknown>): ArchivedRow =>
  Object.fromEntries([...columns.keys()].map((name) => [name, readable(row[name])]));

/** Moments as the API writes them. */
const readable = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString() : (value ?? null);

/** As the API spells what has the same name. */
const inCamels = (name: string): string =>
  name.replace(/_+([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
