import { InvitationAccepted, InvitationNotFound } from './invitations.errors.js';
import { listEntries, type InvitationFilter } from './invitation-list.js';
import type { InvitationEntry } from './invitations.types.js';
import { createInviting, createResending, type InvitingOptions } from './inviting.js';

export type InvitationsService = ReturnType<typeof createInvitationsService>;

/** Asking people into a community. */
export function createInvitationsService(options: InvitingOptions) {
  const { store, accounts, now } = options;

  return {
    /**
     * Sends a link that is good for a week. An older invitation to the same role is revoked.
     * @throws RoleAboveOwn, OfferInvalid, OwnAccount, NotFoundError for a unit of another community
     */
    invite: createInviting(options),

    /**
     * Sends a new link, good for a week; the one before is worthless.
     * @throws InvitationNotFound, InvitationAccepted, InvitationRevoked, InvitationSentLately, and
     *   what `invite` throws
     */
    resend: createResending(options),

    /** Newest first, at most `limit`. */
    list: (filter: InvitationFilter): Promise<InvitationEntry[]> =>
      listEntries({ store, accounts, now: now() }, filter),

    /**
     * Makes the link worthless. May be repeated.
     * @throws InvitationNotFound, InvitationAccepted
     */
    async revoke(communityId: string, invitationId: string): Promise<void> {
      await store.revoke(communityId, invitationId, now());
      const invitation = await store.find(communityId, invitationId);
      if (invitation === undefined) throw new InvitationNotFound(invitationId);
      if (invitation.acceptedAt !== null) throw new InvitationAccepted();
    },
  };
}
