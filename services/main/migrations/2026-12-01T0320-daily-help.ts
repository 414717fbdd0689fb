import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORDS = 'VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/** Who works for which homes, when they come, and when they came. The release before does not know of it. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  for (const table of TABLES) await sequelize.query(table);
}

const TABLES = [
  `CREATE TABLE IF NOT EXISTS help_profiles (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    person_id ${ID} NOT NULL,
    -- Words with commas between them.
    types ${WORDS} NOT NULL,
    added_at ${MOMENT} NOT NULL,
    added_by_id ${ID} NOT NULL,
    PRIMARY KEY (community_id, id),
    KEY help_profiles_community_id_person_id (community_id, person_id)
  ) ENGINE = InnoDB`,
  `CREATE TABLE IF NOT EXISTS engagements (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    help_id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    -- Each with its days and hours, in JSON.
    windows VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NULL,
    -- A unit engages somebody once at a time: there may be many NULLs.
    is_open TINYINT GENERATED ALWAYS AS (CASE WHEN last_day IS NULL THEN 1 END) VIRTUAL,
    added_at ${MOMENT} NOT NULL,
    added_by_id ${ID} NOT NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE KEY engagements_community_id_help_id_unit_id_is_open (community_id, help_id, unit_id, is_open),
    KEY engagements_community_id_help_id_id (community_id, help_id, id),
    KEY engagements_community_id_unit_id_id (community_id, unit_id, id)
  ) ENGINE = InnoDB`,
  `CREATE TABLE IF NOT EXISTS help_leaves (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    engagement_id ${ID} NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    added_at ${MOMENT} NOT NULL,
    added_by_id ${ID} NOT NULL,
    PRIMARY KEY (community_id, id),
    KEY help_leaves_community_id_engagement_id_last_day (community_id, engagement_id, last_day)
  ) ENGINE = InnoDB`,
  `CREATE TABLE IF NOT EXISTS help_stays (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    help_id ${ID} NOT NULL,
    came_at ${MOMENT} NOT NULL,
    came_by_id ${ID} NOT NULL,
    came_by_name VARCHAR(120) ${TEXT} NOT NULL,
    left_at ${MOMENT} NULL,
    left_by_id ${ID} NULL,
    left_by_name VARCHAR(120) ${TEXT} NULL,
    PRIMARY KEY (community_id, id),
    KEY help_stays_community_id_help_id_came_at (community_id, help_id, came_at)
  ) ENGINE = InnoDB`,
];
