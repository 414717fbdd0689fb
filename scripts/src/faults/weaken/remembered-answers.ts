import { createRequire } from 'node:module';
import { wrapMethod } from './wrap-method.js';

type Done = (error: unknown, result?: unknown) => void;
type Execute = [sql: string, values: unknown, done: Done];

const { Connection } = createRequire(import.meta.url)('mysql2') as {
  Connection: { prototype: object };
};

/** No answer is kept for a repeat with the same Idempotency-Key. */
wrapMethod<Execute, unknown>(Connection.prototype, 'execute', (run, sql, values, done) => {
  if (!sql.includes('idempotent_responses')) return run(sql, values, done);
  setImmediate(done, null, sql.trimStart().startsWith('SELECT') ? [] : { affectedRows: 1 });
  return undefined;
});
