import { execute } from '@gatehouse/shared/sql/statements/prepared';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { openNames, type SealedNames } from './audit-names.js';
import { PLATFORM, type AuditEntry } from './audit.types.js';

type NamesRead = Pick<SealedNames, 'facts' | 'salt'> & { eventId: string };

/** The table audit_names. */
export function createAuditNamesStore(sequelize: Sequelize) {
  return {
    /** Of entries of one log that this transaction adds; without those of who was forgotten since. */
    async add(tx: Transaction, added: readonly AuditEntry[]): Promise<void> {
      const named = added.filter(({ names }) => names !== undefined);
      const [first] = named;
      if (first === undefined) return;
      const accountIds = named.flatMap(({ accountId }) => accountId ?? []);
      const forgotten = await forgottenIn(sequelize, tx, first.communityId, accountIds);
      const isForgotten = ({ accountId, at }: AuditEntry): boolean =>
        accountId !== null && at <= (forgotten.get(accountId) ?? NEVER);
      const kept = named.filter((entry) => !isForgotten(entry));
      await insertRows(
        tx,
        kept.map(({ communityId, eventId, accountId, names }) => ({
          ...{ table: 'audit_names', row: { communityId, eventId, accountId, ...names } },
        })),
      );
      // Last: an address may have been told of in the same batch.
      await forgetAddresses(sequelize, tx, named.filter(isForgotten));
    },

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

/** Whose account is deleted is named in the platform's log no more. */
export async function forgetInPlatform(tx: Transaction, accountId: string): Promise<void> {
  await execute(tx, 'DELETE FROM audit_names WHERE community_id = ? AND account_id = ?', [
    ...[PLATFORM, accountId],
  ]);
}

const NEVER = new Date(0);

/** What a log says itself of whose names are gone. */
const FORGOTTEN = `
  SELECT account_id AS accountId, MAX(at) AS at FROM audit_entries FORCE INDEX (audit_type)
  WHERE community_id = :communityId AND account_id IN (:accountIds)
    AND type IN ('gatehouse.person.forgotten.v1', 'gatehouse.user.deleted.v1')
  GROUP BY account_id`;

/** Until when they were somebody. */
async function forgottenIn(
  sequelize: Sequelize,
  transaction: Transaction,
  ...[communityId, accountIds]: [communityId: string, accountIds: readonly string[]]
): Promise<Map<string, Date>> {
  if (accountIds.length === 0) return new Map();
  const rows = await sequelize.query<{ accountId: string; at: Date }>(FORGOTTEN, {
    ...{ replacements: { communityId, accountIds }, type: QueryTypes.SELECT, transaction },
  });
  return new Map(rows.map(({ accountId, at }) => [accountId, at]));
}

/** What was told of an address before it was an account's goes with whose it was. */
async function forgetAddresses(
  sequelize: Sequelize,
  transaction: Transaction,
  forgotten: readonly AuditEntry[],
): Promise<void> {
  const emails = forgotten.flatMap(({ names }) => names?.email ?? []);
  const [first] = forgotten;
  if (first === undefined || emails.length === 0) return;
  const { communityId } = first;
  await sequelize.query(
    `DELETE FROM audit_names WHERE community_id = :communityId AND account_id IS NULL
     AND email IN (:emails)`,
    { ...{ replacements: { communityId, emails }, type: QueryTypes.BULKDELETE }, transaction },
  );
}
