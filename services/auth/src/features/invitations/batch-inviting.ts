import { isMailAddress } from '@gatehouse/shared/validation/mail-address';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { isOfLength, normaliseEmail, type AccountsService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Community, Home } from '../communities/communities.types.js';
import { hashOneTimeToken, newOneTimeToken } from '../links/links.feature.js';
import { rightsOfNow } from '../rights/rights.feature.js';
import { mailFor } from './invitation-mail.js';
import { assertMayInvite, goodUntil, whyNotSent } from './invitation-rules.js';
import { RoleAboveOwn } from './invitations.errors.js';
import { createdEvent, resentEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation, SendingOutcome } from './invitations.types.js';
import { lockResidency, noteBatch } from './invited-residencies.store.js';

export interface BatchInvitingOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'findAccount'>;
  communities: Pick<Communities['service'], 'assertOpen'>;
  writing: Writing;
  /** Where people reach the system. */
  publicUrl: string;
  now: () => Date;
}

/** To whom a link is to go, and where they are to live. */
export interface InvitedResident {
  residencyId: string;
  email: string;
  unit: Home & { id: string };
}

/** A part of those whom somebody invites at once. */
export interface InvitationBatch {
  communityId: string;
  batchId: string;
  inviterId: string;
  community: Community;
  invitations: readonly InvitedResident[];
}

/** A link for one of them. */
interface Sending extends Omit<InvitationBatch, 'invitations' | 'inviterId'> {
  inviter: Account;
  invited: InvitedResident;
}

export type SendBatch = (batch: InvitationBatch) => Promise<SendingOutcome[]>;

/**
 * Invites residents, each with a transaction of their own. What a batch has sent is marked with it: when
 * it asks again, since nobody heard the answer, no second link goes out.
 * @throws RoleAboveOwn when whoever invites may not, now; CommunitySuspended
 */
export function createBatchInviting(options: BatchInvitingOptions): SendBatch {
  const { accounts, communities, writing } = options;
  return async ({ inviterId, invitations, ...batch }) => {
    const { communityId } = batch;
    const inviter = await accounts.findAccount(inviterId);
    if (inviter === undefined) throw new RoleAboveOwn('resident');
    assertMayInvite(rightsOfNow(inviter, communityId).roles, 'resident');
    await communities.assertOpen(communityId);
    const outcomes: SendingOutcome[] = [];
    for (const each of invitations) {
      const sending = { ...batch, inviter, invited: each };
      const isAddress = isMailAddress(each.email) && isOfLength(each.email);
      outcomes.push(
        isAddress ? await writing.inTransaction((tx) => send(options, tx, sending)) : 'no-address',
      );
    }
    return outcomes;
  };
}

async function send(
  { store, writing, publicUrl, now }: BatchInvitingOptions,
  tx: Transaction,
  sending: Sending,
): Promise<SendingOutcome> {
  const { communityId, batchId, community, inviter, invited } = sending;
  const { residencyId, unit } = invited;
  const email = normaliseEmail(invited.email);
  if (email === inviter.email) return 'own-account';
  const at = now();
  const place = { communityId, residencyId };
  if ((await lockResidency(tx, place)) === batchId) return 'sent';
  const before = await store.lockLatestTo(tx, place);
  const refusal = before && whyNotSent(before, email, at);
  if (refusal !== undefined) return refusal;
  const isSame = before?.revokedAt === null && before.email === email;
  const known = isSame ? { ...before, resends: before.resends + 1 } : newTo(sending, email, at);
  const invitation = {
    ...known,
    email,
    unitId: unit.id,
    home: { name: unit.name, building: unit.building },
    invitedBy: inviter.id,
    sentAt: at,
    expiresAt: goodUntil(at),
    ...{ openedAt: null, bouncedAt: null },
  };
  const token = newOneTimeToken();
  const mail = mailFor(invitation, { token, publicUrl, inviter, community, unit });
  const link = { tokenHash: hashOneTimeToken(token), mailId: mail.id };
  await store[isSame ? 'renew' : 'insert'](tx, invitation, link);
  await noteBatch(tx, place, batchId);
  await writing.appendEvents(tx, [(isSame ? resentEvent : createdEvent)(invitation, { at }), mail]);
  return 'sent';
}

function newTo({ communityId, inviter, invited }: Sending, email: string, at: Date): Invitation {
  const { residencyId, unit } = invited;
  return {
    ...{ id: newId(), communityId, email, role: 'resident', job: null, unitId: unit.id },
    ...{ residencyId, home: null, invitedBy: inviter.id, createdAt: at, sentAt: at, resends: 0 },
    ...{ expiresAt: goodUntil(at), acceptedAt: null, revokedAt: null },
    ...{ openedAt: null, bouncedAt: null },
  };
}
