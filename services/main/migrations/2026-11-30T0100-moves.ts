import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/**
 * Who moves in or out on which day, and what is to be seen to before. A person has one move in a unit
 * that has not ended: the column that says so is set for those alone, as is the one that says when it
 * is done by itself. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(MOVES);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS move_items (
      community_id ${ID} NOT NULL,
      move_id ${ID} NOT NULL,
      item TINYINT UNSIGNED NOT NULL,
      label VARCHAR(120) ${TEXT} NOT NULL,
      ticked_at ${MOMENT} NULL,
      ticked_by_id ${ID} NULL,
      ticked_by_name VARCHAR(120) ${TEXT} NULL,
      PRIMARY KEY (community_id, move_id, item)
    ) ENGINE = InnoDB`);
}

const MOVES = `
  CREATE TABLE IF NOT EXISTS moves (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    building_id ${ID} NOT NULL,
    person_id ${ID} NOT NULL,
    direction ${WORD} NOT NULL,
    -- As what they are to live there; of who moves in without a residency.
    kind ${WORD} NULL,
    residency_id ${ID} NULL,
    state ${WORD} NOT NULL,
    day DATE NOT NULL,
    moves_at ${MOMENT} NOT NULL,
    lift_from ${MOMENT} NULL,
    lift_to ${MOMENT} NULL,
    note VARCHAR(500) ${TEXT} NULL,
    requested_at ${MOMENT} NOT NULL,
    requested_by_id ${ID} NOT NULL,
    requested_by_name VARCHAR(120) ${TEXT} NOT NULL,
    decided_at ${MOMENT} NULL,
    decided_by_id ${ID} NULL,
    decided_by_name VARCHAR(120) ${TEXT} NULL,
    reason VARCHAR(500) ${TEXT} NULL,
    ended_at ${MOMENT} NULL,
    ended_by_id ${ID} NULL,
    ended_by_name VARCHAR(120) ${TEXT} NULL,
    -- When managers were told that it failed.
    failed_at ${MOMENT} NULL,
    is_open TINYINT AS (CASE WHEN ended_at IS NULL THEN 1 END) VIRTUAL,
    due_at ${MOMENT} AS (CASE WHEN state = 'approved' THEN moves_at END) VIRTUAL,
    PRIMARY KEY (community_id, id),
    UNIQUE KEY moves_open (community_id, unit_id, person_id, is_open),
    KEY moves_community_id_state_id (community_id, state, id),
    KEY moves_community_id_person_id_id (community_id, person_id, id),
    KEY moves_community_id_residency_id (community_id, residency_id),
    KEY moves_community_id_building_id_state_lift_from (community_id, building_id, state, lift_from),
    KEY moves_due_at (due_at)
  ) ENGINE = InnoDB`;
