import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { createAuditNamesStore } from './audit-names.store.js';
import { createAuditProofStore } from './audit-proof.store.js';
import type { AuditEntry } from './audit.types.js';

export type AuditResealingStore = ReturnType<typeof createAuditResealingStore>;

/** The tables of the log, as far as entries from before are parted from their names. */
export function createAuditResealingStore(sequelize: Sequelize) {
  const names = createAuditNamesStore(sequelize);
  const proof = createAuditProofStore(sequelize);

  return {
    /** Logs that have entries which were not looked through. */
    async findUnsealed(): Promise<string[]> {
      return (await select<{ id: string }>(sequelize, UNSEALED, [])).map(({ id }) => id);
    },

    /** Up to where the log was looked through; nobody adds to it before the transaction ends. */
    async lock(tx: Transaction, communityId: string): Promise<number> {
      const [head] = await selectIn<{ sealedTo: number }>(tx, HEAD, [communityId]);
      return head?.sealedTo ?? 0;
    },

    /** Entries in order, from the one after `after` on. */
    following: (
      tx: Transaction,
      communityId: string,
      ...[after, limit]: [after: number, limit: number]
    ): Promise<AuditEntry[]> => proof.following(tx, communityId, after, limit),

    async write(tx: Transaction, entries: readonly AuditEntry[]): Promise<void> {
      for (const { facts, resealedMac, communityId, seq } of entries)
        await execute(tx, RESEAL, [facts, resealedMac ?? null, communityId, seq]);
      await names.add(tx, entries);
    },

    async note(tx: Transaction, communityId: string, sealedTo: number): Promise<void> {
      await execute(tx, NOTE, [sealedTo, communityId]);
    },
  };
}

const UNSEALED = `
  SELECT community_id AS id FROM audit_heads WHERE names_sealed_to < seq
  ORDER BY community_id`;

const HEAD = `
  SELECT names_sealed_to AS sealedTo FROM audit_heads WHERE community_id = ? FOR UPDATE`;

const RESEAL = `
  UPDATE audit_entries SET facts = ?, resealed_mac = ? WHERE community_id = ? AND seq = ?`;

const NOTE = 'UPDATE audit_heads SET names_sealed_to = ? WHERE community_id = ?';
