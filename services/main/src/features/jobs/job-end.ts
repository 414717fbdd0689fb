import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { JobError, JobFile } from './jobs.types.js';

/** How a job ended. */
export interface JobEnd {
  state: 'done' | 'failed' | 'cancelled';
  errors?: JobError[];
  file?: JobFile;
}

const END = `UPDATE jobs SET state = ?, slot = NULL, errors = ?, file_name = ?, file_type = ?,
  file_bytes = ?, ended_at = ?, touched_at = ?`;

/**
 * Ends jobs, and gives their owners' places free.
 *
 * @param which the condition in SQL, and its values
 * @returns how many ended
 */
export function endJob(
  tx: Transaction,
  { state, errors = [], file }: JobEnd,
  at: Date,
  [condition, values]: [string, (string | number)[]],
): Promise<number> {
  return execute(tx, `${END} WHERE ${condition}`, [
    ...[state, JSON.stringify(errors), file?.name ?? null, file?.mediaType ?? null],
    ...[file?.bytes ?? null, at, at, ...values],
  ]);
}
