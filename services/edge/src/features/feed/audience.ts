import type { FeedSession } from './feed-session.js';
import type { SessionDirectory } from './session-directory.js';
import { Watchers } from './watchers.js';

/** The open sessions that hear of something: of those who look after all of it, and of some others. */
export class Audience {
  protected readonly sessions: SessionDirectory;
  readonly #watchers: Watchers;

  /** @param watchesAll the permission of whoever looks after all of it in a community */
  constructor(sessions: SessionDirectory, watchesAll: string) {
    this.sessions = sessions;
    this.#watchers = new Watchers(watchesAll);
  }

  /** The session is open, or has another token than before. */
  note(session: FeedSession): void {
    this.#watchers.note(session);
  }

  forget(session: FeedSession): void {
    this.#watchers.forget(session);
  }

  /** Each once, also who is both. */
  protected with(communityId: string, others: Iterable<FeedSession>): Set<FeedSession> {
    return new Set([...this.#watchers.of(communityId), ...others]);
  }
}
