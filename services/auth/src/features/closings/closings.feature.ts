import type { ConsumedBy } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { consumerOf } from '@gatehouse/shared/service/feature';
import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { HandedOut } from '../handed-out/handed-out.feature.js';
import type { Profile } from '../profile/profile.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createClosings } from './closings.service.js';
import { createClosingsStore } from './closings.store.js';
import { createForgetting } from './forgetting.service.js';

type Told = ConsumedBy['communities'];

type EventOf<Type extends keyof Told> = { [T in Type]: Envelope<Told[T]> & { type: T } }[Type];

type CommunityEvent = EventOf<keyof Told>;

interface Asked {
  accounts: Accounts;
  communities: Communities;
  handedOut: HandedOut;
  profile: Profile;
  sessions: Sessions;
}

const FORGOTTEN = 'gatehouse.person.forgotten.v1';

/**
 * What main tells of communities: where nothing may be changed, of which nothing is to be left, and whom one
 * has forgotten.
 */
export function createCommunityClosings({ writing, now }: Parts, asked: Asked) {
  const { accounts, communities, handedOut, profile } = asked;
  const common = { store: createClosingsStore(), writing, sessions: asked.sessions.service.ender };
  const erase = createClosings(common);
  const forget = createForgetting({
    ...{ ...common, changes: accounts.service.changes, handedOut: handedOut.service },
    ...{ removal: profile.removal, lastAddresses: profile.lastAddresses, now },
    communities: communities.service,
  });
  return {
    consumers: [
      consumerOf<CommunityEvent>({
        ...{ concern: 'communities', prefetch: 50 },
        handle: async (event) => {
          if (isForgotten(event)) return forget(event.data);
          await communities.keep(event.data);
          if (event.type === 'gatehouse.community.closed.v1') await erase(event.data.communityId);
        },
      }),
    ],
  };
}

function isForgotten(event: CommunityEvent): event is EventOf<typeof FORGOTTEN> {
  return event.type === FORGOTTEN;
}
