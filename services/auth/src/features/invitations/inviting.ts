import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Account } from '../accounts/accounts.types.js';
import { normaliseEmail, type AccountsService } from '../accounts/accounts.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { hashOneTimeToken, newOneTimeToken } from '../links/links.feature.js';
import type { Community, Home } from '../communities/communities.types.js';
import { OwnAccount } from '../rights/rights.feature.js';
import { mailFor, nameFor } from './invitation-mail.js';
import { assertMayInvite, assertMayResend, assertWhole, goodUntil } from './invitation-rules.js';
import { InvitationNotFound } from './invitations.errors.js';
import { createdEvent, resentEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation, InvitationEntry, Inviter, Offer } from './invitations.types.js';

export interface InvitingOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'getProfile' | 'findAccounts'>;
  writing: Writing;
  communities: Pick<CommunitiesService, 'find' | 'findUnit'>;
  /** Where people reach the system. */
  publicUrl: string;
  now: () => Date;
}

type Sources = Pick<InvitingOptions, 'accounts' | 'communities'>;

/** What a mail says beside the offer. */
interface Names {
  inviter: Account;
  community: Community | undefined;
  unit: Home | undefined;
}

/** Sends the first link of an invitation. */
export function createInviting(options: InvitingOptions) {
  const { store, writing, publicUrl, now } = options;
  return async (
    asked: Offer,
    by: Inviter,
    remember: Remember<InvitationEntry>,
  ): Promise<InvitationEntry> => {
    const offer = { ...asked, email: normaliseEmail(asked.email) };
    const names = await approve(options, offer, by);
    const at = now();
    const token = newOneTimeToken();
    const invitation: Invitation = {
      ...offer,
      id: newId(),
      home: names.unit ?? null,
      invitedBy: by.accountId,
      createdAt: at,
      sentAt: at,
      resends: 0,
      expiresAt: goodUntil(at),
      acceptedAt: null,
      revokedAt: null,
    };
    const entry: InvitationEntry = { invitation, state: 'open' };
    await writing.inTransaction(async (tx) => {
      await store.insert(tx, invitation, hashOneTimeToken(token));
      await writing.appendEvents(tx, [
        createdEvent(invitation, { at, address: by.address }),
        mailFor(invitation, { token, publicUrl, ...names }),
      ]);
      await remember(tx, entry);
    });
    return entry;
  };
}

/**
 * Sends another link in place of the one before. Whoever does that invites from now on: it is good
 * as long as they may, also when whoever invited first has left.
 */
export function createResending(options: InvitingOptions) {
  const { store, writing, publicUrl, now } = options;
  return async (
    { communityId, invitationId }: { communityId: string; invitationId: string },
    by: Inviter,
    remember: Remember<InvitationEntry>,
  ): Promise<InvitationEntry> => {
    const offer = await store.find(communityId, invitationId);
    if (offer === undefined) throw new InvitationNotFound(invitationId);
    const names = await approve(options, offer, by);
    const token = newOneTimeToken();
    return writing.inTransaction(async (tx) => {
      const at = now();
      const before = await store.lock(tx, invitationId);
      if (before === undefined) throw new InvitationNotFound(invitationId);
      assertMayResend(before, at);
      const invitation: Invitation = {
        ...before,
        home: names.unit ?? null,
        invitedBy: by.accountId,
        sentAt: at,
        resends: before.resends + 1,
        expiresAt: goodUntil(at),
      };
      await store.renew(tx, invitation, hashOneTimeToken(token));
      await writing.appendEvents(tx, [
        resentEvent(invitation, { at, address: by.address }),
        mailFor(invitation, { token, publicUrl, ...names }),
      ]);
      const entry: InvitationEntry = { invitation, state: 'open' };
      await remember(tx, entry);
      return entry;
    });
  };
}

/** @throws RoleAboveOwn, OfferInvalid, OwnAccount, NotFoundError for a unit that the community has not */
async function approve(
  { accounts, communities }: Sources,
  offer: Offer,
  { accountId, roles }: Inviter,
): Promise<Names> {
  assertMayInvite(roles, offer.role);
  assertWhole(offer);
  const inviter = await accounts.getProfile(accountId);
  if (offer.email === inviter.email) throw new OwnAccount();
  const { communityId, unitId } = offer;
  const unit = unitId === null ? undefined : await communities.findUnit(communityId, unitId);
  return { inviter, unit, community: await nameFor(communities, communityId) };
}
