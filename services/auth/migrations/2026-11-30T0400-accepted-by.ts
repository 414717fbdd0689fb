import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * Who has accepted an invitation: by it what somebody was asked is found when they are forgotten, however they
 * are reached by then. Of what was accepted before, and by the release before, only the address is known.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'invitations', {
    accepted_by: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
  });
  await schema.addIndex('invitations', ['accepted_by', 'community_id'], {
    name: 'invitations_accepted_by',
  });
}
