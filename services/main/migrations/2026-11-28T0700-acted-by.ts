import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL';
const NAME = 'VARCHAR(120) NULL';

/** Who really acted where somebody did in another's name; null where it was the account itself. */
export async function up(queryInterface: QueryInterface): Promise<void> {
  await addColumnsIfMissing(queryInterface, 'visits', {
    requested_actor_id: ID,
    requested_actor_name: NAME,
    answered_actor_id: ID,
    answered_actor_name: NAME,
    checked_in_actor_id: ID,
    checked_in_actor_name: NAME,
    checked_out_actor_id: ID,
    checked_out_actor_name: NAME,
    lapsed_actor_id: ID,
    lapsed_actor_name: NAME,
  });
}
