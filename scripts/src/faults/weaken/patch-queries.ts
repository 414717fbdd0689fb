import { Sequelize } from 'sequelize';
import { wrapMethod } from './wrap-method.js';

export type RunQuery = (sql: string, options?: object) => Promise<unknown>;

/** Puts something in the place of the statements that match, in every pool of this process. */
export function patchQueries(
  matching: RegExp,
  instead: (run: RunQuery, sql: string, options?: object) => Promise<unknown>,
): void {
  wrapMethod<Parameters<RunQuery>, Promise<unknown>>(
    Sequelize.prototype,
    'query',
    (run, sql, options) => (matching.test(sql) ? instead(run, sql, options) : run(sql, options)),
  );
}
