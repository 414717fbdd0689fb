import type { FeedSession } from './feed-session.js';

const nobody: ReadonlySet<FeedSession> = new Set();

/**
 * The sessions of this edge by account, those included that are just connecting. Socket.IO's rooms
 * would send one event to all of an account's sockets; here each stands at a place of its own.
 */
export class SessionDirectory {
  readonly #byAccount = new Map<string, Set<FeedSession>>();
  readonly #all = new Set<FeedSession>();

  get size(): number {
    return this.#all.size;
  }

  /** In the order in which they came. */
  all(): ReadonlySet<FeedSession> {
    return this.#all;
  }

  of(accountId: string): ReadonlySet<FeedSession> {
    return this.#byAccount.get(accountId) ?? nobody;
  }

  add(session: FeedSession): void {
    this.#all.add(session);
    const known = this.#byAccount.get(session.accountId);
    if (known === undefined) this.#byAccount.set(session.accountId, new Set([session]));
    else known.add(session);
  }

  /** False when it was not there any more. */
  remove(session: FeedSession): boolean {
    if (!this.#all.delete(session)) return false;
    const siblings = this.#byAccount.get(session.accountId);
    siblings?.delete(session);
    if (siblings?.size === 0) this.#byAccount.delete(session.accountId);
    return true;
  }
}
