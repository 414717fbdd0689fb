import { communityIdsOf } from '../accounts/accounts.feature.js';
import type { HeldRole } from '../accounts/account-directory.types.js';
import type { Account } from '../accounts/accounts.types.js';
import {
  AccountNotFound,
  AccountShared,
  RankTooHigh,
  RolesInvalid,
} from './administration.errors.js';
import { OwnAccount, rankOf, rolesOf } from '../rights/rights.feature.js';

/** Who administers, and where. */
export interface Administrator {
  accountId: string;
  /** Undefined for an operator who acts in all communities at once. */
  communityId: string | undefined;
  roles: readonly string[];
  /** The network address of the request. */
  address: string;
}

/** @throws AccountNotFound when the account has no role where the administrator acts */
export function assertMember(who: Administrator, account: Account): void {
  if (who.communityId === undefined) return;
  if (!communityIdsOf(account).includes(who.communityId)) throw new AccountNotFound(account.id);
}

/** @throws OwnAccount */
export function assertOther(who: Administrator, accountId: string): void {
  if (who.accountId === accountId) throw new OwnAccount();
}

/** @throws RankTooHigh when the account is more than the administrator */
export function assertNotAbove(who: Administrator, account: Account): void {
  if (rankOf(rolesOf(account, who.communityId)) > rankOf(who.roles)) throw new RankTooHigh();
}

/** @throws RankTooHigh unless the account is less than the administrator */
export function assertBelow(who: Administrator, account: Account): void {
  if (rankOf(rolesOf(account, who.communityId)) >= rankOf(who.roles)) throw new RankTooHigh();
}

/** @throws RankTooHigh when one of the roles is more than the administrator's own */
export function assertMayGrant(who: Administrator, roles: readonly HeldRole[]): void {
  if (rankOf(roles.map(({ role }) => role)) > rankOf(who.roles)) throw new RankTooHigh();
}

/**
 * What concerns all of an account is not for the admin of one of its communities to decide.
 * @throws AccountShared
 */
export function assertNotShared(who: Administrator, account: Account): void {
  if (isOperator(who)) return;
  if (communityIdsOf(account).some((id) => id !== who.communityId)) throw new AccountShared();
}

/** @throws RolesInvalid */
export function assertConsistent(roles: readonly HeldRole[]): void {
  const names = roles.map(({ role }) => role);
  if (new Set(names).size < names.length) throw new RolesInvalid('A role is named twice.');
  if (roles.some(({ role, job }) => job !== null && role !== 'employee')) {
    throw new RolesInvalid('Only an employee has a job.');
  }
}

/** Whether they may act in every community. */
export function isOperator({ roles }: Administrator): boolean {
  return roles.includes('operator');
}
