import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

/**
 * When somebody was invited last, so that what is told of an invitation before that changes nothing. Of whom
 * the release before has marked that is not known.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'people', { invited_at: 'DATETIME(3) NULL' });
}
