import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Account } from './accounts.types.js';

/*
 * Between looking at a password and opening the session lies a quarter of a second, in which the
 * account may be deactivated, its password changed, its roles taken away. Whoever does that begins a
 * new epoch of the account, and what was proved or read in an older one opens no session.
 */

/**
 * For statements about tables of other features that are to count only while the account is as it
 * was read: the table, and the condition, whose values `epochOf` gives.
 */
export const ACCOUNT_OF_EPOCH = {
  table: 'accounts a',
  condition: 'a.id = ? AND a.rights_epoch = ?',
} as const;

/** The account as it was read, for `ACCOUNT_OF_EPOCH`. */
export function epochOf({ id, rightsEpoch }: Account): [accountId: string, epoch: number] {
  return [id, rightsEpoch];
}

/** Lets nothing count that was proved or read before. */
export async function beginRightsEpoch(tx: Transaction, accountId: string): Promise<void> {
  await execute(tx, 'UPDATE accounts SET rights_epoch = rights_epoch + 1 WHERE id = ?', [
    accountId,
  ]);
}

/** Whether the account may still be used as it was read. It stays so until the transaction ends. */
export async function isOfThisEpoch(tx: Transaction, account: Account): Promise<boolean> {
  const [row] = await selectIn<Pick<Account, 'status' | 'rightsEpoch'>>(tx, LOCK_EPOCH, [
    account.id,
  ]);
  return row?.status === 'active' && row.rightsEpoch === account.rightsEpoch;
}

const LOCK_EPOCH = `
  SELECT status, rights_epoch AS rightsEpoch FROM accounts WHERE id = ? LOCK IN SHARE MODE`;
