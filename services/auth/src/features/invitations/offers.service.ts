import type { AccountsService } from '../accounts/accounts.service.js';
import { LinkInvalid } from '../links/links.errors.js';
import { hashOneTimeToken } from '../links/one-time-token.js';
import { ifAny, type Communities, type Community } from '../rights/communities.js';
import { stateOf } from './invitation-rules.js';
import type { FindUnit } from './invitations.service.js';
import type { Home } from './invitations.types.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation, InvitationState } from './invitations.types.js';

export interface OffersServiceOptions {
  store: Pick<InvitationsStore, 'findByToken'>;
  accounts: Pick<AccountsService, 'findAccount'>;
  communities: Pick<Communities, 'findIfAny'>;
  findUnit: FindUnit;
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
  const { store, accounts, communities, findUnit, now } = options;
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
        unitId === null ? undefined : ifAny(findUnit(communityId, unitId)),
      ]);
      if (community === undefined) throw new LinkInvalid();
      const state = stateOf(invitation, inviter, now());
      return { invitation, state, community, unit, invitedBy: inviter };
    },
  };
}
