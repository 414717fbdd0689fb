import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import type { QueryInterface, Sequelize } from 'sequelize';

const ID = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const WORD = 'VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin';

/**
 * People whom a community knows before they have an account, and residencies that begin and end by
 * themselves. What the release before writes means the same as it did: somebody who lives there, with
 * an account; it has begun as soon as a process of this release looks.
 */
export async function up(schema: QueryInterface): Promise<void> {
  await letPeopleBeKnown(schema);
  await letResidenciesBePlanned(schema);
}

async function letPeopleBeKnown(schema: QueryInterface): Promise<void> {
  const { sequelize } = schema;
  await sequelize.query(`ALTER TABLE people MODIFY account_id ${ID} NULL`);
  await addColumnsIfMissing(schema, 'people', {
    given_name: 'VARCHAR(100) NULL',
    family_name: 'VARCHAR(100) NULL',
    email: 'VARCHAR(254) NULL',
    phone: 'VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL',
    is_minor: 'TINYINT NOT NULL DEFAULT 0',
    state: `${WORD} NOT NULL DEFAULT 'member'`,
    // When auth told last that the account is a member, for what is told in any order.
    welcomed_at: 'DATETIME(3) NULL',
    is_listed: 'TINYINT NOT NULL DEFAULT 0',
    phone_shown: `${WORD} NOT NULL DEFAULT 'none'`,
    email_shown: `${WORD} NOT NULL DEFAULT 'none'`,
  });
  await sequelize.query(WELCOMED);
  await sequelize.query(FORGOTTEN);
  await sequelize.query(LEFT);
}

async function letResidenciesBePlanned(schema: QueryInterface): Promise<void> {
  const { sequelize } = schema;
  await addColumnsIfMissing(schema, 'residencies', {
    lives_here: 'TINYINT NOT NULL DEFAULT 1',
    import_id: `${ID} NULL`,
    // Who entered it, when; and who entered its end. Absent where an account came or left by itself.
    entered_by: `${ID} NULL`,
    entered_at: 'DATETIME(3) NULL',
    ended_by: `${ID} NULL`,
    // When it was made the unit's contact by somebody, and not by having lived there for the longest.
    chosen_at: 'DATETIME(3) NULL',
    is_begun: 'TINYINT NOT NULL DEFAULT 0',
    is_over: 'TINYINT NOT NULL DEFAULT 0',
  });
  await sequelize.query(
    'UPDATE residencies SET is_begun = 1 WHERE is_begun = 0 AND valid_from <= UTC_TIMESTAMP(3)',
  );
  await sequelize.query(
    `UPDATE residencies SET is_over = 1, is_primary = 0
     WHERE is_over = 0 AND valid_to <= UTC_TIMESTAMP(3)`,
  );
  await addColumnsIfMissing(schema, 'residencies', { due_at: DUE_AT, contact: CONTACT });
  await schema.addIndex('residencies', ['due_at'], { name: 'residencies_due_at' });
  await schema.addIndex('residencies', ['community_id', 'id'], {
    name: 'residencies_community_id',
  });
  await keepOneContact(sequelize);
  await schema.addIndex('residencies', ['unit_id', 'contact'], {
    name: 'residencies_contact',
    unique: true,
  });
}

/** When something is to happen to it by itself; NULL when nothing is, as far as anybody knows. */
const DUE_AT = `
  DATETIME(3) GENERATED ALWAYS AS
    (CASE WHEN is_begun = 0 THEN valid_from WHEN is_over = 0 THEN valid_to END) VIRTUAL`;

/** 1 for the contact of a unit, also of one whose end is known, else NULL: there may be many NULLs. */
const CONTACT = 'TINYINT GENERATED ALWAYS AS (CASE WHEN is_primary = 1 THEN 1 END) VIRTUAL';

/** Any welcome tells a name. */
const WELCOMED = `
  UPDATE people SET welcomed_at = named_at WHERE welcomed_at IS NULL AND named_at IS NOT NULL`;

const FORGOTTEN = `
  UPDATE people JOIN known_accounts ON known_accounts.account_id = people.account_id
  SET people.state = 'forgotten', people.welcomed_at = NULL
  WHERE known_accounts.forgotten_at IS NOT NULL AND people.state <> 'forgotten'`;

/** Whose last move was out, and who was not welcomed to anything since. */
const LEFT = `
  UPDATE people JOIN
    (SELECT community_id, account_id, MAX(at) AS at,
            MAX(CASE WHEN unit_id IS NULL THEN at END) AS left_at
     FROM account_moves GROUP BY community_id, account_id) AS moves
    ON moves.community_id = people.community_id AND moves.account_id = people.account_id
  SET people.state = 'left'
  WHERE moves.left_at = moves.at AND people.state = 'member'
    AND (people.welcomed_at IS NULL OR people.welcomed_at < moves.left_at)`;

/** The release of before knows of no contact whose end is known, and leaves none behind. */
async function keepOneContact(sequelize: Sequelize): Promise<void> {
  await sequelize.query(
    `UPDATE residencies JOIN residencies AS other
       ON other.unit_id = residencies.unit_id AND other.is_primary = 1
       AND other.valid_to IS NULL AND other.id <> residencies.id
     SET residencies.is_primary = 0
     WHERE residencies.is_primary = 1 AND residencies.valid_to IS NOT NULL`,
  );
}
