import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Account } from '../accounts/accounts.types.js';
import { normaliseEmail, type AccountsService } from '../accounts/accounts.feature.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import { hashOneTimeToken, newOneTimeToken } from '../links/links.feature.js';
import type { Community, Home } from '../communities/communities.types.js';
import { OwnAccount } from '../rights/rights.feature.js';
import { invitationLink, mailFor, nameFor } from './invitation-mail.js';
import {
  assertMayInvite,
  assertMayResend,
  assertOneHome,
  assertWhole,
  goodUntil,
} from './invitation-rules.js';
import { InvitationNotFound } from './invitations.errors.js';
import { createdEvent, resentEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation, InvitationEntry, Inviter, Offer, SentLink } from './invitations.types.js';

export interface InvitingOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'getProfile' | 'findAccounts'>;
  writing: Writing;
  communities: Pick<CommunitiesService, 'find' | 'findUnit' | 'findResidency'>;
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
  /** Where a resident is to live. */
  unitId: string | null;
}

/** Sends the first link of an invitation, or hands it out. */
export function createInviting(options: InvitingOptions) {
  const { store, writing, publicUrl, now } = options;
  return async (
    asked: Offer,
    by: Inviter,
    remember: Remember<InvitationEntry>,
  ): Promise<InvitationEntry> => {
    const offer = { ...asked, email: asked.email === null ? null : normaliseEmail(asked.email) };
    assertOneHome(offer);
    const names = await approve(options, offer, by);
    const at = now();
    const invitation: Invitation = {
      ...offer,
      unitId: names.unitId,
      id: newId(),
      home: names.unit ?? null,
      invitedBy: by.accountId,
      createdAt: at,
      sentAt: at,
      resends: 0,
      expiresAt: goodUntil(at),
      ...{ acceptedAt: null, revokedAt: null, openedAt: null, bouncedAt: null },
    };
    const { entry, link, mails } = goingOut(invitation, names, publicUrl);
    await writing.inTransaction(async (tx) => {
      await store.insert(tx, invitation, link);
      const created = createdEvent(invitation, { at, address: by.address });
      await writing.appendEvents(tx, [created, ...mails]);
      await remember(tx, entry);
    });
    return entry;
  };
}

/**
 * Sends another link in place of the one before, or hands it out. Whoever does that invites from now on: it is good
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
    return writing.inTransaction(async (tx) => {
      const at = now();
      const before = await store.lock(tx, invitationId);
      if (before === undefined) throw new InvitationNotFound(invitationId);
      assertMayResend(before, at);
      const invitation: Invitation = {
        ...before,
        unitId: names.unitId,
        home: names.unit ?? null,
        invitedBy: by.accountId,
        sentAt: at,
        resends: before.resends + 1,
        expiresAt: goodUntil(at),
        ...{ openedAt: null, bouncedAt: null },
      };
      const { entry, link, mails } = goingOut(invitation, names, publicUrl);
      await store.renew(tx, invitation, link);
      const resent = resentEvent(invitation, { at, address: by.address });
      await writing.appendEvents(tx, [resent, ...mails]);
      await remember(tx, entry);
      return entry;
    });
  };
}

/** A new link of an invitation, and how it gets to the invited. */
interface GoingOut {
  entry: InvitationEntry;
  link: SentLink;
  /** The mail with it; none when whoever asks hands it over. */
  mails: Envelope[];
}

function goingOut(invitation: Invitation, names: Names, publicUrl: string): GoingOut {
  const { email } = invitation;
  const token = newOneTimeToken();
  const tokenHash = hashOneTimeToken(token);
  const entry: InvitationEntry = { invitation, state: 'open' };
  if (email === null) {
    const handedOut = { ...entry, link: invitationLink(publicUrl, token) };
    return { entry: handedOut, link: { tokenHash, mailId: null }, mails: [] };
  }
  const mail = mailFor({ ...invitation, email }, { token, publicUrl, ...names });
  return { entry, link: { tokenHash, mailId: mail.id }, mails: [mail] };
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
  if (offer.email !== null && offer.email === inviter.email) throw new OwnAccount();
  const home = await homeOf(communities, offer);
  return { inviter, ...home, community: await nameFor(communities, offer.communityId) };
}

/** @throws NotFoundError for a unit or a residency that the community has not */
async function homeOf(
  communities: Sources['communities'],
  { communityId, unitId, residencyId }: Offer,
): Promise<Pick<Names, 'unit' | 'unitId'>> {
  if (residencyId !== null) {
    const { unit } = await communities.findResidency(communityId, residencyId);
    return { unit, unitId: unit.id };
  }
  if (unitId === null) return { unit: undefined, unitId };
  return { unit: await communities.findUnit(communityId, unitId), unitId };
}
