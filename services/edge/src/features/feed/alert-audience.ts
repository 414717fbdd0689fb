import { Audience } from './audience.js';
import type { AlertChanged } from './feed.types.js';
import type { SessionDirectory } from './session-directory.js';

/** Whoever goes there when somebody calls for help. */
const HANDLES_ALERTS = 'alerts:handle';
/** Whoever is concerned hears of it as long as they belong to the community. */
const SEES_OWN_ALERTS = 'alerts:raise';

/** The open sessions that hear of an alert: of staff who handle them, and of those whom it concerns. */
export class AlertAudience extends Audience {
  constructor(sessions: SessionDirectory) {
    super(sessions, HANDLES_ALERTS);
  }

  /** A guard who is concerned hears it once. */
  tell({ accountIds, ...change }: AlertChanged): void {
    const { communityId } = change;
    const concerned = accountIds
      .flatMap((accountId) => [...this.sessions.of(accountId)])
      .filter(({ token }) => token.communitiesWith(SEES_OWN_ALERTS).includes(communityId));
    for (const session of this.with(communityId, concerned))
      session.receiveBeside((socket) => socket.emit('alert', change));
  }
}
