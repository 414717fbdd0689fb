import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/**
 * Calls for help. `due_at` is set while nobody has acknowledged one and it is still to be told again. The
 * release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(ALERTS);
}

const ALERTS = `
  CREATE TABLE IF NOT EXISTS alerts (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    kind ${WORD} NOT NULL,
    is_silent TINYINT NOT NULL,
    state ${WORD} NOT NULL,
    unit_id ${ID} NULL,
    place VARCHAR(120) ${TEXT} NULL,
    raised_at ${MOMENT} NOT NULL,
    raised_by_id ${ID} NOT NULL,
    raised_by_name VARCHAR(120) ${TEXT} NOT NULL,
    -- How often it was told; of what stands for 30 s each.
    told SMALLINT UNSIGNED NOT NULL,
    due_at ${MOMENT} NULL,
    acknowledged_at ${MOMENT} NULL,
    acknowledged_by_id ${ID} NULL,
    acknowledged_by_name VARCHAR(120) ${TEXT} NULL,
    on_site_at ${MOMENT} NULL,
    on_site_by_id ${ID} NULL,
    on_site_by_name VARCHAR(120) ${TEXT} NULL,
    closed_at ${MOMENT} NULL,
    closed_by_id ${ID} NULL,
    closed_by_name VARCHAR(120) ${TEXT} NULL,
    report VARCHAR(2000) ${TEXT} NULL,
    is_open TINYINT AS (CASE WHEN closed_at IS NULL THEN 1 ELSE 0 END) VIRTUAL,
    PRIMARY KEY (community_id, id),
    KEY alerts_community_id_is_open_id (community_id, is_open, id),
    KEY alerts_community_id_raised_by_id_id (community_id, raised_by_id, id),
    KEY alerts_community_id_raised_by_id_is_open_id (community_id, raised_by_id, is_open, id),
    KEY alerts_due_at (due_at)
  ) ENGINE = InnoDB`;
