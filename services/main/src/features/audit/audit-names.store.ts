import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { openNames, type SealedNames } from './audit-names.js';
import type { AuditEntry } from './audit.types.js';

type NamesRead = Pick<SealedNames, 'facts' | 'salt'> & { eventId: string };

/** The table audit_names. */
export function createAuditNamesStore(sequelize: Sequelize) {
  return {
    /** Of entries that this transaction adds. */
    add: (tx: Transaction, added: readonly AuditEntry[]): Promise<void> =>
      insertRows(
        tx,
        added.flatMap(({ communityId, eventId, accountId, names }) =>
          names === undefined
            ? []
            : [{ table: 'audit_names', row: { communityId, eventId, accountId, ...names } }],
        ),
      ),

    /** Entries of one log as people read them, with the names that are not forgotten. */
    async opened(communityId: string, entries: readonly AuditEntry[]): Promise<AuditEntry[]> {
      if (entries.length === 0) return [];
      const rows = await sequelize.query<NamesRead>(
        `SELECT event_id AS eventId, facts, salt FROM audit_names
         WHERE community_id = :communityId AND event_id IN (:ids)`,
        {
          replacements: { communityId, ids: entries.map(({ eventId }) => eventId) },
          type: QueryTypes.SELECT,
        },
      );
      const names = new Map(rows.map((row) => [row.eventId, row]));
      return entries.map((entry) => ({
        ...entry,
        facts: openNames(entry.facts, names.get(entry.eventId)),
      }));
    },
  };
}
