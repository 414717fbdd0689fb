import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize, type WhereOptions } from 'sequelize';
import { createAuditNamesStore } from './audit-names.store.js';
import { defineAuditModels } from './audit.model.js';
import type { AuditEntry, AuditSearch, SealedHead } from './audit.types.js';

export type AuditStore = ReturnType<typeof createAuditStore>;

/** The tables audit_entries, audit_heads and audit_names. Entries are added and read; nothing else is done. */
export function createAuditStore(sequelize: Sequelize) {
  const { entries, heads } = defineAuditModels(sequelize);
  const names = createAuditNamesStore(sequelize);

  return {
    /** Holds the end of a log until the transaction ends: one writer at a time. */
    async lockHead(tx: Transaction, communityId: string): Promise<SealedHead | undefined> {
      const where = { communityId };
      const row = await heads.findOne({ where, lock: tx.LOCK.UPDATE, transaction: tx, raw: true });
      return row === null ? undefined : (row as unknown as SealedHead);
    },

    /** Begins a log. Of several at once one begins it; the others wait, and see it then. */
    async openHead(tx: Transaction, { communityId, seq, hash, mac }: SealedHead): Promise<boolean> {
      const changed = await execute(
        tx,
        `INSERT INTO audit_heads (community_id, seq, hash, mac) VALUES (?, ?, ?, ?)
         ON DUPLICATE KEY UPDATE community_id = community_id`,
        [communityId, seq, hash, mac],
      );
      return changed === 1;
    },

    async append(tx: Transaction, added: AuditEntry[], head: SealedHead): Promise<void> {
      await entries.bulkCreate(added, { transaction: tx });
      await names.add(tx, added);
      const { communityId, seq, hash, mac } = head;
      await heads.update({ seq, hash, mac }, { where: { communityId }, transaction: tx });
    },

    /** Newest first. */
    async list({ limit, ...search }: AuditSearch): Promise<AuditEntry[]> {
      const where = matching(search);
      const rows = await entries.findAll({ where, order: [['seq', 'DESC']], limit, raw: true });
      const found = rows.map((row) => row as unknown as AuditEntry);
      return names.opened(search.communityId, found);
    },
  };
}

function matching(search: Omit<AuditSearch, 'limit'>): WhereOptions<AuditEntry> {
  const { communityId, type, accountId, actorId, from, to, beforeSeq } = search;
  const conditions: WhereOptions<AuditEntry>[] = [{ communityId }];
  if (type !== undefined) conditions.push({ type });
  if (accountId !== undefined) conditions.push({ accountId });
  if (actorId !== undefined) conditions.push({ actorId });
  if (from !== undefined) conditions.push({ at: { [Op.gte]: from } });
  if (to !== undefined) conditions.push({ at: { [Op.lt]: to } });
  if (beforeSeq !== undefined) conditions.push({ seq: { [Op.lt]: beforeSeq } });
  return { [Op.and]: conditions };
}
