import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { endJob, type JobEnd } from './job-end.js';
import { fromRow, JOB_COLUMNS, type JobRow } from './jobs.model.js';
import { findIn } from './jobs.store.js';
import type { Job, Progress } from './jobs.types.js';

/** How much has not ended. */
export interface OpenJobs {
  queued: number;
  running: number;
  /** When the one that waits longest was asked for; undefined when none waits. */
  oldestQueuedAt?: Date;
}

/** Longer than any step, and than a job usually waits; then its message has met with an accident. */
export const UNTOUCHED_MS = 10 * 60_000;

export type JobRunsStore = ReturnType<typeof createJobRunsStore>;

const TAKE = `UPDATE jobs SET state = 'running', run = run + 1, started_at = COALESCE(started_at, ?),
  touched_at = ? WHERE id = ? AND state IN ('queued', 'running')`;
const ADVANCE = `UPDATE jobs SET steps = steps + 1, resume_from = ?, done = ?, total = ?, touched_at = ?
  WHERE id = ? AND state = 'running' AND run = ?`;
const TOUCH = `UPDATE jobs SET steps = steps + 1, touched_at = ?
  WHERE id = ? AND state = 'running' AND run = ?`;
const REACH = `UPDATE jobs SET steps = steps + 1, done = ?, total = ?, touched_at = ?
  WHERE id = ? AND state = 'running' AND run = ?`;
const STALLED = `SELECT id, touched_at AS dueAt FROM jobs
  WHERE state = ? AND touched_at <= ? ORDER BY touched_at LIMIT ${MOST_DUE}`;
const OPEN = `SELECT state, COUNT(*) AS jobs, MIN(created_at) AS oldestAt FROM jobs
  WHERE state IN ('queued', 'running') GROUP BY state`;

/** The table jobs, as whoever does them writes it. */
export function createJobRunsStore(sequelize: Sequelize) {
  return {
    findIn,

    /**
     * Makes the job this process's own, and no other's that may still be at it.
     *
     * @returns undefined when it has ended, or there is no such job
     */
    async take(tx: Transaction, id: string, at: Date): Promise<Job | undefined> {
      if ((await execute(tx, TAKE, [at, at, id])) === 0) return undefined;
      return findIn(tx, id);
    },

    /**
     * Whose next step is to come later counts as worked at until then.
     * @returns false when the job is not this run's any more; then nothing is kept
     */
    async advance(tx: Transaction, job: Job, progress: Progress, at: Date): Promise<boolean> {
      const { resumeFrom, done, total, resumeAt } = progress;
      const touchedAt = resumeAt === undefined ? at : new Date(+resumeAt - UNTOUCHED_MS);
      const values = [JSON.stringify(resumeFrom), done, total, touchedAt, job.id, job.run];
      return (await execute(tx, ADVANCE, values)) > 0;
    },

    /** Says that it is worked at; @returns as {@link advance} */
    touch: async (tx: Transaction, { id, run }: Job, at: Date): Promise<boolean> =>
      (await execute(tx, TOUCH, [at, id, run])) > 0,

    /** Says how far a step is; @returns as {@link advance} */
    reach: async (
      tx: Transaction,
      { id, run }: Job,
      { done, total }: Pick<Progress, 'done' | 'total'>,
      at: Date,
    ): Promise<boolean> => (await execute(tx, REACH, [done, total, at, id, run])) > 0,

    /** Ends a job that is this run's; @returns as {@link advance} */
    endRun: async (tx: Transaction, { id, run }: Job, how: JobEnd, at: Date): Promise<boolean> =>
      (await endJob(tx, how, at, [`id = ? AND state = 'running' AND run = ?`, [id, run]])) > 0,

    /** Of all communities. */
    countOpen: () => countOpen(sequelize),

    /** Jobs at which nobody has worked since the moment, those longest ago first. */
    async findStalled(since: Date): Promise<DueRow[]> {
      const [queued, running] = await Promise.all(
        ['queued', 'running'].map((state) => select<DueRow>(sequelize, STALLED, [state, since])),
      );
      const rows = [...(queued ?? []), ...(running ?? [])];
      return rows.sort((one, other) => +one.dueAt - +other.dueAt).slice(0, MOST_DUE);
    },

    /** Locks those of them that still are; what another process has in hand is left to it. */
    async lockStalled(tx: Transaction, ids: string[], since: Date): Promise<Job[]> {
      const rows = await sequelize.query<JobRow>(
        `SELECT ${JOB_COLUMNS} FROM jobs WHERE id IN (:ids) AND state IN ('queued', 'running')
         AND touched_at <= :since FOR UPDATE SKIP LOCKED`,
        { replacements: { ids, since }, transaction: tx, type: QueryTypes.SELECT },
      );
      return rows.map(fromRow);
    },

    async touchAll(tx: Transaction, ids: string[], at: Date): Promise<void> {
      await sequelize.query('UPDATE jobs SET touched_at = :at WHERE id IN (:ids)', {
        replacements: { ids, at },
        transaction: tx,
      });
    },
  };
}

async function countOpen(sequelize: Sequelize): Promise<OpenJobs> {
  const rows = await select<{ state: string; jobs: number; oldestAt: Date }>(sequelize, OPEN, []);
  const [queued, running] = ['queued', 'running'].map((name) =>
    rows.find(({ state }) => state === name),
  );
  return {
    queued: queued?.jobs ?? 0,
    running: running?.jobs ?? 0,
    ...(queued && { oldestQueuedAt: queued.oldestAt }),
  };
}
