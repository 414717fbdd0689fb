import type { ConsumedBy } from '@gatehouse/contracts/messages/notification';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Forgotten } from '../forgotten/forgotten.feature.js';
import type { Mail } from '../mail/mail.feature.js';
import type { Notifications } from '../notifications/notifications.feature.js';
import { communityStatesOf } from './communities.model.js';
import { createCommunitiesService } from './communities.service.js';
import { createCommunityStatesStore } from './communities.store.js';

type Told = ConsumedBy['communities'];

type EventOf<Type extends keyof Told> = { [T in Type]: Envelope<Told[T]> & { type: T } }[Type];

type CommunityEvent = EventOf<keyof Told>;

interface Asked {
  forgotten: Forgotten;
  notifications: Notifications;
  mail: Mail;
}

const FORGOTTEN = 'gatehouse.person.forgotten.v1';
const ERASED = 'gatehouse.invitation.erased.v1';
const DELETED = 'gatehouse.user.deleted.v1';
const CLOSED = 'gatehouse.community.closed.v1';

/**
 * What main tells of communities: where nothing may be changed, of which nothing is to be left, and whom one
 * has forgotten; and auth of accounts and invitations of which nothing is to be left.
 */
export function createCommunities({ mongo }: Parts, asked: Asked) {
  const { forgotten, notifications, mail } = asked;
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
          if (event.type === FORGOTTEN) return forgetPerson(asked, event.data);
          if (event.type === DELETED) return forgetAbout(asked, event.data.accountId);
          if (event.type === ERASED) {
            for (const id of event.data.invitationIds) await forgetAbout(asked, id);
            return;
          }
          await communities.keep(event.data);
          if (event.type === CLOSED) await notifications.service.erase(event.data.communityId);
        },
      }),
    ],
    timers: [
      forgotten.again({
        forgetPerson: notifications.service.forget,
        forgetAbout: mail.service.forget,
      }),
    ],
  };
}

/** The tombstone first: what is told from then on does not name them. */
async function forgetPerson(
  { forgotten, notifications }: Asked,
  { communityId, accountId, personId, dataRequestId, forgottenAt, at }: Told[typeof FORGOTTEN],
): Promise<void> {
  const tombstone = {
    ...{ communityId, accountId, ...(personId && { personId }) },
    ...{ forgottenAt: new Date(forgottenAt), namedUntil: new Date(at) },
  };
  await forgotten.service.keepPerson(dataRequestId, tombstone);
  await notifications.service.forget(tombstone);
}

/** Likewise. */
async function forgetAbout({ forgotten, mail }: Asked, about: string): Promise<void> {
  await forgotten.service.keepGone(about);
  await mail.service.forget(about);
}
