import { insertRow } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { defineCommunityModels, type CommunityRow } from './communities.model.js';
import type { WholeCommunity } from './communities.types.js';
import { toCommunityRow, wholeCommunityIn } from './community-row.js';

export type CommunityChangesStore = ReturnType<typeof createCommunityChangesStore>;

/** The table communities, as it is written. */
export function createCommunityChangesStore(sequelize: Sequelize) {
  const { communities } = defineCommunityModels(sequelize);
  return {
    async add(tx: Transaction, community: WholeCommunity): Promise<void> {
      await insertRow(tx, 'communities', toCommunityRow(community));
    },

    /** Lets nobody else change the community, or lock it, before this transaction ends. */
    async lock(tx: Transaction, id: string): Promise<WholeCommunity | undefined> {
      const how = { lock: tx.LOCK.UPDATE, transaction: tx, raw: true };
      const row = await communities.findByPk(id, how);
      return row === null ? undefined : wholeCommunityIn(row as unknown as CommunityRow);
    },

    /** Of a community that this transaction has locked. */
    async save(tx: Transaction, community: WholeCommunity): Promise<void> {
      const { id, ...values } = toCommunityRow(community);
      await communities.update(values, { where: { id }, transaction: tx });
    },
  };
}
