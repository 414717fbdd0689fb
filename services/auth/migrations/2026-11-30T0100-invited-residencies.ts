import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * Which batch has invited to a residency last: whoever invites to one holds its row, so that of two at
 * once one finds what the other has sent. The release before writes none, and invites to residencies one
 * at a time.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await schema.sequelize.query(`
    CREATE TABLE IF NOT EXISTS invited_residencies (
      community_id ${ID} NOT NULL,
      residency_id ${ID} NOT NULL,
      batch_id ${ID} NULL,
      PRIMARY KEY (community_id, residency_id)
    ) ENGINE = InnoDB`);
  await schema.addIndex('invitations', ['community_id', 'residency_id', 'id'], {
    name: 'invitations_residency',
  });
}
