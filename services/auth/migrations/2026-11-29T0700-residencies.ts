import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import { createInboxTable } from '@gatehouse/shared/sql/inbox/inbox-table';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * Invitations to residencies, which main knows, and what main told last of those of an account: with the
 * last of them the role of a resident ends. The release before neither reads nor writes it.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await createInboxTable(schema);
  await addColumnsIfMissing(schema, 'invitations', { residency_id: `${ID} NULL` });
  await schema.sequelize.query(`
    CREATE TABLE IF NOT EXISTS resident_moments (
      community_id ${ID} NOT NULL,
      account_id ${ID} NOT NULL,
      started_at DATETIME(3) NULL,
      ended_at DATETIME(3) NULL,
      role_taken TINYINT NOT NULL DEFAULT 0,
      PRIMARY KEY (community_id, account_id),
      KEY resident_moments_account (account_id),
      CONSTRAINT resident_moments_account FOREIGN KEY (account_id) REFERENCES accounts (id)
        ON DELETE CASCADE
    ) ENGINE = InnoDB`);
}
