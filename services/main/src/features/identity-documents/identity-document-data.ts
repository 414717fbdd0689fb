import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const IS_OWN = '(person_id = :personId)';

/** Lets the files of papers go. */
export type DropFiles = (
  tx: Transaction,
  papers: { communityId: string; ids: readonly string[] },
) => Promise<void>;

/**
 * Somebody's papers, and that they entered or verified those of others, of which the archive says no more:
 * those numbers are theirs. Of one's own it has the end alone, as every list does; a number in full is
 * read one by one, which stands in the log.
 */
export function identityDocumentData(sequelize: Sequelize, dropFiles: DropFiles): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'identityDocuments', table: 'identity_documents', key: 'id' },
    whose: `${IS_OWN} OR added_by_id = :accountId OR verified_by_id <=> :accountId`,
    tells: {
      ...{ id: 'id', type: 'type', numberEndsWith: `IF(${IS_OWN}, last4, NULL)` },
      ...{ expiresOn: `IF(${IS_OWN}, CAST(expires_on AS CHAR), NULL)` },
      ...{ addedAt: 'added_at', verifiedAt: 'verified_at', own: IS_OWN },
      ...{ added: '(added_by_id = :accountId)', verified: '(verified_by_id <=> :accountId)' },
    },
    forgets: {
      columns: {
        person_id: 'erased',
        added_by_id: { name: 'added_by_name' },
        verified_by_id: { name: 'verified_by_name' },
      },
      stays: { why: 'shared' },
      beforeErasing: (tx, { communityId }, keys) =>
        dropFiles(tx, { communityId, ids: keys.map(String) }),
    },
  });
}
