import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * Accounts that are deactivated: nobody is rung at them. Those of before stand in the audit log. The
 * release of before neither reads nor writes the columns.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'known_accounts', {
    closed_at: 'DATETIME(3) NULL',
    opened_at: 'DATETIME(3) NULL',
  });
  for (const [column, type] of [
    ['closed_at', 'gatehouse.user.deactivated.v1'],
    ['opened_at', 'gatehouse.user.reactivated.v1'],
  ] as const)
    await schema.sequelize.query(
      `INSERT INTO known_accounts (account_id, ${column})
       SELECT account_id, MAX(at) FROM audit_entries
       WHERE type = :type AND account_id IS NOT NULL GROUP BY account_id
       ON DUPLICATE KEY UPDATE ${column} = VALUES(${column})`,
      { replacements: { type } },
    );
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.removeColumn('known_accounts', 'closed_at');
  await schema.removeColumn('known_accounts', 'opened_at');
}
