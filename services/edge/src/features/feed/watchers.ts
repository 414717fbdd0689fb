import type { FeedSession } from './feed-session.js';

const nobody: ReadonlySet<FeedSession> = new Set();

/**
 * The open sessions by the communities in which their token holds a permission: so a change there
 * reaches them without a look at everybody else. Whoever holds it everywhere, and so belongs to no
 * community, watches none.
 */
export class Watchers {
  readonly #permission: string;
  readonly #byCommunity = new Map<string, Set<FeedSession>>();
  readonly #watched = new Map<FeedSession, readonly string[]>();

  constructor(permission: string) {
    this.#permission = permission;
  }

  of(communityId: string): ReadonlySet<FeedSession> {
    return this.#byCommunity.get(communityId) ?? nobody;
  }

  /** The session is open, or has another token than before. */
  note(session: FeedSession): void {
    this.forget(session);
    const communities = session.token.communitiesWith(this.#permission);
    if (communities.length === 0) return;
    this.#watched.set(session, communities);
    for (const id of communities) {
      const known = this.#byCommunity.get(id);
      if (known === undefined) this.#byCommunity.set(id, new Set([session]));
      else known.add(session);
    }
  }

  forget(session: FeedSession): void {
    for (const id of this.#watched.get(session) ?? []) {
      const watching = this.#byCommunity.get(id);
      watching?.delete(session);
      if (watching?.size === 0) this.#byCommunity.delete(id);
    }
    this.#watched.delete(session);
  }
}
