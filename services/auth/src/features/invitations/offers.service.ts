import type { Writing } from '@gatehouse/shared/sql/writing';
import type { AccountsService } from '../accounts/accounts.feature.js';
import { hashOneTimeToken, LinkInvalid } from '../links/links.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Community, Home } from '../communities/communities.types.js';
import { stateOf } from './invitation-rules.js';
import { touchedEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation, InvitationState } from './invitations.types.js';

export interface OffersServiceOptions {
  store: Pick<InvitationsStore, 'findByToken' | 'markOpened'>;
  writing: Writing;
  accounts: Pick<AccountsService, 'findAccount'>;
  communities: Pick<CommunitiesService, 'findIfAny' | 'findUnitIfAny'>;
  now: () => Date;
}

/** An invitation as the invited see it. */
export interface OfferInWords {
  invitation: Invitation;
  state: InvitationState;
  community: Community;
  unit?: Home | undefined;
  /** Undefined when they have no account any more. */
  invitedBy?: { givenName: string; familyName: string } | undefined;
}

export type OffersService = ReturnType<typeof createOffersService>;

/** Seeing what an invitation offers, before anything is decided. */
export function createOffersService(options: OffersServiceOptions) {
  const { store, accounts, communities, writing, now } = options;

  const note = (
    invitation: Invitation,
    { tokenHash, address }: { tokenHash: Buffer; address: string },
  ): Promise<void> =>
    writing.inTransaction(async (tx) => {
      const at = now();
      if (!(await store.markOpened(tx, { id: invitation.id, tokenHash }, at))) return;
      await writing.appendEvents(tx, [touchedEvent('opened', invitation, { at, address })]);
    });

  return {
    /**
     * Uses nothing up; that an open one was looked at is told, once for each link.
     * @throws LinkInvalid for a token that is none; UnavailableError while nobody knows the names
     */
    async read(token: string, address: string): Promise<OfferInWords> {
      const tokenHash = hashOneTimeToken(token);
      const invitation = await store.findByToken(tokenHash);
      if (invitation === undefined) throw new LinkInvalid();
      const { communityId, unitId, invitedBy } = invitation;
      const [inviter, community, unit] = await Promise.all([
        accounts.findAccount(invitedBy),
        communities.findIfAny(communityId),
        unitId === null ? undefined : communities.findUnitIfAny(communityId, unitId),
      ]);
      if (community === undefined) throw new LinkInvalid();
      const state = stateOf(invitation, inviter, now());
      if (state === 'open' && invitation.openedAt === null)
        await note(invitation, { tokenHash, address });
      return { invitation, state, community, unit, invitedBy: inviter };
    },
  };
}
