import type { PushHandlers } from '../../pushes.js';
import type { FeedGateway } from './feed.gateway.js';
import type { SessionSweep } from './session-sweep.js';

type FeedPushes = Omit<PushHandlers, 'gatehouse.presence.asked.v1'>;

/** What sockets hear, or end by, of what other services push. */
export function feedPushes(gateway: FeedGateway, sweep: SessionSweep): FeedPushes {
  return {
    'gatehouse.notification.created.v3': (created) => gateway.tellReaders(created),
    'gatehouse.feed.changed.v1': (change) => gateway.tellChange(change),
    'gatehouse.job.changed.v1': (changed) => gateway.tellJob(changed),
    'gatehouse.data-request.changed.v1': (changed) => gateway.tellDataRequest(changed),
    'gatehouse.alert.changed.v1': (changed) => gateway.tellAlert(changed),
    'gatehouse.visit.changed.v1': (changed) => gateway.tellVisit(changed),
    'gatehouse.pushes.missed.v1': () => gateway.resyncAll(),
    'gatehouse.session.ended.v1': ({ accountId, sessionId }) =>
      gateway.endSession(accountId, sessionId),
    'gatehouse.tokens.revoked.v1': ({ accountId }) =>
      void sweep.lookAt(gateway.sessions.of(accountId)),
  };
}
