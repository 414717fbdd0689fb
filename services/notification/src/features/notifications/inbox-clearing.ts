import { CLEARED } from './inbox-changes.js';
import type { NotificationCollections } from './notifications.model.js';

/** How long what was made may stand in the inboxes, in milliseconds. */
const DELAY_MS = 100;
/** One statement's worth. */
const MOST_AT_ONCE = 500;

/**
 * Drops from the inboxes what has been made, of many commits with one statement. Nobody waits for
 * it: whoever opens an inbox earlier makes it once more, which changes nothing.
 */
export class InboxClearing {
  readonly #inboxes: NotificationCollections['inboxes'];
  /** The commit whose operations stand in an account's inbox and have been made. */
  readonly #made = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  readonly #underWay = new Set<Promise<void>>();

  constructor(inboxes: NotificationCollections['inboxes']) {
    this.#inboxes = inboxes;
  }

  /** What the commit `opId` wanted of these accounts has been made. */
  made(accountIds: readonly string[], opId: string): void {
    for (const accountId of accountIds) this.#made.set(accountId, opId);
    if (this.#made.size >= MOST_AT_ONCE) this.#clear();
    else this.#timer ??= setTimeout(() => this.#clear(), DELAY_MS);
  }

  /** Whether the inbox needs nothing but to be cleared. */
  isMade(accountId: string, opId: string): boolean {
    return this.#made.get(accountId) === opId;
  }

  /** Clears what is left. */
  async stop(): Promise<void> {
    this.#clear();
    await Promise.all(this.#underWay);
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const made = [...this.#made];
    this.#made.clear();
    for (let start = 0; start < made.length; start += MOST_AT_ONCE) {
      const clearing = this.#clearSome(made.slice(start, start + MOST_AT_ONCE))
        // Whoever opens the inboxes clears them.
        .catch(() => undefined)
        .finally(() => this.#underWay.delete(clearing));
      this.#underWay.add(clearing);
    }
  }

  /** Misses where the inbox has moved on: what is pending there now is not what was made. */
  async #clearSome(made: readonly (readonly [accountId: string, opId: string])[]): Promise<void> {
    const accountIds = made.map(([accountId]) => accountId);
    const opIds = [...new Set(made.map(([, opId]) => opId))];
    await this.#inboxes.updateMany({ _id: { $in: accountIds }, opId: { $in: opIds } }, CLEARED);
  }
}
