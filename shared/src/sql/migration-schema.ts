import type { QueryInterface, QueryOptions, Sequelize, Transaction } from 'sequelize';

/** What MySQL and MariaDB say when a column, an index or their absence is there already. */
const IS_SO_ALREADY = new Set(['ER_DUP_FIELDNAME', 'ER_DUP_KEYNAME', 'ER_CANT_DROP_FIELD_OR_KEY']);

/**
 * The schema as migrations get it. Every statement goes over the connection of `lock`, which holds the
 * lock of migrations: the server ends a connection only after its statement, so that a process that
 * was killed keeps the lock until the ALTER that it left behind is through. And as a migration that
 * was stopped runs again from its start, a column or an index that is there already is no failure.
 */
export function schemaBehind(lock: Transaction, sequelize: Sequelize): QueryInterface {
  const query = (sql: string, options?: QueryOptions) =>
    sequelize.query(sql, { transaction: lock, ...options });
  const schema = sequelize.getQueryInterface();
  const behind = Object.create(sequelize, {
    query: { value: query },
    getQueryInterface: { value: () => bound },
  }) as Sequelize;
  const bound = Object.create(schema, { sequelize: { value: behind } }) as QueryInterface;
  return Object.assign(bound, {
    addColumn: unlessSo(schema.addColumn.bind(bound)),
    addIndex: unlessSo(schema.addIndex.bind(bound)),
    removeColumn: unlessSo(schema.removeColumn.bind(bound)),
    removeIndex: unlessSo(schema.removeIndex.bind(bound)),
  });
}

/** A statement that changes one thing, which may be done already. */
function unlessSo<Args extends unknown[]>(change: (...args: Args) => Promise<unknown>) {
  return async (...args: Args): Promise<void> => {
    try {
      await change(...args);
    } catch (error) {
      if (!IS_SO_ALREADY.has(codeOf(error))) throw error;
    }
  };
}

function codeOf(error: unknown): string {
  const { original } = error as { original?: { code?: string } };
  return original?.code ?? '';
}
