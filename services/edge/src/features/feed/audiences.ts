import { AlertAudience } from './alert-audience.js';
import { DataRequestAudience } from './data-request-audience.js';
import type { FeedSession } from './feed-session.js';
import type { SessionDirectory } from './session-directory.js';
import { VisitAudience } from './visit-audience.js';

/** Who hears of what stands beside the feeds. */
export class Audiences {
  readonly visits: VisitAudience;
  readonly alerts: AlertAudience;
  readonly dataRequests: DataRequestAudience;

  constructor(sessions: SessionDirectory) {
    this.visits = new VisitAudience(sessions);
    this.alerts = new AlertAudience(sessions);
    this.dataRequests = new DataRequestAudience(sessions);
  }

  /** The session is open, or has another token than before: by it, it is told of what others do. */
  note(session: FeedSession): void {
    for (const audience of this.#all) audience.note(session);
  }

  forget(session: FeedSession): void {
    for (const audience of this.#all) audience.forget(session);
  }

  get #all() {
    return [this.visits, this.alerts, this.dataRequests];
  }
}
