import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import { partsOfName } from '@gatehouse/shared/sql/statements/name-parts';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { QueryTypes, type QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const SORT_KEY = `VARCHAR(190) ${TEXT} NOT NULL DEFAULT ''`;
const MOMENT = 'DATETIME(3) NULL';

/** Rows filled in at once. */
const BATCH = 500;

/**
 * What is known of buildings and units beside their names, in which order lists have them, and by which
 * parts of their names units are found. The release before makes neither and reads none of it, so that
 * every row has all of it once this is through. A name is free again when its unit is retired.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'buildings', {
    kind: "ENUM('tower', 'block', 'street', 'other') NOT NULL DEFAULT 'other'",
    sort_key: SORT_KEY,
    created_at: MOMENT,
    changed_at: MOMENT,
  });
  await addColumnsIfMissing(schema, 'units', {
    floor: 'SMALLINT NULL',
    kind: "ENUM('flat', 'villa', 'shop', 'office', 'parking', 'other') NOT NULL DEFAULT 'other'",
    area_centi: 'BIGINT UNSIGNED NULL',
    share: 'INT UNSIGNED NULL',
    sort_key: SORT_KEY,
    status: "ENUM('active', 'retired') NOT NULL DEFAULT 'active'",
    external_ref: `VARCHAR(64) ${TEXT} NULL`,
    created_at: MOMENT,
    changed_at: MOMENT,
    retired_at: MOMENT,
  });
  await addColumnsIfMissing(schema, 'units', {
    active_name: `VARCHAR(40) ${TEXT} AS (IF(status = 'active', name, NULL)) VIRTUAL`,
  });
  await createTables(schema);
  await indexRows(schema);
  await fillBuildings(schema);
  await fillUnits(schema);
}

async function createTables({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS unit_name_parts (
      community_id ${ID} NOT NULL,
      part VARCHAR(6) ${TEXT} NOT NULL,
      sort_key VARCHAR(190) ${TEXT} NOT NULL,
      unit_id ${ID} NOT NULL,
      PRIMARY KEY (community_id, part, sort_key, unit_id)
    ) ENGINE = InnoDB`);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS unit_origins (
      community_id ${ID} NOT NULL,
      unit_id ${ID} NOT NULL,
      former_unit_id ${ID} NOT NULL,
      PRIMARY KEY (community_id, unit_id, former_unit_id)
    ) ENGINE = InnoDB`);
}

async function indexRows(schema: QueryInterface): Promise<void> {
  await schema.addIndex('buildings', ['community_id', 'sort_key', 'id'], {
    name: 'buildings_community_id_sort_key_id',
  });
  await schema.addIndex('units', ['community_id', 'status', 'sort_key', 'id'], {
    name: 'units_community_id_status_sort_key_id',
  });
  await schema.addIndex('units', ['building_id', 'status', 'sort_key', 'id'], {
    name: 'units_building_id_status_sort_key_id',
  });
  await schema.addIndex('units', ['building_id', 'active_name'], {
    name: 'units_building_id_active_name',
    unique: true,
  });
  await schema.addIndex('units', ['community_id', 'external_ref'], {
    name: 'units_community_id_external_ref',
    unique: true,
  });
  await schema.removeIndex('units', 'units_building_id_name');
}

interface Named {
  id: string;
  communityId: string;
  name: string;
}

async function fillBuildings(schema: QueryInterface): Promise<void> {
  await eachBatch(schema, 'buildings', (rows) => writeSortKeys(schema, 'buildings', rows));
}

/** The parts come first: a row with a sort key is one that has them all. */
async function fillUnits(schema: QueryInterface): Promise<void> {
  await eachBatch(schema, 'units', async (units) => {
    const rows = units.flatMap(({ id, communityId, name }) =>
      partsOfName(name).map((part) => [communityId, part, inNaturalOrder(name), id]),
    );
    if (rows.length > 0)
      await schema.sequelize.query(
        'INSERT IGNORE INTO unit_name_parts (community_id, part, sort_key, unit_id) VALUES :rows',
        { replacements: { rows } },
      );
    await writeSortKeys(schema, 'units', units);
  });
}

/** Those that have no sort key yet, in the order of their ids. */
async function eachBatch(
  { sequelize }: QueryInterface,
  table: string,
  fill: (rows: Named[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await sequelize.query<Named>(
      `SELECT id, community_id AS communityId, name FROM ${table}
       WHERE id > :after AND sort_key = '' ORDER BY id LIMIT ${BATCH}`,
      { replacements: { after }, type: QueryTypes.SELECT },
    );
    if (rows.length > 0) await fill(rows);
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** All at once, by one statement. */
async function writeSortKeys(
  { sequelize }: QueryInterface,
  table: string,
  rows: readonly Named[],
): Promise<void> {
  const cases = rows.map(() => 'WHEN ? THEN ?').join(' ');
  const keys = rows.flatMap(({ id, name }) => [id, inNaturalOrder(name)]);
  await sequelize.query(
    `UPDATE ${table} SET sort_key = CASE id ${cases} ELSE sort_key END WHERE id IN (?)`,
    { replacements: [...keys, rows.map(({ id }) => id)] },
  );
}
