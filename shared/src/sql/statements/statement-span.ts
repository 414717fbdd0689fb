import type { SpanDescription } from '../../tracing/tracing.js';

/**
 * A statement as a step of a trace: what it does and to which table. Not the statement itself,
 * into which Sequelize writes what people sent.
 */
export function statementSpan(statement: unknown): SpanDescription {
  const sql = textOf(statement).trimStart();
  const operation = /^[a-z]+/i.exec(sql)?.[0].toUpperCase() ?? 'SQL';
  const [, table] = /\b(?:from|into|update|join)\s+`?(\w+)/i.exec(sql) ?? [];
  return {
    name: table === undefined ? operation : `${operation} ${table}`,
    kind: 'client',
    attributes: {
      'db.system.name': 'mysql',
      'db.operation.name': operation,
      ...(table === undefined ? {} : { 'db.collection.name': table }),
    },
  };
}

/** Sequelize takes a text or an object with one. */
function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  const { query } = statement as { query?: unknown };
  return typeof query === 'string' ? query : '';
}
