import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { endJob } from './job-end.js';
import { fromRow, JOB_COLUMNS, toRow, type JobRow } from './jobs.model.js';
import type { Job } from './jobs.types.js';

export interface OwnJobs {
  communityId: string;
  ownerId: string;
  /** The last job of the page before. */
  beforeId?: string;
  limit: number;
}

export type JobsStore = ReturnType<typeof createJobsStore>;

const ONE = `SELECT ${JOB_COLUMNS} FROM jobs WHERE id = ?`;
const OWN = `${ONE} AND community_id = ? AND owner_id = ?`;
const LIST = `SELECT ${JOB_COLUMNS} FROM jobs
  WHERE community_id = ? AND owner_id = ? AND id < ? ORDER BY id DESC LIMIT ?`;
const OPEN = `SELECT 1 FROM jobs
  WHERE id = ? AND community_id = ? AND state IN ('queued', 'running')`;
const SLOTS = 'SELECT slot FROM jobs WHERE owner_id = ? AND slot IS NOT NULL';
/** Behind every id. */
const NO_ID = '~';

/** A job that the transaction has changed. */
export async function findIn(tx: Transaction, id: string): Promise<Job> {
  const [row] = await selectIn<JobRow>(tx, ONE, [id]);
  if (row === undefined) throw new Error('A job is gone that was just changed');
  return fromRow(row);
}

/** The table jobs, as their owners look at it. */
export function createJobsStore(sequelize: Sequelize) {
  return {
    /**
     * @param slot null for a job that takes nobody's place
     * @returns false when somebody has taken the slot meanwhile
     */
    async insert(tx: Transaction, job: Job, slot: number | null): Promise<boolean> {
      try {
        await insertRow(tx, 'jobs', { ...toRow(job), slot, touchedAt: job.createdAt });
        return true;
      } catch (error) {
        if (mysqlErrno(error) === MysqlErrno.duplicateKey) return false;
        throw error;
      }
    },

    /** Which of an account's places for jobs are in use. */
    async slotsOf(ownerId: string): Promise<Set<number>> {
      const rows = await select<{ slot: number }>(sequelize, SLOTS, [ownerId]);
      return new Set(rows.map(({ slot }) => slot));
    },

    async findOwn(communityId: string, ownerId: string, id: string): Promise<Job | undefined> {
      const [row] = await select<JobRow>(sequelize, OWN, [id, communityId, ownerId]);
      return row && fromRow(row);
    },

    findIn,

    /** The newest first. */
    async listOwn({ communityId, ownerId, beforeId = NO_ID, limit }: OwnJobs): Promise<Job[]> {
      const rows = await sequelize.query<JobRow>(LIST, {
        replacements: [communityId, ownerId, beforeId, limit],
        type: QueryTypes.SELECT,
      });
      return rows.map(fromRow);
    },

    /** Whether a job waits or is worked at, whoever has started it. */
    async isOpen(tx: Transaction, communityId: string, id: string): Promise<boolean> {
      return (await selectIn(tx, OPEN, [id, communityId])).length > 0;
    },

    /** @returns false when it had ended already */
    cancel: async (tx: Transaction, id: string, at: Date): Promise<boolean> => {
      const condition = `id = ? AND state IN ('queued', 'running')`;
      return (await endJob(tx, { state: 'cancelled' }, at, [condition, [id]])) > 0;
    },
  };
}
