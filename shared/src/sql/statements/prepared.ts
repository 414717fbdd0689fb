import type { ExecuteValues } from 'mysql2';
import type { Model, ModelStatic, Sequelize, Transaction } from 'sequelize';
import { isTracing, traced } from '../../tracing/tracing.js';
import { toUnavailable } from '../database-errors.js';
import { toColumn } from './insert-rows.js';
import { retryLockConflicts } from './lock-conflicts.js';
import { assertNoSecondConnection } from './one-connection.js';
import { statementSpan } from './statement-span.js';
import { databaseOf } from '../transaction.js';

/**
 * Prepared statements on Sequelize's own connections, for the few statements that every request
 * runs: building, mapping and interpolating one in Sequelize costs several times what the server
 * needs for it. Everything else goes through models.
 *
 * The text of a statement must not depend on its values or on how many there are: every other text
 * is another statement that the server keeps. What needs a list goes through `insertRows` or
 * `sequelize.query` with replacements.
 */

type Done = (error: unknown, result: unknown) => void;

interface PooledConnection {
  execute(sql: string, values: ExecuteValues, done: Done): unknown;
}

/** @returns the rows, with columns as the statement names them */
export async function select<Row extends object>(
  sequelize: Sequelize,
  sql: string,
  values: ExecuteValues,
): Promise<Row[]> {
  // The statement names the columns; its caller names their types.
  return (await executeAlone(sequelize, sql, values)) as Row[];
}

/** The columns of a model's table, each under the name that the model has for it. */
export function columnsOf(sequelize: Sequelize, model: ModelStatic<Model>): string {
  const quoted = (name: string) => quote(sequelize, name);
  return Object.entries(model.getAttributes())
    .map(([name, { field = name }]) => `${quoted(field)} AS ${quoted(name)}`)
    .join(', ');
}

async function executeAlone(
  sequelize: Sequelize,
  sql: string,
  values: ExecuteValues,
): Promise<unknown> {
  assertNoSecondConnection(sequelize);
  const pool = sequelize.connectionManager;
  try {
    const connection = await pool.getConnection({ type: 'read', useMaster: false });
    try {
      return await executeOn(connection, sql, values);
    } finally {
      pool.releaseConnection(connection);
    }
  } catch (error) {
    throw toUnavailable(error);
  }
}

/**
 * Runs a statement that is a transaction of its own, again when it lost a conflict of locks.
 *
 * @returns how many rows it changed; one that has the new values already does not count
 */
export async function change(
  sequelize: Sequelize,
  sql: string,
  values: ExecuteValues,
): Promise<number> {
  const result = (await retryLockConflicts(() => executeAlone(sequelize, sql, values))) as {
    affectedRows: number;
  };
  return result.affectedRows;
}

/** As {@link select}, on the transaction's connection. */
export async function selectIn<Row extends object>(
  tx: Transaction,
  sql: string,
  values: ExecuteValues,
): Promise<Row[]> {
  return (await executeIn(tx, sql, values)) as Row[];
}

/**
 * Runs a statement in the transaction.
 *
 * @returns how many rows it changed
 */
export async function execute(
  tx: Transaction,
  sql: string,
  values: ExecuteValues,
): Promise<number> {
  const result = (await executeIn(tx, sql, values)) as { affectedRows: number };
  return result.affectedRows;
}

async function executeIn(tx: Transaction, sql: string, values: ExecuteValues): Promise<unknown> {
  // Sequelize sets the property and leaves it out of its types.
  const { connection } = tx as Transaction & { connection: unknown };
  try {
    return await executeOn(connection, sql, values);
  } catch (error) {
    throw toUnavailable(error);
  }
}

/** mysql2's own promises take a stack trace for each statement, which costs more than sending it. */
function executeOn(connection: unknown, sql: string, values: ExecuteValues): Promise<unknown> {
  if (isTracing())
    return traced(
      () => statementSpan(sql),
      () => sendTo(connection, sql, values),
    );
  return sendTo(connection, sql, values);
}

function sendTo(connection: unknown, sql: string, values: ExecuteValues): Promise<unknown> {
  return new Promise((resolve, reject) => {
    (connection as PooledConnection).execute(sql, values, (error, result) => {
      if (error instanceof Error) reject(error);
      else resolve(result);
    });
  });
}

const insertStatements = new Map<string, string>();

/** Inserts one row; its keys are the columns in camel case, as in the models. */
export async function insertRow(tx: Transaction, table: string, row: object): Promise<void> {
  const keys = Object.keys(row);
  const statement = `${table}:${keys.join()}`;
  const known = insertStatements.get(statement);
  const sql = known ?? insertStatement(databaseOf(tx), table, keys);
  if (known === undefined) insertStatements.set(statement, sql);
  await execute(tx, sql, Object.values(row) as ExecuteValues);
}

function insertStatement(sequelize: Sequelize, table: string, keys: string[]): string {
  const quoted = (name: string) => quote(sequelize, name);
  const columns = keys.map((key) => quoted(toColumn(key)));
  return `INSERT INTO ${quoted(table)} (${columns.join(', ')})
          VALUES (${keys.map(() => '?').join(', ')})`;
}

function quote(sequelize: Sequelize, name: string): string {
  return sequelize.getQueryInterface().quoteIdentifier(name, true);
}
