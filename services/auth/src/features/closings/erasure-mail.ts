import type { ConsumedBy } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { mailRequested } from '../../messaging/events.js';
import type { Community } from '../communities/communities.types.js';
import type { LastAddress } from '../profile/profile.feature.js';

/** Whom a community has forgotten, and when. */
export type ForgottenMember = ConsumedBy['communities']['gatehouse.person.forgotten.v1'];

interface Told {
  /** Undefined while nobody can say what it is called. */
  community: Community | undefined;
  isAccountGone: boolean;
}

/**
 * What whoever was erased has to show for it. It is asked for by one id however often it is: who is told
 * twice gets it once.
 */
export function erasureMail(
  { id, email, locale, givenName }: LastAddress,
  { dataRequestId, communityId, at, stays = [] }: ForgottenMember,
  { community, isAccountGone }: Told,
): Envelope {
  const mail = {
    ...{ to: email, locale, template: 'data-erased' as const },
    values: {
      ...{ name: givenName, communityId, at, account: isAccountGone ? 'deleted' : 'kept' },
      ...(community && { community: community.name, timeZone: community.timeZone }),
      stays: stays.map(({ what, why, until }) => [what, why, until].join(' ').trim()).join(';'),
    },
  };
  return mailRequested(id, mail, { id: dataRequestId });
}
