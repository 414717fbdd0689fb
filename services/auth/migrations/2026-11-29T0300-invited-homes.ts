import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * How the home was called to which somebody was invited, for lists and searches: main knows homes,
 * and would have to be asked for each. What the release before writes has no name.
 */
export async function up(queryInterface: QueryInterface): Promise<void> {
  await addColumnsIfMissing(queryInterface, 'invitations', {
    unit_name: 'VARCHAR(120) NULL',
    building_name: 'VARCHAR(120) NULL',
  });
}
