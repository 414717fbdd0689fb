import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * What is known of the link that was sent last: with which mail, when it was looked at, and when the mail
 * came back. What the release before sends has no mail that could be told to have come back.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'invitations', {
    mail_id: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
    opened_at: 'DATETIME(3) NULL',
    bounced_at: 'DATETIME(3) NULL',
  });
}
