import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import { QueryTypes, type QueryInterface, type Sequelize } from 'sequelize';

/** What auth tells of accounts may come in any order, and a unit has one primary contact. */
export async function up(schema: QueryInterface): Promise<void> {
  const { sequelize } = schema;
  await rememberAccounts(sequelize);
  await addColumnsIfMissing(schema, 'people', { named_at: 'DATETIME(3) NULL' });
  await addColumnsIfMissing(schema, 'residencies', { primary_now: PRIMARY_NOW });
  await sequelize.query(KEEP_ONE_PRIMARY);
  // The release of before may have made a second one since: then this fails, and runs again.
  if (!(await hasIndex(sequelize)))
    await sequelize.query(
      'CREATE UNIQUE INDEX residencies_primary ON residencies (unit_id, primary_now)',
    );
}

/** Each account that events told of, and what they told of where it lives. */
async function rememberAccounts(sequelize: Sequelize): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS known_accounts (
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      forgotten_at DATETIME(3) NULL,
      PRIMARY KEY (account_id)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS account_moves (
      id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      account_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      community_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
      unit_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
      at DATETIME(3) NOT NULL,
      PRIMARY KEY (id),
      KEY account_moves_account (account_id, community_id)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    INSERT IGNORE INTO known_accounts (account_id, forgotten_at)
    SELECT DISTINCT account_id, UTC_TIMESTAMP(3) FROM people WHERE name = 'Former member'`);
}

/** 1 while somebody lives in the unit as its contact, else NULL: there may be many NULLs. */
const PRIMARY_NOW = `
  TINYINT GENERATED ALWAYS AS (CASE WHEN is_primary = 1 AND valid_to IS NULL THEN 1 END) VIRTUAL`;

const KEEP_ONE_PRIMARY = `
  UPDATE residencies JOIN residencies AS earlier
    ON earlier.unit_id = residencies.unit_id AND earlier.is_primary = 1
    AND earlier.valid_to IS NULL
    AND (earlier.valid_from < residencies.valid_from
      OR (earlier.valid_from = residencies.valid_from AND earlier.id < residencies.id))
  SET residencies.is_primary = 0
  WHERE residencies.is_primary = 1 AND residencies.valid_to IS NULL`;

async function hasIndex(sequelize: Sequelize): Promise<boolean> {
  const present = await sequelize.query(
    `SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE()
       AND table_name = 'residencies' AND index_name = 'residencies_primary'`,
    { type: QueryTypes.SELECT },
  );
  return present.length > 0;
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.removeIndex('residencies', 'residencies_primary');
  await schema.removeColumn('residencies', 'primary_now');
  await schema.removeColumn('people', 'named_at');
  await schema.dropTable('account_moves');
  await schema.dropTable('known_accounts');
}
