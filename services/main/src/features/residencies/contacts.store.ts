import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';
import type { Place } from './residencies.types.js';

export type ContactsStore = ReturnType<typeof createContactsStore>;

/** Who speaks for which unit now: the primary contacts in the table residencies. */
export function createContactsStore(sequelize: Sequelize) {
  return {
    /** The account of the unit's contact; undefined where it has none, or one without an account. */
    async contactOf({ communityId, unitId }: Place, at: Date): Promise<string | undefined> {
      const values = [communityId, unitId, at, at];
      const [row] = await select<{ accountId: string }>(sequelize, CONTACT_OF, values);
      return row?.accountId;
    },

    /** The units whose contact the account is. */
    async unitsOfContact(communityId: string, accountId: string, at: Date): Promise<string[]> {
      const values = [communityId, accountId, communityId, at, at];
      const rows = await select<{ unitId: string }>(sequelize, UNITS_OF_CONTACT, values);
      return rows.map(({ unitId }) => unitId);
    },
  };
}

const IS_CONTACT = `residencies.is_primary = 1 AND residencies.valid_from <= ?
    AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)`;

const CONTACT_OF = `
  SELECT people.account_id AS accountId
  FROM residencies JOIN people ON people.id = residencies.person_id
  WHERE residencies.community_id = ? AND residencies.unit_id = ? AND ${IS_CONTACT}
    AND people.account_id IS NOT NULL
  LIMIT 1`;

const UNITS_OF_CONTACT = `
  SELECT residencies.unit_id AS unitId
  FROM people JOIN residencies ON residencies.person_id = people.id
  WHERE people.community_id = ? AND people.account_id = ? AND residencies.community_id = ?
    AND ${IS_CONTACT}`;
