import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import { QueryTypes, type QueryInterface } from 'sequelize';

/**
 * One key comes after another: each has a number, and a time from which on it signs. The unique
 * number is what keeps two rotations (or two first starts) at the same moment from making a key
 * each, which `sole_signer` did for the first.
 */
export async function up(queryInterface: QueryInterface): Promise<void> {
  const { sequelize } = queryInterface;
  // Until now there was at most one key, so the default fits every row.
  await addColumnsIfMissing(queryInterface, 'signing_keys', {
    generation: 'INT UNSIGNED NOT NULL DEFAULT 1',
    signs_from: 'DATETIME(3) NULL',
  });
  await sequelize.query('UPDATE signing_keys SET signs_from = created_at WHERE signs_from IS NULL');
  await sequelize.query(`
    ALTER TABLE signing_keys
      MODIFY generation INT UNSIGNED NOT NULL,
      MODIFY signs_from DATETIME(3) NOT NULL`);
  if (!(await hasIndex(queryInterface, 'signing_keys_generation'))) {
    await sequelize.query(
      'CREATE UNIQUE INDEX signing_keys_generation ON signing_keys (generation)',
    );
  }
  if (await hasIndex(queryInterface, 'signing_keys_sole_signer')) {
    await sequelize.query(
      'ALTER TABLE signing_keys DROP KEY signing_keys_sole_signer, DROP COLUMN sole_signer',
    );
  }
  // MySQL drops a column only after the one that is computed from it.
  if (await hasStatus(queryInterface)) {
    await sequelize.query('ALTER TABLE signing_keys DROP COLUMN status');
  }
}

async function hasIndex({ sequelize }: QueryInterface, name: string): Promise<boolean> {
  const found = await sequelize.query(
    `SELECT 1 FROM information_schema.statistics
     WHERE table_schema = DATABASE() AND table_name = 'signing_keys' AND index_name = :name`,
    { replacements: { name }, type: QueryTypes.SELECT },
  );
  return found.length > 0;
}

async function hasStatus({ sequelize }: QueryInterface): Promise<boolean> {
  const found = await sequelize.query(
    `SELECT 1 FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = 'signing_keys' AND column_name = 'status'`,
    { type: QueryTypes.SELECT },
  );
  return found.length > 0;
}
