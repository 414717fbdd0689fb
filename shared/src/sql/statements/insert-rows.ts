import type { Transaction } from 'sequelize';
import { traced } from '../../tracing/tracing.js';
import { toUnavailable } from '../database-errors.js';
import { statementSpan } from './statement-span.js';
import { databaseOf } from '../transaction.js';

/** A row to be; its keys are the columns in camel case, as in the models. */
export interface TableRow {
  table: string;
  row: object;
}

interface TextConnection {
  query(sql: string, values: unknown[], done: (error: unknown, result: unknown) => void): unknown;
}

/**
 * Inserts rows of any tables, those of one table with one statement. It is not prepared, because
 * its text depends on how many there are.
 */
export async function insertRows(tx: Transaction, rows: readonly TableRow[]): Promise<void> {
  for (const group of groupByShape(rows)) await insertGroup(tx, group);
}

/**
 * Inserts rows of one table that numbers its rows.
 *
 * @returns their numbers: the server gives the rows of one statement consecutive ones, unless it was
 *   told to leave gaps (`auto_increment_increment`); then all but the first are guesses
 */
export async function insertNumbered(
  tx: Transaction,
  rows: readonly TableRow[],
): Promise<number[]> {
  const [group, ...others] = groupByShape(rows);
  if (group === undefined) return [];
  if (others.length > 0) throw new Error('The rows to be numbered are not of one shape');
  const first = await insertGroup(tx, group);
  return rows.map((_, index) => first + index);
}

/** @returns the number of the first row, where the table numbers them */
async function insertGroup(tx: Transaction, { table, keys, values }: Group): Promise<number> {
  const columns = keys.map((key) => quote(tx, toColumn(key))).join(', ');
  const sql = `INSERT INTO ${quote(tx, table)} (${columns}) VALUES ?`;
  return traced(
    () => statementSpan(sql),
    () => send(tx, sql, [values]),
  );
}

interface Group {
  table: string;
  keys: string[];
  values: unknown[][];
}

function groupByShape(rows: readonly TableRow[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  let last: Group | undefined;
  for (const { table, row } of rows) {
    const keys = Object.keys(row);
    // Mostly many of one shape follow each other.
    if (last?.table !== table || !areSame(last.keys, keys)) {
      const shape = `${table}:${keys.join()}`;
      last = groups.get(shape) ?? { table, keys, values: [] };
      groups.set(shape, last);
    }
    last.values.push(Object.values(row));
  }
  return groups.values();
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((key, at) => key === others[at]);

/** `unitId` is stored in `unit_id`. */
export function toColumn(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

function quote(tx: Transaction, name: string): string {
  return databaseOf(tx).getQueryInterface().quoteIdentifier(name, true);
}

async function send(tx: Transaction, sql: string, values: unknown[]): Promise<number> {
  // Sequelize sets the property and leaves it out of its types.
  const { connection } = tx as Transaction & { connection: TextConnection };
  try {
    return await new Promise<number>((resolve, reject) => {
      connection.query(sql, values, (error, result) => {
        if (error instanceof Error) reject(error);
        else resolve((result as { insertId: number }).insertId);
      });
    });
  } catch (error) {
    throw toUnavailable(error);
  }
}
