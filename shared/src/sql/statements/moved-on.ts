import { cast, col, fn, literal, type Utils } from 'sequelize';

/**
 * A value for a column of moments that is another one than the row has: `at`, or a millisecond after
 * what stands there if `at` is not later. An update that counts the rows it changes needs it: MySQL
 * leaves out a row that has the new values already, so the second of two in one millisecond would
 * look as if there was no such row.
 *
 * @param column as in the table, in snake case; DATETIME(3), may be NULL
 */
export function movedOn(column: string, at: Date): Utils.Fn {
  // Sequelize writes a Date without its milliseconds here.
  const given = cast(at.toISOString().slice(0, -1), 'DATETIME(3)');
  const next = fn('TIMESTAMPADD', literal('MICROSECOND'), 1000, col(column));
  return fn('GREATEST', given, fn('COALESCE', next, given));
}
