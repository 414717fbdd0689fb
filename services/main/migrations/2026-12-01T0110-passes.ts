import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const DIGITS = 'VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin';
const PHONE = 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin';
const TEXT = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';
const MOMENT = 'DATETIME(3)';

/**
 * Permission to come that is given ahead, and the visits that came of it. The release before does not
 * know of passes, and takes a visit by one for one that a resident has approved.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await schema.sequelize.query(PASSES);
  await schema.sequelize.query(UNITS);
  await addColumnsIfMissing(schema, 'visits', { pass_id: `${ID} NULL` });
}

const PASSES = `
  CREATE TABLE IF NOT EXISTS passes (
    community_id ${ID} NOT NULL,
    id ${ID} NOT NULL,
    kind ${WORD} NOT NULL,
    state ${WORD} NOT NULL,
    visitor_name VARCHAR(120) ${TEXT} NOT NULL,
    visitor_phone ${PHONE} NULL,
    visitor_company VARCHAR(120) ${TEXT} NULL,
    visitor_plate VARCHAR(20) ${TEXT} NULL,
    valid_from ${MOMENT} NOT NULL,
    valid_to ${MOMENT} NOT NULL,
    -- JSON; by the clocks of the community.
    windows VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    max_uses INT UNSIGNED NULL,
    uses INT UNSIGNED NOT NULL,
    revision INT UNSIGNED NOT NULL,
    leave_at_gate TINYINT NOT NULL,
    -- JSON.
    guests MEDIUMTEXT ${TEXT} NOT NULL,
    code ${DIGITS} NOT NULL,
    issued_at ${MOMENT} NOT NULL,
    issued_by_id ${ID} NOT NULL,
    issued_by_name VARCHAR(120) ${TEXT} NOT NULL,
    ended_at ${MOMENT} NULL,
    revoked_by_id ${ID} NULL,
    revoked_by_name VARCHAR(120) ${TEXT} NULL,
    -- The end of its time, as long as it is active.
    due_at ${MOMENT} NULL,
    -- What it is for that brings it along; NULL where somebody gave it by hand.
    source_type ${WORD} NULL,
    source_id ${ID} NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE KEY passes_community_id_source_type_source_id (community_id, source_type, source_id),
    KEY passes_community_id_state_id (community_id, state, id),
    KEY passes_due_at (due_at)
  ) ENGINE = InnoDB`;

const UNITS = `
  CREATE TABLE IF NOT EXISTS pass_units (
    community_id ${ID} NOT NULL,
    pass_id ${ID} NOT NULL,
    unit_id ${ID} NOT NULL,
    -- That of whoever issued it; NULL where they do not live there.
    residency_id ${ID} NULL,
    PRIMARY KEY (community_id, pass_id, unit_id),
    KEY pass_units_community_id_unit_id_pass_id (community_id, unit_id, pass_id)
  ) ENGINE = InnoDB`;
