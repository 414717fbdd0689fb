import type { StepHook } from './inbox-steps.js';
import { ABSENT, type NotificationCollections } from './notifications.model.js';
import { readThroughsOf, type ReadThrough } from './read-through.js';

/** Some tens of milliseconds of MongoDB's time. */
export const READ_SLICE = 1000;

export interface ReadSweepOptions {
  onStep: StepHook;
  /** How many notifications a statement may mark. */
  slice: number;
  /** Hears why one ended early; whoever opens the inbox next begins it again. */
  onFailed: (error: unknown) => void;
}

/**
 * Writes what was read all at once into the notifications, a slice at a time and one account after
 * the other. Nobody waits for it, because nobody sees a difference; it spares later readers the
 * looking twice. Several processes may sweep one feed: a notification is marked once, and only when
 * nothing later has marked it.
 */
export class ReadSweep {
  readonly #inboxes: NotificationCollections['inboxes'];
  readonly #notifications: NotificationCollections['notifications'];
  readonly #options: ReadSweepOptions;
  readonly #accounts = new Set<string>();
  #work: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor({ inboxes, notifications }: NotificationCollections, options: ReadSweepOptions) {
    this.#inboxes = inboxes;
    this.#notifications = notifications;
    this.#options = options;
  }

  /** Sweeps the account's feed when its turn comes. */
  start(accountId: string): void {
    if (this.#stopped || this.#accounts.has(accountId)) return;
    this.#accounts.add(accountId);
    this.#work = this.#work
      .then(() => this.#sweep(accountId))
      .catch(this.#options.onFailed)
      .finally(() => this.#accounts.delete(accountId));
  }

  /** Ends after the slice under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work;
  }

  /** One statement's worth: what is unread above `after` and up to `upTo`. */
  async mark(accountId: string, { rev, readAt }: ReadThrough, after: number, upTo: number) {
    await this.#notifications.updateMany(
      { ...unreadIn(accountId, after, upTo), markedRev: { $not: { $gte: rev } } },
      { $set: { readAt, markedRev: rev } },
    );
  }

  /** It is written: nobody need look through it any more. */
  async finish(accountId: string, rev: number): Promise<void> {
    const written = { type: 'read-through', rev } as const;
    await this.#inboxes.updateOne({ _id: accountId }, { $pull: { pending: written } });
  }

  async #sweep(accountId: string): Promise<void> {
    while (!this.#stopped) {
      const inbox = await this.#inboxes.findOne({ _id: accountId });
      const [oldest] = readThroughsOf(inbox?.pending ?? []);
      if (oldest === undefined) return;
      if (!(await this.#write(accountId, oldest))) return;
      await this.finish(accountId, oldest.rev);
    }
  }

  /** Answers false when it was stopped before the end. */
  async #write(accountId: string, readThrough: ReadThrough): Promise<boolean> {
    for (let after = 0; !this.#stopped;) {
      const upTo = await this.#endOfSlice(accountId, after, readThrough.seq);
      if (upTo === undefined) return true;
      await this.mark(accountId, readThrough, after, upTo);
      await this.#options.onStep('swept');
      after = upTo;
    }
    return false;
  }

  /** The place of the last one that fits; undefined when nothing is left. */
  async #endOfSlice(accountId: string, after: number, end: number): Promise<number | undefined> {
    const { slice } = this.#options;
    const places = await this.#notifications
      .find(unreadIn(accountId, after, end), { batchSize: slice, projection: { _id: 0, seq: 1 } })
      .sort({ seq: 1 })
      .limit(slice)
      .toArray();
    return places.at(-1)?.seq;
  }
}

function unreadIn(accountId: string, after: number, upTo: number) {
  return { accountId, readAt: ABSENT, seq: { $gt: after, $lte: upTo } };
}
