import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const TIME = 'CHAR(5) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/** Who works at the gates when, what one shift tells the next, and who has read that. */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  await sequelize.query(SHIFTS);
  await sequelize.query(HANDOVERS);
  await sequelize.query(`
    CREATE TABLE IF NOT EXISTS handover_readers (
      community_id ${ID} NOT NULL,
      handover_id ${ID} NOT NULL,
      account_id ${ID} NOT NULL,
      read_at ${MOMENT} NOT NULL,
      PRIMARY KEY (community_id, handover_id, account_id)
    ) ENGINE = InnoDB`);
}

const SHIFTS = `
  CREATE TABLE IF NOT EXISTS shifts (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    person_id ${ID} NOT NULL,
    gate_id ${ID} NULL,
    -- By the clocks of the community, as it was assigned.
    day DATE NOT NULL,
    starts ${TIME} NOT NULL,
    ends ${TIME} NOT NULL,
    -- When that is.
    from_at ${MOMENT} NOT NULL,
    to_at ${MOMENT} NOT NULL,
    assigned_at ${MOMENT} NOT NULL,
    assigned_by_id ${ID} NOT NULL,
    assigned_by_name VARCHAR(120) ${TEXT} NOT NULL,
    clocked_in_at ${MOMENT} NULL,
    clocked_out_at ${MOMENT} NULL,
    PRIMARY KEY (community_id, id),
    KEY shifts_community_id_from_at_id (community_id, from_at, id),
    KEY shifts_community_id_person_id_from_at_id (community_id, person_id, from_at, id)
  ) ENGINE = InnoDB`;

const HANDOVERS = `
  CREATE TABLE IF NOT EXISTS handovers (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    gate_id ${ID} NULL,
    note VARCHAR(2000) ${TEXT} NOT NULL,
    written_at ${MOMENT} NOT NULL,
    written_by_id ${ID} NOT NULL,
    written_by_name VARCHAR(120) ${TEXT} NOT NULL,
    PRIMARY KEY (community_id, id)
  ) ENGINE = InnoDB`;
