import type { Writing } from '@gatehouse/shared/sql/writing';
import type { AccountsService } from '../accounts/accounts.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { InvitationAccepted, InvitationNotFound } from './invitations.errors.js';
import type { InvitationsStore } from './invitations.store.js';
import { listEntries, type InvitationFilter } from './invitation-list.js';
import type { InvitationEntry } from './invitations.types.js';
import { createInviting, createResending } from './inviting.js';

export interface InvitationsServiceOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'getProfile' | 'findAccounts'>;
  writing: Writing;
  communities: Pick<CommunitiesService, 'find' | 'findUnit'>;
  /** Where people reach the system. */
  publicUrl: string;
  now: () => Date;
}

/** Who invites, with the roles they have in the community. */
export interface Inviter {
  accountId: string;
  roles: readonly string[];
  address: string;
}

export type InvitationsService = ReturnType<typeof createInvitationsService>;

/** Asking people into a community. */
export function createInvitationsService(options: InvitationsServiceOptions) {
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
