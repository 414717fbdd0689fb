import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { AccountChangesService } from '../accounts/accounts.feature.js';
import type { HandedOutService } from '../handed-out/handed-out.feature.js';
import type { AccountRemovalService } from '../profile/profile.feature.js';
import type { SessionEnder } from '../sessions/sessions.feature.js';
import type { ClosingsStore } from './closings.store.js';

export interface ForgettingDependencies {
  store: Pick<ClosingsStore, 'removeInvitations'>;
  changes: Pick<AccountChangesService, 'findById' | 'leave'>;
  sessions: Pick<SessionEnder, 'refuseAccessTokensOf'>;
  handedOut: HandedOutService;
  removal: AccountRemovalService;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** Whom a community has forgotten, and when. */
export interface ForgottenMember {
  communityId: string;
  accountId: string;
  /** Who has become a member after it has come anew. */
  forgottenAt: string;
}

/**
 * Takes what somebody was in a community that has forgotten them, and deletes an account that is nothing
 * anywhere then. May be repeated, and goes on where it was interrupted.
 */
export function createForgetting(deps: ForgettingDependencies) {
  const { sessions, handedOut, removal, writing } = deps;
  return async (member: ForgottenMember): Promise<void> => {
    const left = await writing.inTransaction((tx) => leave(deps, tx, member));
    if (left === undefined) return;
    const by = { actorId: left.id, address: '' };
    await sessions.refuseAccessTokensOf(left.id);
    await handedOut.end(left.id, by);
    if (left.memberships.length > 0 || left.platformRole !== null) return;
    await removal.remove(left.id, { actorId: left.id });
  };
}

async function leave(
  { store, changes, now }: ForgettingDependencies,
  tx: Transaction,
  { communityId, accountId, forgottenAt }: ForgottenMember,
) {
  const account = await changes.findById(tx, accountId);
  if (account === undefined) return undefined;
  const leaving = { communityId, forgottenAt: new Date(forgottenAt), now: now() };
  const left = await changes.leave(tx, account, leaving);
  const isBack = left.memberships.some((one) => one.communityId === communityId);
  if (!isBack && account.email !== null)
    await store.removeInvitations(tx, communityId, account.email);
  return left;
}
