import { Audience } from './audience.js';
import type { VisitChanged } from './feed.types.js';
import type { SessionDirectory } from './session-directory.js';

/** Who may let visitors in and out sees all visits of the community, and hears how they go on. */
const WATCHES_VISITS = 'visits:admit';
/** Whoever was rung hears of the visit as long as they may see it. */
const SEES_OWN_VISITS = 'visits:read';

/** The open sessions that hear of a change of a visit: of those who keep the gate, and who was rung. */
export class VisitAudience extends Audience {
  constructor(sessions: SessionDirectory) {
    super(sessions, WATCHES_VISITS);
  }

  /** A socket of somebody who keeps the gate and was rung at home hears it once. */
  tell({ residentIds = [], ...change }: VisitChanged): void {
    const { communityId } = change;
    const rung = residentIds
      .flatMap((accountId) => [...this.sessions.of(accountId)])
      .filter(({ token }) => token.communitiesWith(SEES_OWN_VISITS).includes(communityId));
    for (const session of this.with(communityId, rung))
      session.receiveBeside((socket) => socket.emit('visit', change));
  }
}
