import { InvitationAccepted, InvitationNotFound } from './invitations.errors.js';
import { listEntries, type InvitationFilter } from './invitation-list.js';
import { revokedEvent } from './invitations.events.js';
import type { InvitationEntry, Inviter } from './invitations.types.js';
import { createInviting, createResending, type InvitingOptions } from './inviting.js';

export type InvitationsService = ReturnType<typeof createInvitationsService>;

/** Asking people into a community. */
export function createInvitationsService(options: InvitingOptions) {
  const { store, accounts, writing, now } = options;

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
    async revoke(
      { communityId, invitationId }: { communityId: string; invitationId: string },
      { accountId, address }: Omit<Inviter, 'roles'>,
    ): Promise<void> {
      const invitation = await store.find(communityId, invitationId);
      if (invitation === undefined) throw new InvitationNotFound(invitationId);
      const isNew = await writing.inTransaction(async (tx) => {
        const at = now();
        if (!(await store.revoke(tx, { communityId, id: invitationId }, at))) return false;
        const event = revokedEvent(invitation, { at, actorId: accountId, address });
        await writing.appendEvents(tx, [event]);
        return true;
      });
      if (isNew) return;
      const after = await store.find(communityId, invitationId);
      if (after !== undefined && after.acceptedAt !== null) throw new InvitationAccepted();
    },
  };
}
