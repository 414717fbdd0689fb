import { daysBefore, type Leftovers } from '@gatehouse/shared/sql/purge';
import { execute, insertRow, select } from '@gatehouse/shared/sql/statements/prepared';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';

/** What steps keep for later ones, and the file that a job has made. */
export type ChunkPart = 'kept' | 'file';

export interface Chunk {
  jobId: string;
  part: ChunkPart;
  seq: number;
  bytes: Uint8Array;
}

/** How long a file can be fetched, and a job be looked at. */
export const KEEP_JOBS_DAYS = 7;
/** Each has megabytes with it. */
const JOBS_AT_A_TIME = 20;

const SEQS = 'SELECT seq FROM job_chunks WHERE job_id = ? AND part = ? ORDER BY seq';
const BYTES = 'SELECT bytes FROM job_chunks WHERE job_id = ? AND part = ? AND seq = ?';
const FORGET = 'DELETE FROM job_chunks WHERE job_id = ? AND part = ?';

export type JobChunksStore = ReturnType<typeof createJobChunksStore>;

/** The table job_chunks: bytes in pieces, so that none of them is ever whole in memory. */
export function createJobChunksStore(sequelize: Sequelize) {
  return {
    add: ({ bytes, ...chunk }: Chunk, tx: Transaction): Promise<void> =>
      insertRow(tx, 'job_chunks', { ...chunk, bytes: Buffer.from(bytes) }),

    async *read(
      jobId: string,
      part: ChunkPart,
      order: 'first' | 'last' = 'first',
    ): AsyncGenerator<Buffer> {
      const seqs = await select<{ seq: number }>(sequelize, SEQS, [jobId, part]);
      for (const { seq } of order === 'first' ? seqs : seqs.reverse()) {
        const [row] = await select<{ bytes: Buffer }>(sequelize, BYTES, [jobId, part, seq]);
        if (row === undefined) throw new Error('A chunk is gone that there was');
        yield row.bytes;
      }
    },

    async forget(tx: Transaction, jobId: string, ...parts: ChunkPart[]): Promise<void> {
      for (const part of parts) await execute(tx, FORGET, [jobId, part]);
    },
  };
}

/** Jobs that ended long ago, with what they made. */
export function jobLeftovers(sequelize: Sequelize): Leftovers {
  return {
    what: 'jobs and their files',
    deleteSome: (now, limit) => deleteSome(sequelize, daysBefore(now, KEEP_JOBS_DAYS), limit),
  };
}

/** Job by job until as many as `limit` are gone or none is left: `purge` counts on that. */
async function deleteSome(sequelize: Sequelize, before: Date, limit: number): Promise<number> {
  let deleted = 0;
  for (let batch = JOBS_AT_A_TIME; batch === JOBS_AT_A_TIME && deleted < limit;) {
    batch = await inTransaction(sequelize, (tx) => deleteBatch(sequelize, before, tx));
    deleted += batch;
  }
  return Math.min(deleted, limit);
}

async function deleteBatch(sequelize: Sequelize, before: Date, transaction: Transaction) {
  const rows = await sequelize.query<{ id: string }>(
    `SELECT id FROM jobs WHERE ended_at < :before ORDER BY ended_at LIMIT ${JOBS_AT_A_TIME}
     FOR UPDATE SKIP LOCKED`,
    { replacements: { before }, transaction, type: QueryTypes.SELECT },
  );
  if (rows.length === 0) return 0;
  const replacements = { ids: rows.map(({ id }) => id) };
  for (const [table, column] of [
    ['job_chunks', 'job_id'],
    ['jobs', 'id'],
  ] as const)
    await sequelize.query(`DELETE FROM ${table} WHERE ${column} IN (:ids)`, {
      replacements,
      transaction,
    });
  return rows.length;
}
