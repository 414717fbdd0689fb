import type { CommittedInbox } from './inbox-changes.js';

export interface InboxMemoryOptions {
  /** Inboxes kept; the one that was used longest ago goes first. */
  size?: number;
  /** Milliseconds. */
  ttlMs?: number;
  /** On a clock that nobody sets, in milliseconds. */
  now?: () => number;
}

const SIZE = 10_000;
/** Whoever was told something longer ago has probably read it since, perhaps by another process. */
const TTL_MS = 60_000;

/**
 * Inboxes as this process left or found them lately, with all that was committed made. Others may
 * have moved on since: so they are good for a compare-and-set, which then misses, and for nothing
 * that is shown to anybody.
 */
export class InboxMemory {
  readonly #size: number;
  readonly #ttlMs: number;
  readonly #now: () => number;
  readonly #kept = new Map<string, { inbox: CommittedInbox; until: number }>();

  constructor({
    size = SIZE,
    ttlMs = TTL_MS,
    now = () => performance.now(),
  }: InboxMemoryOptions = {}) {
    this.#size = size;
    this.#ttlMs = ttlMs;
    this.#now = now;
  }

  recall(accountId: string): CommittedInbox | undefined {
    const kept = this.#kept.get(accountId);
    return kept !== undefined && this.#now() < kept.until ? kept.inbox : undefined;
  }

  keep(inbox: CommittedInbox): void {
    const { accountId, epoch, rev, readThroughs } = inbox;
    const known = this.recall(accountId);
    // Of two commits under way, the later one may be kept first.
    if (known?.epoch === epoch && known.rev > rev) return;
    this.#kept.delete(accountId);
    // One that is swept changes without a commit.
    if (readThroughs.length > 0) return;
    this.#kept.set(accountId, { inbox, until: this.#now() + this.#ttlMs });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#size) break;
      this.#kept.delete(oldest);
    }
  }

  /** It was not as remembered. */
  forget(accountId: string): void {
    this.#kept.delete(accountId);
  }
}
