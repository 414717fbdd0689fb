import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';

/*
 * Events about where an account belongs, and what it is called, may reach their consumers in any order. So
 * that these can tell which is the newer, each account has a clock of its own, which shows the time but
 * never the same twice, and never goes back: two changes in one millisecond, or in two processes whose
 * clocks differ, still follow each other.
 */

/**
 * The moment of a change. Nobody else changes the account before the transaction ends, so moments
 * follow each other as the changes do.
 * @param now what the process takes for the time
 */
export async function nextMoment(tx: Transaction, accountId: string, now: Date): Promise<Date> {
  const [row] = await selectIn<{ changedAt: Date | null }>(tx, LOCK_CLOCK, [accountId]);
  const last = row?.changedAt?.getTime() ?? 0;
  const moment = new Date(Math.max(now.getTime(), last + 1));
  await execute(tx, 'UPDATE accounts SET changed_at = ? WHERE id = ?', [moment, accountId]);
  return moment;
}

const LOCK_CLOCK = 'SELECT changed_at AS changedAt FROM accounts WHERE id = ? FOR UPDATE';
