import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, Transaction as Sequelized, type Sequelize } from 'sequelize';
import { defineAuditModels } from './audit.model.js';
import { OPENED, PLATFORM, type AuditEntry, type SealedHead } from './audit.types.js';

export type AuditProofStore = ReturnType<typeof createAuditProofStore>;

/** What proving a log reads of the tables audit_entries and audit_heads. */
export function createAuditProofStore(sequelize: Sequelize) {
  const { entries, heads } = defineAuditModels(sequelize);

  return {
    /** Whether the platform's log says that this community's log was begun. */
    async wasOpened(tx: Transaction, communityId: string): Promise<boolean> {
      const where = { communityId: PLATFORM, eventId: communityId, type: OPENED };
      return (await entries.count({ where, transaction: tx })) > 0;
    },

    /** Entries in order of `seq`, from the one after `after` on. */
    async following(
      tx: Transaction,
      communityId: string,
      after: number,
      limit: number,
    ): Promise<AuditEntry[]> {
      const rows = await entries.findAll({
        where: { communityId, seq: { [Op.gt]: after } },
        order: [['seq', 'ASC']],
        limit,
        transaction: tx,
        raw: true,
      });
      return rows.map((row) => row as unknown as AuditEntry);
    },

    async head(tx: Transaction, communityId: string): Promise<SealedHead | undefined> {
      const row = await heads.findOne({ where: { communityId }, transaction: tx, raw: true });
      return row === null ? undefined : (row as unknown as SealedHead);
    },

    /** Every community that has a log, or had one. */
    async communities(): Promise<string[]> {
      const rows = await select<{ id: string }>(
        sequelize,
        `SELECT community_id AS id FROM audit_heads
         UNION SELECT community_id FROM audit_entries
         UNION SELECT event_id FROM audit_entries WHERE community_id = ? AND type = ?
         ORDER BY id`,
        [PLATFORM, OPENED],
      );
      return rows.map(({ id }) => id);
    },

    /** Everything read in it is of one moment, however long it takes. */
    inSnapshot<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
      const isolationLevel = Sequelized.ISOLATION_LEVELS.REPEATABLE_READ;
      return sequelize.transaction({ isolationLevel }, work);
    },
  };
}
