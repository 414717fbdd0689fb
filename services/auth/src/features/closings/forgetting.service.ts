import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { AccountChangesService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { Community } from '../communities/communities.types.js';
import type { HandedOutService } from '../handed-out/handed-out.feature.js';
import type { AccountRemovalService, LastAddressesStore } from '../profile/profile.feature.js';
import type { SessionEnder } from '../sessions/sessions.feature.js';
import type { ClosingsStore } from './closings.store.js';
import { erasureMail, type ForgottenMember } from './erasure-mail.js';
import { invitationsErased } from './erased-invitations.js';

export interface ForgettingDependencies {
  store: Pick<ClosingsStore, 'removeInvitations'>;
  changes: Pick<AccountChangesService, 'findById' | 'leave'>;
  communities: Pick<CommunitiesService, 'findIfAny'>;
  sessions: Pick<SessionEnder, 'refuseAccessTokensOf'>;
  handedOut: HandedOutService;
  removal: AccountRemovalService;
  lastAddresses: Pick<LastAddressesStore, 'take'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/**
 * Takes what somebody was in a community that has forgotten them, tells them so by mail, and deletes an
 * account that is nothing anywhere then. May be repeated, and goes on where it was interrupted.
 */
export function createForgetting(deps: ForgettingDependencies) {
  const { communities, sessions, handedOut, removal, writing } = deps;
  return async (member: ForgottenMember): Promise<void> => {
    const community = await nameIfKnown(communities, member.communityId);
    const left = await writing.inTransaction((tx) => leave(deps, tx, { member, community }));
    if (left === undefined) return;
    const by = { actorId: left.id, address: '' };
    await sessions.refuseAccessTokensOf(left.id);
    await handedOut.end(left.id, by);
    if (isNothing(left)) await removal.remove(left.id, { actorId: left.id });
  };
}

/** Undefined while nobody can be asked: the mail then says less, and nobody is a member longer for it. */
async function nameIfKnown(
  communities: ForgettingDependencies['communities'],
  communityId: string,
): Promise<Community | undefined> {
  try {
    return await communities.findIfAny(communityId);
  } catch (error) {
    if (error instanceof UnavailableError) return undefined;
    throw error;
  }
}

const isNothing = ({ memberships, platformRole }: Account): boolean =>
  memberships.length === 0 && platformRole === null;

async function leave(
  deps: ForgettingDependencies,
  tx: Transaction,
  { member, community }: { member: ForgottenMember; community: Community | undefined },
): Promise<Account | undefined> {
  const { changes, lastAddresses, writing, now } = deps;
  const { communityId, accountId, forgottenAt } = member;
  const account = await changes.findById(tx, accountId);
  if (account === undefined) {
    const gone = await lastAddresses.take(tx, member);
    await removeInvitations(deps, tx, { member, email: gone?.email });
    const told = { community, isAccountGone: true };
    if (gone !== undefined) await writing.appendEvents(tx, [erasureMail(gone, member, told)]);
    return undefined;
  }
  const leaving = { communityId, forgottenAt: new Date(forgottenAt), now: now() };
  const left = await changes.leave(tx, account, leaving);
  const { email } = account;
  await removeInvitations(deps, tx, { member, email: email ?? undefined });
  if (email === null) return left;
  const told = { community, isAccountGone: isNothing(left) };
  await writing.appendEvents(tx, [erasureMail({ ...account, email }, member, told)]);
  return left;
}

/** Whoever has come back was asked anew: that stays. Where mails went is others' to forget. */
async function removeInvitations(
  { store, writing }: Pick<ForgettingDependencies, 'store' | 'writing'>,
  tx: Transaction,
  { member, email }: { member: ForgottenMember; email: string | undefined },
): Promise<void> {
  const { communityId, accountId, forgottenAt } = member;
  const asked = { communityId, accountId, email, forgottenAt: new Date(forgottenAt) };
  const ids = await store.removeInvitations(tx, asked);
  if (ids.length > 0) await writing.appendEvents(tx, invitationsErased(member, ids));
}
