import { setTimeout as delay } from 'node:timers/promises';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { LifecyclePart } from '../lifecycle/lifecycle.js';
import { periodic } from '../lifecycle/periodic.js';
import type { AppLogger } from '../logger/logger.js';

/** Rows that nobody needs any more, as the store that owns their table knows them. */
export interface Leftovers {
  /** For the log, for example `refresh tokens`. */
  what: string;
  /** Deletes some of them, at most `limit`; returns how many went. Others may do it too. */
  deleteSome: (now: Date, limit: number) => Promise<number>;
}

export interface LeftoverRows {
  what: string;
  table: string;
  /** The time from which a row is kept; with an index, or each batch reads the table. */
  column: string;
  keepDays: number;
  /** What else must be so, in SQL. */
  onlyIf?: string;
}

export interface PurgeOptions {
  leftovers: readonly Leftovers[];
  logger: AppLogger;
  now: () => Date;
}

/** Small enough that replicas do not lag and no row stays locked for long. */
const ROWS_PER_DELETE = 1000;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Rows of a table in which a time has passed for so long. */
export function leftoverRows(sequelize: Sequelize, rows: LeftoverRows): Leftovers {
  const { what, table, column, keepDays, onlyIf } = rows;
  const condition = onlyIf === undefined ? '' : `AND ${onlyIf}`;
  return {
    what,
    // In the order of the index: of two processes one waits for the other, and they do not deadlock.
    deleteSome: (now, limit) =>
      sequelize.query(
        `DELETE FROM ${table} WHERE ${column} < :before ${condition}
         ORDER BY ${column} LIMIT :limit`,
        { replacements: { before: daysBefore(now, keepDays), limit }, type: QueryTypes.BULKDELETE },
      ),
  };
}

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}

/**
 * Deletes all of them, in small batches with rests between, so that whoever works meanwhile hardly
 * notices. Any number of processes may do it at once. What fails is logged and keeps no other.
 *
 * @param signal ends it after the batch under way
 * @returns how many rows went
 */
export async function purge(
  { leftovers, logger, now }: PurgeOptions,
  signal?: AbortSignal,
): Promise<number> {
  let total = 0;
  for (const { what, deleteSome } of leftovers) {
    try {
      const deleted = await deleteInBatches((limit) => deleteSome(now(), limit), signal);
      if (deleted > 0) logger.info('Purged', { what, deleted });
      total += deleted;
    } catch (error) {
      logger.warn('Leftovers could not be purged; trying again later', { what, error });
    }
  }
  return total;
}

async function deleteInBatches(
  deleteSome: (limit: number) => Promise<number>,
  signal?: AbortSignal,
): Promise<number> {
  for (let total = 0; ;) {
    if (signal?.aborted) return total;
    const began = performance.now();
    const deleted = await deleteSome(ROWS_PER_DELETE);
    total += deleted;
    if (deleted < ROWS_PER_DELETE) return total;
    // Half of the time belongs to the others.
    await delay(performance.now() - began);
  }
}

/** Purges hourly, and first when the haste of a start is over. */
export function periodicPurge(options: PurgeOptions): LifecyclePart {
  return periodic({
    name: 'purge',
    work: (signal) => purge(options, signal),
    firstMs: 5 * MINUTE_MS,
    everyMs: 60 * MINUTE_MS,
    logger: options.logger,
  });
}
