import type { AppLogger } from '../logger/logger.js';
import { OutageError } from '../errors/app-error.js';
import type { DueMeter } from '../metrics/due-metrics.js';
import type { Transaction } from '../sql/transaction.js';
import type { LifecyclePart } from './lifecycle.js';
import { periodic } from './periodic.js';
import { SetAside } from './set-aside.js';

/** A row that something is to happen to at a moment. */
export interface DueRow {
  id: string;
  dueAt: Date;
}

export interface DueWork<Row extends DueRow, Locked extends { id: string }, Known> {
  /** Names it in the log. */
  name: string;
  /**
   * The rows whose effect has not happened yet and that are due by the moment, those due first at the
   * head, at most MOST_DUE. Asked all the time, so it wants an index, and locks nothing.
   */
  find: (by: Date) => Promise<Row[]>;
  /**
   * What the effect has to know beyond the rows, looked up before the transaction: that has one
   * connection, and shall not wait for another.
   */
  lookUp: (rows: readonly Row[], at: Date) => Promise<Known>;
  /**
   * Locks those of the rows that still await their effect, with SKIP LOCKED: what another process
   * has in hand, or a request is changing at this moment, is left to it.
   */
  lock: (tx: Transaction, ids: string[]) => Promise<Locked[]>;
  /** Makes it happen to the locked rows, so that neither `find` nor `lock` gives them again. */
  effect: (tx: Transaction, locked: Locked[], happening: Happening<Known>) => Promise<unknown>;
  /** Told of each row whose effect failed, each time, once all of it has been taken back. */
  failed?: (row: Row, at: Date) => Promise<void>;
}

export interface Happening<Known> {
  at: Date;
  known: Known;
}

export interface DueOptions {
  inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  logger: AppLogger;
  /** Told how late each effect was, and how late what has not happened yet already is. */
  meter: DueMeter;
  /** How often to look for what is due or about to be, in milliseconds. */
  everyMs: number;
  now: () => Date;
}

/** Rows in one transaction; more are done in the next at once. */
const AT_ONCE = 100;
/** What one look sees: beside what can be done at once, as many that failed and wait for another try. */
export const MOST_DUE = 2 * AT_ONCE;
/** When many are due one shortly after the other, they happen together. */
const GATHER_MS = 200;

/**
 * Makes happen what is due, to each row once and at its moment: each look sees what is due before the
 * next one. Only what is entered meanwhile, with less time than lies between two looks, has to wait for
 * the next. Any number of processes may run it; one that dies in between has done nothing of its batch.
 *
 * A row that fails keeps no other: its batch is done row by row, and it is tried again after a while
 * that doubles. An outage of the database is nobody's fault and ends the look.
 */
export function dueWork<Row extends DueRow, Locked extends { id: string }, Known>(
  work: DueWork<Row, Locked, Known>,
  options: DueOptions,
): LifecyclePart {
  const { logger, everyMs, now } = options;
  const run = new DueRun(work, options);
  const soonerMs = (): number | undefined =>
    run.nextDue && Math.max(GATHER_MS, +run.nextDue - +now());
  const look = (signal: AbortSignal) => run.look(signal);
  return periodic({ name: work.name, work: look, everyMs, soonerMs, logger });
}

class DueRun<Row extends DueRow, Locked extends { id: string }, Known> {
  readonly #work: DueWork<Row, Locked, Known>;
  readonly #options: DueOptions;
  readonly #failed = new SetAside();
  nextDue: Date | undefined;

  constructor(work: DueWork<Row, Locked, Known>, options: DueOptions) {
    this.#work = work;
    this.#options = options;
  }

  /** Batch after batch, until nothing more is due or others are at what is. */
  async look(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const at = this.#options.now();
      const due = await this.#findDue(at);
      const happened = due.length === 0 ? 0 : await this.#settle(due, at);
      if (due.length < AT_ONCE || happened === 0) return;
    }
  }

  async #findDue(at: Date): Promise<Row[]> {
    const { everyMs, meter } = this.#options;
    this.nextDue = undefined;
    const soon = await this.#work.find(new Date(at.getTime() + everyMs));
    const isDue = ({ dueAt }: Row): boolean => dueAt <= at;
    const [oldest] = soon.filter(isDue);
    meter.overdue(oldest === undefined ? 0 : secondsBetween(oldest.dueAt, at));
    this.nextDue = soon.find((row) => !isDue(row))?.dueAt;
    return soon.filter((row) => isDue(row) && !this.#failed.has(row.id, at)).slice(0, AT_ONCE);
  }

  /** @returns to how many rows it happened */
  async #settle(rows: readonly Row[], at: Date): Promise<number> {
    try {
      return await this.#attempt(rows, at);
    } catch (error) {
      if (error instanceof OutageError) throw error;
      const [only, ...others] = rows;
      if (only && others.length === 0) return this.#setAside(only, at, error);
    }
    let happened = 0;
    for (const row of rows) happened += await this.#settle([row], at);
    return happened;
  }

  async #attempt(rows: readonly Row[], at: Date): Promise<number> {
    const { inTransaction, meter } = this.#options;
    const known = await this.#work.lookUp(rows, at);
    const ids = rows.map(({ id }) => id);
    const done = await inTransaction(async (tx) => {
      const locked = await this.#work.lock(tx, ids);
      if (locked.length > 0) await this.#work.effect(tx, locked, { at, known });
      return new Set(locked.map(({ id }) => id));
    });
    for (const { id, dueAt } of rows) if (done.has(id)) meter.happened(secondsBetween(dueAt, at));
    this.#failed.forget(done);
    return done.size;
  }

  async #setAside(row: Row, at: Date, error: unknown): Promise<0> {
    const { name } = this.#work;
    const { id } = row;
    this.#failed.add(id, at);
    this.#options.logger.error('Due work failed; trying again later', { work: name, id, error });
    await this.#work.failed?.(row, at);
    return 0;
  }
}

function secondsBetween(earlier: Date, later: Date): number {
  return (later.getTime() - earlier.getTime()) / 1000;
}
