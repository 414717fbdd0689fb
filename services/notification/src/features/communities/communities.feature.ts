import type { ConsumedBy } from '@gatehouse/contracts/messages/notification';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Mail } from '../mail/mail.feature.js';
import type { Notifications } from '../notifications/notifications.feature.js';
import { communityStatesOf } from './communities.model.js';
import { createCommunitiesService } from './communities.service.js';
import { createCommunityStatesStore } from './communities.store.js';

type Told = ConsumedBy['communities'];

type EventOf<Type extends keyof Told> = { [T in Type]: Envelope<Told[T]> & { type: T } }[Type];

type CommunityEvent = EventOf<keyof Told>;

const FORGOTTEN = 'gatehouse.person.forgotten.v1';
const DELETED = 'gatehouse.user.deleted.v1';
const CLOSED = 'gatehouse.community.closed.v1';

/**
 * What main tells of communities: where nothing may be changed, of which nothing is to be left, and whom one
 * has forgotten; and auth of accounts of which nothing is to be left.
 */
export function createCommunities(
  { mongo }: Parts,
  { notifications, mail }: { notifications: Notifications; mail: Mail },
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
          if (event.type === FORGOTTEN) return notifications.service.forget(event.data);
          if (event.type === DELETED) return mail.service.forget(event.data.accountId);
          await communities.keep(event.data);
          if (event.type === CLOSED) await notifications.service.erase(event.data.communityId);
        },
      }),
    ],
  };
}
