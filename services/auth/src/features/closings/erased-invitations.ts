import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventAbout } from '../../messaging/events.js';
import type { ForgottenMember } from './erasure-mail.js';

/** An event names so many at the most. */
const AT_A_TIME = 500;

/** Whoever has written down where their mails went forgets it. */
export function invitationsErased(
  { communityId, at }: ForgottenMember,
  ids: readonly string[],
): Envelope[] {
  const events: Envelope[] = [];
  for (let from = 0; from < ids.length; from += AT_A_TIME)
    events.push(
      eventAbout(ids[from] ?? communityId, 'gatehouse.invitation.erased.v1', {
        ...{ communityIds: [communityId], communityId, at },
        invitationIds: ids.slice(from, from + AT_A_TIME),
      }),
    );
  return events;
}
