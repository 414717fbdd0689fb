import type { FeedSession } from './feed-session.js';
import type { DataRequestChanged } from './feed.types.js';
import type { SessionDirectory } from './session-directory.js';
import { Watchers } from './watchers.js';

/** Whoever may see the data requests of everybody in the community. */
const WATCHES_ALL = 'people:export';

/** The open sessions that hear of a data request: of those who look after all, and of whoever asked. */
export class DataRequestAudience {
  readonly #sessions: SessionDirectory;
  readonly #watchers = new Watchers(WATCHES_ALL);

  constructor(sessions: SessionDirectory) {
    this.#sessions = sessions;
  }

  /** The session is open, or has another token than before. */
  note(session: FeedSession): void {
    this.#watchers.note(session);
  }

  forget(session: FeedSession): void {
    this.#watchers.forget(session);
  }

  /** An admin who asked hears it once. */
  tell({ accountId, ...change }: DataRequestChanged): void {
    const { communityId } = change;
    for (const session of new Set([
      ...this.#watchers.of(communityId),
      ...this.#sessions.of(accountId),
    ]))
      session.receiveDataRequest(change);
  }
}
