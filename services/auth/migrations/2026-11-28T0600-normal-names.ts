import { normaliseRows } from '@gatehouse/shared/sql/statements/normalise-rows';
import { toOneLine } from '@gatehouse/shared/validation/texts';
import type { QueryInterface } from 'sequelize';

/**
 * Names of before texts had one form: whoever looked for them as they are typed today did not find
 * them. What a process of the old release writes while this one starts stays as it is typed.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await normaliseRows(schema, 'accounts', { given_name: toOneLine, family_name: toOneLine });
}
