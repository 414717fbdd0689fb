import type { ConsumedBy } from '@gatehouse/contracts/messages/notification';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Notifications } from '../notifications/notifications.feature.js';
import { communityStatesOf } from './communities.model.js';
import { createCommunitiesService } from './communities.service.js';
import { createCommunityStatesStore } from './communities.store.js';

type Told = ConsumedBy['communities'];

type EventOf<Type extends keyof Told> = { [T in Type]: Envelope<Told[T]> & { type: T } }[Type];

type CommunityEvent = EventOf<keyof Told>;

const FORGOTTEN = 'gatehouse.person.forgotten.v1';
const CLOSED = 'gatehouse.community.closed.v1';

/**
 * What main tells of communities: where nothing may be changed, of which nothing is to be left, and whom one
 * has forgotten.
 */
export function createCommunities(
  { mongo }: Parts,
  { notifications }: { notifications: Notifications },
) {
  const communities = createCommunitiesService(
    createCommunityStatesStore(communityStatesOf(mongo)),
  );
  return {
    service: { refusalIn: (communityId: string) => communities.refusalIn(communityId) },
    consumers: [
      consumerOf<CommunityEvent>({
        concern: 'communities',
        prefetch: 50,
        handle: async (event) => {
          if (isForgotten(event)) return notifications.service.forget(event.data);
          await communities.keep(event.data);
          if (event.type === CLOSED) await notifications.service.erase(event.data.communityId);
        },
      }),
    ],
  };
}

function isForgotten(event: CommunityEvent): event is EventOf<typeof FORGOTTEN> {
  return event.type === FORGOTTEN;
}
