import { createRequire } from 'node:module';
import { wrapMethod } from './wrap-method.js';

interface Inserted {
  insertId: number;
  affectedRows: number;
}
type Done = (error: unknown, result?: Inserted) => void;
type Query = [sql: string, values: unknown, done?: Done];

const { Connection } = createRequire(import.meta.url)('mysql2') as {
  Connection: { prototype: object };
};

/** Events live in memory from their commit to their publishing: their rows are gone with it. */
wrapMethod<Query, unknown>(Connection.prototype, 'query', (run, sql, values, done) => {
  if (done === undefined || !/^INSERT INTO `?outbox`? /.test(sql)) return run(sql, values, done);
  return run(sql, values, (error, result) => {
    if (result === undefined) {
      done(error);
      return;
    }
    const { insertId, affectedRows } = result;
    const last = insertId + affectedRows - 1;
    run(`DELETE FROM outbox WHERE id BETWEEN ${insertId} AND ${last}`, [], (failure) =>
      done(failure, result),
    );
  });
});
