import type { AccountsService } from '../accounts/accounts.feature.js';
import { hashOneTimeToken, LinkInvalid } from '../links/links.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Community, Home } from '../communities/communities.types.js';
import { stateOf } from './invitation-rules.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation, InvitationState } from './invitations.types.js';

export interface OffersServiceOptions {
  store: Pick<InvitationsStore, 'findByToken'>;
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
  const { store, accounts, communities, now } = options;
  return {
    /**
     * Uses nothing up.
     * @throws LinkInvalid for a token that is none; UnavailableError while nobody knows the names
     */
    async read(token: string): Promise<OfferInWords> {
      const invitation = await store.findByToken(hashOneTimeToken(token));
      if (invitation === undefined) throw new LinkInvalid();
      const { communityId, unitId, invitedBy } = invitation;
      const [inviter, community, unit] = await Promise.all([
        accounts.findAccount(invitedBy),
        communities.findIfAny(communityId),
        unitId === null ? undefined : communities.findUnitIfAny(communityId, unitId),
      ]);
      if (community === undefined) throw new LinkInvalid();
      const state = stateOf(invitation, inviter, now());
      return { invitation, state, community, unit, invitedBy: inviter };
    },
  };
}
