import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '../../answers/kept-answers.js';
import type { Writing } from '../accounts/account-changes.service.js';
import type { AccountsService } from '../accounts/accounts.service.js';
import { normaliseEmail } from '../accounts/email.js';
import { hashOneTimeToken, newOneTimeToken } from '../links/one-time-token.js';
import type { Communities } from '../rights/communities.js';
import { OwnAccount } from '../rights/rights.errors.js';
import { mailFor, nameFor } from './invitation-mail.js';
import { assertMayInvite, assertWhole } from './invitation-rules.js';
import { InvitationAccepted, InvitationNotFound } from './invitations.errors.js';
import { createdEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';
import { listEntries, type InvitationFilter } from './invitation-list.js';
import type { Home, Invitation, InvitationEntry, Offer } from './invitations.types.js';

const TTL_MS = 7 * 24 * 60 * 60 * 1000;

/** @throws NotFoundError when the community has no such unit */
export type FindUnit = (communityId: string, unitId: string) => Promise<Home>;

export interface InvitationsServiceOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'getProfile' | 'findAccounts'>;
  writing: Writing;
  communities: Pick<Communities, 'find'>;
  findUnit: FindUnit;
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
  const { store, accounts, writing, communities, findUnit, publicUrl, now } = options;

  return {
    /**
     * Sends a link that is good for a week. An older invitation to the same role is revoked.
     * @throws RoleAboveOwn, OfferInvalid, OwnAccount, NotFoundError for a unit of another community
     */
    async invite(
      offer: Offer,
      { accountId, roles, address }: Inviter,
      remember: Remember<InvitationEntry>,
    ): Promise<InvitationEntry> {
      assertMayInvite(roles, offer.role);
      assertWhole(offer);
      const inviter = await accounts.getProfile(accountId);
      const email = normaliseEmail(offer.email);
      if (email === inviter.email) throw new OwnAccount();
      const { communityId, unitId } = offer;
      const unit = unitId === null ? undefined : await findUnit(communityId, unitId);
      const community = await nameFor(communities, communityId);
      const at = now();
      const token = newOneTimeToken();
      const invitation: Invitation = {
        ...offer,
        id: newId(),
        email,
        home: unit ?? null,
        invitedBy: accountId,
        createdAt: at,
        expiresAt: new Date(at.getTime() + TTL_MS),
        acceptedAt: null,
        revokedAt: null,
      };
      const entry: InvitationEntry = { invitation, state: 'open' };
      await writing.inTransaction(async (tx) => {
        await store.insert(tx, invitation, hashOneTimeToken(token));
        await writing.appendEvents(tx, [
          createdEvent(invitation, { at, address }),
          mailFor(invitation, { token, publicUrl, inviter, community, unit }),
        ]);
        await remember(tx, entry);
      });
      return entry;
    },

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
