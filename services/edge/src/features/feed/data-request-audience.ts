import { Audience } from './audience.js';
import type { DataRequestChanged } from './feed.types.js';
import type { SessionDirectory } from './session-directory.js';

/** Whoever may see the data requests of everybody in the community. */
const WATCHES_ALL = 'people:export';

/** The open sessions that hear of a data request: of those who look after all, and of whoever asked. */
export class DataRequestAudience extends Audience {
  constructor(sessions: SessionDirectory) {
    super(sessions, WATCHES_ALL);
  }

  /** An admin who asked hears it once. */
  tell({ accountId, ...change }: DataRequestChanged): void {
    const { communityId } = change;
    for (const session of this.with(communityId, this.sessions.of(accountId)))
      session.receiveBeside((socket) => socket.emit('data-request', change));
  }
}
