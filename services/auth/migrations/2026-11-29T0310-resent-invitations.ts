import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * When the link of an invitation went out last, and how often again: each further mail has to wait
 * longer. What the release before writes was sent once, when it was made.
 */
export async function up(queryInterface: QueryInterface): Promise<void> {
  await addColumnsIfMissing(queryInterface, 'invitations', {
    sent_at: 'DATETIME(3) NULL',
    resends: 'SMALLINT UNSIGNED NOT NULL DEFAULT 0',
  });
}
