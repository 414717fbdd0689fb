import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const EXACT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/**
 * What belongs to a home: vehicles, pets and whom else to call; and the way to those who want to be
 * found. The release before knows none of it, and lists nobody.
 */
export async function up(schema: QueryInterface): Promise<void> {
  const { sequelize } = schema;
  await sequelize.query(VEHICLES);
  // Only among those that have not ended is a plate there once: there may be many NULLs.
  await addColumnsIfMissing(schema, 'vehicles', {
    active_key: `VARCHAR(32) ${EXACT} GENERATED ALWAYS AS
      (CASE WHEN ended_at IS NULL THEN plate_key END) VIRTUAL`,
  });
  await schema.addIndex('vehicles', ['community_id', 'active_key'], {
    name: 'vehicles_community_id_active_key',
    unique: true,
  });
  await sequelize.query(PETS);
  await sequelize.query(CONTACTS);
  await schema.addIndex('people', ['community_id', 'is_listed', 'name'], {
    name: 'people_community_id_is_listed_name',
  });
}

const VEHICLES = `
  CREATE TABLE IF NOT EXISTS vehicles (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    -- That of its owner; NULL where it is nobody's in particular.
    residency_id ${ID} NULL,
    plate VARCHAR(20) ${TEXT} NOT NULL,
    plate_key VARCHAR(32) ${EXACT} NOT NULL,
    kind ${WORD} NOT NULL,
    colour VARCHAR(40) ${TEXT} NULL,
    label VARCHAR(60) ${TEXT} NULL,
    added_by ${ID} NOT NULL,
    added_at DATETIME(3) NOT NULL,
    ended_at DATETIME(3) NULL,
    PRIMARY KEY (community_id, id),
    KEY vehicles_community_id_ended_at_id (community_id, ended_at, id),
    KEY vehicles_community_id_unit_id_ended_at_id (community_id, unit_id, ended_at, id)
  ) ENGINE = InnoDB`;

const PETS = `
  CREATE TABLE IF NOT EXISTS pets (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    name VARCHAR(60) ${TEXT} NOT NULL,
    kind ${WORD} NOT NULL,
    PRIMARY KEY (community_id, id),
    KEY pets_community_id_unit_id_id (community_id, unit_id, id)
  ) ENGINE = InnoDB`;

const CONTACTS = `
  CREATE TABLE IF NOT EXISTS household_contacts (
    community_id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    -- The first is called first.
    place TINYINT UNSIGNED NOT NULL,
    name VARCHAR(100) ${TEXT} NOT NULL,
    phone VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rings TINYINT NOT NULL,
    is_emergency TINYINT NOT NULL,
    PRIMARY KEY (community_id, unit_id, place)
  ) ENGINE = InnoDB`;
