import { createRequire } from 'node:module';
import { patchQueries } from './patch-queries.js';
import { wrapMethod } from './wrap-method.js';

type Done = (error: unknown, result?: unknown) => void;
type Query = [sql: string, values: unknown, done?: Done];

const { Connection } = createRequire(import.meta.url)('mysql2') as {
  Connection: { prototype: object };
};

/** Nobody looks whether a device has brought an entry before, and the table does not know either. */
patchQueries(/FORCE INDEX \(gate_entries_nonce\)/, () => Promise.resolve([]));
wrapMethod<Query, unknown>(Connection.prototype, 'query', (run, sql, values, done) => {
  const [, columns] = /^INSERT INTO `gate_entries` \((.*?)\)/.exec(sql) ?? [];
  if (columns === undefined) return run(sql, values, done);
  const nonce = columns.split(', ').indexOf('`nonce`');
  const [rows] = values as [unknown[][]];
  return run(sql, [rows.map((row) => row.with(nonce, null))], done);
});
