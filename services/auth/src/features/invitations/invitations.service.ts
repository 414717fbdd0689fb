import { newId } from '@gatehouse/shared/ids/ids';
import { mailRequested } from '../../messaging/events.js';
import type { Writing } from '../accounts/account-changes.service.js';
import type { AccountsService } from '../accounts/accounts.service.js';
import type { Account } from '../accounts/accounts.types.js';
import { normaliseEmail } from '../accounts/email.js';
import { linkTo } from '../links/links.service.js';
import { hashOneTimeToken, newOneTimeToken } from '../links/one-time-token.js';
import { assertMayInvite, assertWhole } from './invitation-rules.js';
import { InvitationAccepted, InvitationNotFound } from './invitations.errors.js';
import { createdEvent } from './invitations.events.js';
import type { InvitationListing, InvitationsStore } from './invitations.store.js';
import type { Invitation, Offer } from './invitations.types.js';

const TTL_MS = 7 * 24 * 60 * 60 * 1000;

export interface Unit {
  name: string;
  building: string;
}

/** @throws NotFoundError when the community has no such unit */
export type FindUnit = (communityId: string, unitId: string) => Promise<Unit>;

export interface InvitationsServiceOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'getProfile'>;
  writing: Writing;
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
  const { store, accounts, writing, findUnit, publicUrl, now } = options;

  const mailFor = (invitation: Invitation, inviter: Account, token: string, unit?: Unit) => {
    const expiresAt = invitation.expiresAt.toISOString();
    return mailRequested(invitation.id, {
      to: invitation.email,
      locale: inviter.locale,
      template: 'invitation',
      values: {
        // Nobody knows it yet; the template greets without.
        name: '',
        link: linkTo(publicUrl, 'invitation', token),
        expiresAt,
        role: invitation.role,
        invitedBy: `${inviter.givenName} ${inviter.familyName}`,
        ...(unit && { unit: `${unit.name}, ${unit.building}` }),
      },
      expiresAt,
    });
  };

  return {
    /**
     * Sends a link that is good for a week. An older invitation to the same role is revoked.
     * @throws RoleAboveOwn, OfferInvalid, NotFoundError for a unit of another community
     */
    async invite(offer: Offer, { accountId, roles, address }: Inviter): Promise<Invitation> {
      assertMayInvite(roles, offer.role);
      assertWhole(offer);
      const inviter = await accounts.getProfile(accountId);
      const { communityId, unitId } = offer;
      const unit = unitId === null ? undefined : await findUnit(communityId, unitId);
      const at = now();
      const token = newOneTimeToken();
      const invitation: Invitation = {
        ...offer,
        id: newId(),
        email: normaliseEmail(offer.email),
        invitedBy: accountId,
        createdAt: at,
        expiresAt: new Date(at.getTime() + TTL_MS),
        acceptedAt: null,
        revokedAt: null,
      };
      await writing.inTransaction(async (tx) => {
        await store.insert(tx, invitation, hashOneTimeToken(token));
        await writing.appendEvents(tx, [
          createdEvent(invitation, { at, address }),
          mailFor(invitation, inviter, token, unit),
        ]);
      });
      return invitation;
    },

    list: (listing: InvitationListing): Promise<Invitation[]> => store.list(listing),

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
