import type { QueryInterface } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin';
const DIGITS = 'VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin';
const HEX = 'CHAR(8) CHARACTER SET ascii COLLATE ascii_bin';
const MOMENT = 'DATETIME(3)';

/**
 * Keys by which codes of a community are believed, the codes that are said at its gates, and who guesses
 * them. The release before does not know of them.
 */
export async function up({ sequelize }: QueryInterface): Promise<void> {
  for (const table of [KEYS, CODES, GUESSES]) await sequelize.query(table);
}

/** With one of them codes are signed: there may be many NULLs. */
const KEYS = `
  CREATE TABLE IF NOT EXISTS signing_keys (
    community_id ${ID} NOT NULL,
    key_id ${HEX} NOT NULL,
    public_key VARBINARY(200) NOT NULL,
    sealed_key VARBINARY(400) NOT NULL,
    made_at ${MOMENT} NOT NULL,
    is_current TINYINT NULL,
    PRIMARY KEY (community_id, key_id),
    UNIQUE KEY signing_keys_community_id_is_current (community_id, is_current),
    KEY signing_keys_key_id (key_id)
  ) ENGINE = InnoDB`;

/** Only among those that are good is a code there once. */
const CODES = `
  CREATE TABLE IF NOT EXISTS entry_codes (
    community_id ${ID} NOT NULL,
    code ${DIGITS} NOT NULL,
    since ${MOMENT} NOT NULL,
    holder_type ${WORD} NOT NULL,
    holder_id ${ID} NOT NULL,
    ended_at ${MOMENT} NULL,
    live_code ${DIGITS} GENERATED ALWAYS AS
      (CASE WHEN ended_at IS NULL THEN code END) VIRTUAL,
    PRIMARY KEY (community_id, code, since),
    UNIQUE KEY entry_codes_community_id_live_code (community_id, live_code),
    KEY entry_codes_community_id_holder_type_holder_id (community_id, holder_type, holder_id)
  ) ENGINE = InnoDB`;

const GUESSES = `
  CREATE TABLE IF NOT EXISTS code_guesses (
    community_id ${ID} NOT NULL,
    account_id ${ID} NOT NULL,
    wrong SMALLINT UNSIGNED NOT NULL,
    since ${MOMENT} NOT NULL,
    paused_until ${MOMENT} NULL,
    PRIMARY KEY (community_id, account_id)
  ) ENGINE = InnoDB`;
