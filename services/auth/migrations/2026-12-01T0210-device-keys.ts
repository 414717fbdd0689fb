import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import { QueryTypes, type QueryInterface } from 'sequelize';

const INDEX = 'api_keys_community_device';

/** Keys of devices: nobody answers for them, and all of one device end together. */
export async function up(queryInterface: QueryInterface): Promise<void> {
  const { sequelize } = queryInterface;
  await addColumnsIfMissing(queryInterface, 'api_keys', {
    device_id: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL',
  });
  const present = await sequelize.query(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = 'api_keys' AND index_name = :name`,
    { replacements: { name: INDEX }, type: QueryTypes.SELECT },
  );
  if (present.length > 0) return;
  await sequelize.query(`CREATE INDEX ${INDEX} ON api_keys (community_id, device_id, id)`);
}
