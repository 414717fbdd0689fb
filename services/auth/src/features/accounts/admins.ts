import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op } from 'sequelize';
import type { AccountModels } from './accounts.model.js';

/** An account, and communities that it is an admin of. */
export interface Led {
  accountId: string;
  communityIds: readonly string[];
}

/**
 * Those of the communities that would have no active admin without the account. Their admins stay as
 * they are until the transaction ends: of two who ask about one community, the second waits for the
 * first and sees what it did. Whoever asks holds the account itself already, and communities are
 * held in the order of their ids, so that no two wait for each other.
 */
export async function ledByNobodyElse(
  { accounts, memberships }: AccountModels,
  transaction: Transaction,
  { accountId, communityIds }: Led,
): Promise<string[]> {
  const alone: string[] = [];
  for (const communityId of [...new Set(communityIds)].sort()) {
    const admins = await memberships.findAll({
      where: { communityId, role: 'admin' },
      order: ['id'],
      raw: true,
      lock: transaction.LOCK.UPDATE,
      transaction,
    });
    const others = admins.map((each) => each.accountId).filter((id) => id !== accountId);
    const where = { id: { [Op.in]: others }, status: 'active' as const };
    if ((await accounts.count({ where, transaction })) === 0) alone.push(communityId);
  }
  return alone;
}
