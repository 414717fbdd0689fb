import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** Each is replaced by the one behind it, one pair after the other. */
const TWINS = 'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX O0 I1 B8 S5 Z2 G6'.split(' ');

/**
 * How a plate that has not ended looks, so that those are found that are easily taken for each other. The
 * database makes it of the key: the release before writes keys and does not know of it.
 */
export async function up(schema: QueryInterface): Promise<void> {
  const fold = TWINS.reduce(
    (folded, pair) => `REPLACE(${folded}, '${pair.charAt(0)}', '${pair.charAt(1)}')`,
    'plate_key',
  );
  await addColumnsIfMissing(schema, 'vehicles', {
    active_fold: `VARCHAR(32) ${EXACT} GENERATED ALWAYS AS
      (CASE WHEN ended_at IS NULL THEN ${fold} END) VIRTUAL`,
  });
  await schema.addIndex('vehicles', ['community_id', 'active_fold', 'id'], {
    name: 'vehicles_community_id_active_fold_id',
  });
}
