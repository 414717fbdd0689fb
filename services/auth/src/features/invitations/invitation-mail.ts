import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { mailRequested } from '../../messaging/events.js';
import type { Account } from '../accounts/accounts.types.js';
import { linkTo } from '../links/links.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Community, Home } from '../communities/communities.types.js';
import type { Invitation } from './invitations.types.js';

/** What the mail says beside the offer. */
interface Told {
  token: string;
  /** Where people reach the system. */
  publicUrl: string;
  inviter: Account;
  community: Community | undefined;
  unit: Home | undefined;
}

/** What the invited follow. */
export function invitationLink(publicUrl: string, token: string): string {
  return linkTo(publicUrl, 'invitation', token);
}

/** The mail with the link, in the language of whoever invites: that of the invited is not known. */
export function mailFor(invitation: Invitation & { email: string }, told: Told): Envelope {
  const { token, publicUrl, inviter, community, unit } = told;
  const expiresAt = invitation.expiresAt.toISOString();
  return mailRequested(invitation.id, {
    to: invitation.email,
    locale: inviter.locale,
    template: 'invitation',
    values: {
      // Nobody knows it yet; the template greets without.
      name: '',
      link: invitationLink(publicUrl, token),
      expiresAt,
      ...(community && { community: community.name, timeZone: community.timeZone }),
      role: invitation.role,
      ...(invitation.job !== null && { job: invitation.job }),
      invitedBy: `${inviter.givenName} ${inviter.familyName}`,
      ...(unit && { unit: `${unit.name}, ${unit.building}` }),
    },
    expiresAt,
    named: [{ value: 'invitedBy', accountId: inviter.id, communityId: invitation.communityId }],
  });
}

/**
 * Undefined while nobody can be asked: the mail then says less, and goes out all the same.
 * @throws NotFoundError when there is no such community
 */
export async function nameFor(
  communities: Pick<CommunitiesService, 'find'>,
  communityId: string,
): Promise<Community | undefined> {
  try {
    return await communities.find(communityId);
  } catch (error) {
    if (error instanceof UnavailableError) return undefined;
    throw error;
  }
}
