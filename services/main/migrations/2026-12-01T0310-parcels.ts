import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const CODE = 'VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/** What was left at the gate for homes. The release before does not know of it. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS parcels (
      community_id ${ID} NOT NULL,
      id ${ID} NOT NULL,
      unit_id ${ID} NOT NULL,
      state ${WORD} NOT NULL,
      carrier VARCHAR(60) ${TEXT} NULL,
      description VARCHAR(200) ${TEXT} NULL,
      shelf VARCHAR(20) ${TEXT} NULL,
      is_perishable TINYINT NOT NULL,
      photo_id ${ID} NULL,
      code ${CODE} NOT NULL,
      -- Only among those that wait is a code there once: there may be many NULLs.
      waiting_code ${CODE} GENERATED ALWAYS AS
        (CASE WHEN state = 'received' THEN code END) VIRTUAL,
      collector_name VARCHAR(100) ${TEXT} NULL,
      collector_named_by_id ${ID} NULL,
      received_at ${MOMENT} NOT NULL,
      received_by_id ${ID} NOT NULL,
      received_by_name VARCHAR(120) ${TEXT} NOT NULL,
      reminders TINYINT UNSIGNED NOT NULL,
      ended_at ${MOMENT} NULL,
      ended_by_id ${ID} NULL,
      ended_by_name VARCHAR(120) ${TEXT} NULL,
      recipient_kind ${WORD} NULL,
      recipient_account_id ${ID} NULL,
      recipient_name VARCHAR(120) ${TEXT} NULL,
      reason VARCHAR(200) ${TEXT} NULL,
      -- When it is to be told again that it waits, and of one that is gone when the row goes.
      due_at ${MOMENT} NULL,
      PRIMARY KEY (community_id, id),
      UNIQUE KEY parcels_community_id_waiting_code (community_id, waiting_code),
      KEY parcels_community_id_state_id (community_id, state, id),
      KEY parcels_community_id_unit_id_id (community_id, unit_id, id),
      KEY parcels_community_id_unit_id_state_id (community_id, unit_id, state, id),
      KEY parcels_due_at (due_at)
    ) ENGINE = InnoDB`);
}
