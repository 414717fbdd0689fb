import { AsyncLocalStorage } from 'node:async_hooks';
import type { Sequelize } from 'sequelize';
import { reach } from '../../failpoints/failpoints.js';
import { ConfirmedRows } from './outbox-confirmed.js';
import type { OutboxEnvelope } from './outbox-envelope.js';
import type { PublishEvent } from './outbox-publish.js';
import { deleteOwn, readUpTo } from './outbox-rows.js';
import { runsOf, type Run } from './outbox-runs.js';
import type { CommittedEvent } from './outbox-wake.js';

export interface OutboxLaneOptions<Envelope> {
  sequelize: Sequelize;
  publish: PublishEvent<Envelope>;
  /** Shortest time between two publishings while events come fast. */
  gatherMs: number;
  /** How long an event is tried; then it is everybody's. */
  youngForMs: number;
  onPublished: (count: number) => void;
  onFailed: (error: unknown) => void;
}

/** More than this is not kept in memory; the rows are there. */
const MOST_IN_MEMORY = 1000;
/** So many events at a time mean that more are on their way. */
export const BUSY = 4;
/** How soon it is looked again whether the earlier events of a subject have gone. */
const LOOK_AGAIN_MS = 50;
/** How long confirmed rows wait for others that are deleted with them. */
const FORGET_EVERY_MS = 100;

/**
 * Publishes from memory what this process has committed, at once.
 *
 * What keeps the order of a subject, with any number of processes of this and other releases: an
 * event leaves only when every earlier one of its subject is confirmed. A row is deleted after its
 * event was confirmed, and never before; the lock on the aggregate (see `appendEvents`) lets nobody
 * commit an earlier event later. So an earlier event that is not confirmed has a row that is seen.
 * The first event of a new subject has none before it and leaves without a look; of any other it is
 * looked whether there is an earlier row, those left out which this very lane has had confirmed.
 * Where there is one, whoever has that event deletes it in a moment.
 *
 * Nothing here is a promise: what fails, or cannot leave in time, is forgotten. Its row remains, and
 * with it all later events of its subject, which a pass of any relay then publishes in their order.
 * A pass may come while an event is on its way from here; that is a repetition, and consumers drop
 * repetitions, however late, by the event's id.
 */
export class OutboxLane<Envelope extends OutboxEnvelope> {
  readonly #options: OutboxLaneOptions<Envelope>;
  /** By subject, in their order; the first is under way, ready or looked for again. */
  readonly #chains = new Map<string, Run[]>();
  readonly #confirmed: ConfirmedRows;
  readonly #underWay = new Set<Promise<void>>();
  /** Publishing is nobody's request, whoever committed. */
  readonly #asItself = AsyncLocalStorage.snapshot();
  #ready: Run[] = [];
  #size = 0;
  #restUntil = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: OutboxLaneOptions<Envelope>) {
    this.#options = options;
    const { sequelize } = options;
    this.#confirmed = new ConfirmedRows({
      forget: (rows) => deleteOwn(sequelize, rows),
      gatherMs: FORGET_EVERY_MS,
    });
  }

  /** @returns false when it takes none of them, because too many wait */
  offer(events: readonly CommittedEvent[]): boolean {
    if (this.#stopped || this.#size + events.length > MOST_IN_MEMORY) return false;
    this.#size += events.length;
    for (const run of runsOf(events, performance.now() + this.#options.youngForMs)) {
      const chain = this.#chains.get(run.subject);
      if (chain !== undefined) chain.push({ ...run, isClear: false });
      else {
        this.#chains.set(run.subject, [run]);
        this.#ready.push(run);
      }
    }
    this.#asItself(() => this.#leaveSoon());
    return true;
  }

  /** Whose rows are in hand here: on their way, or confirmed and about to be deleted. */
  subjects(): Set<string> {
    return new Set([...this.#chains.keys(), ...this.#confirmed.subjects()]);
  }

  /** Ends what is under way; what has not begun is left to others. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await Promise.all(this.#underWay);
    await this.#confirmed.forget();
  }

  /** Now, or when the rest is over that makes batches out of single commits under load. */
  #leaveSoon(): void {
    if (this.#stopped || this.#timer !== undefined || this.#ready.length === 0) return;
    const restMs = this.#restUntil - performance.now();
    if (restMs <= 0) this.#leave();
    else
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        this.#leave();
      }, restMs);
  }

  #leave(): void {
    if (this.#stopped) return;
    const runs = this.#ready.splice(0);
    const count = runs.reduce((sum, { events }) => sum + events.length, 0);
    if (count >= BUSY) this.#restUntil = performance.now() + this.#options.gatherMs;
    const leaving = this.#send(runs).finally(() => this.#underWay.delete(leaving));
    this.#underWay.add(leaving);
  }

  async #send(runs: readonly Run[]): Promise<void> {
    await Promise.all([
      this.#publish(runs.filter(({ isClear }) => isClear)),
      this.#publishIfClear(runs.filter(({ isClear }) => !isClear)),
    ]);
  }

  async #publishIfClear(runs: readonly Run[]): Promise<void> {
    if (runs.length === 0) return;
    try {
      const firsts = runs.flatMap(({ rows }) => rows.slice(0, 1));
      const known = await readUpTo(this.#options.sequelize, firsts);
      const clear = runs.filter((run) => this.#isClear(run, known));
      await this.#publish(clear);
    } catch (error) {
      this.#giveUp(runs, error);
    }
  }

  /** What is not clear yet is looked at again, unless its time is over or others were faster. */
  #isClear(run: Run, known: ReadonlyMap<number, readonly number[]>): boolean {
    const own = run.rows[0]?.id ?? 0;
    const upTo = known.get(own) ?? [];
    const isThere = upTo.includes(own);
    const isClear = upTo.every((id) => id === own || this.#confirmed.has(id));
    if (isThere && isClear) return true;
    if (isThere && performance.now() < run.until) this.#lookAgain(run);
    else this.#drop(run.subject);
    return false;
  }

  #lookAgain(run: Run): void {
    setTimeout(() => {
      this.#ready.push(run);
      this.#leaveSoon();
    }, LOOK_AGAIN_MS);
  }

  async #publish(runs: readonly Run[]): Promise<void> {
    if (runs.length === 0) return;
    try {
      await reach('outbox.before-publish');
    } catch (error) {
      this.#giveUp(runs, error);
      return;
    }
    await Promise.all(runs.map((run) => this.#publishRun(run)));
  }

  async #publishRun(run: Run): Promise<void> {
    try {
      for (const [index, { envelope }] of run.events.entries()) {
        await this.#options.publish(envelope as Envelope, { checked: true });
        await reach('outbox.after-publish');
        const row = run.rows[index];
        if (row !== undefined) this.#confirmed.add(row);
      }
    } catch (error) {
      this.#giveUp([run], error);
      return;
    }
    this.#options.onPublished(run.events.length);
    this.#goOnAfter(run);
  }

  #goOnAfter(done: Run): void {
    this.#size -= done.events.length;
    const chain = this.#chains.get(done.subject) ?? [];
    chain.shift();
    const [next] = chain;
    if (next === undefined) {
      this.#chains.delete(done.subject);
      return;
    }
    this.#ready.push(next);
    this.#leaveSoon();
  }

  #giveUp(runs: readonly Run[], error: unknown): void {
    this.#options.onFailed(error);
    for (const { subject } of runs) this.#drop(subject);
  }

  /** All of the subject's events: the later ones wait for the earlier. */
  #drop(subject: string): void {
    for (const { events } of this.#chains.get(subject) ?? []) this.#size -= events.length;
    this.#chains.delete(subject);
  }
}
