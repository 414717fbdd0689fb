import { select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Stay } from './stays.js';

/** A unit, named together with the community it must belong to. */
export interface CommunityUnit {
  communityId: string;
  unitId: string;
}

/** Somebody who lives in a unit, by the name the community knows them by. */
export interface Resident {
  accountId: string;
  name: string;
}

/** That somebody lives somewhere. */
export interface Home {
  accountId: string;
  unitId: string;
}

/** Whose stay it is, in which community. */
export interface KnownStay extends Stay, CommunityUnit {
  accountId: string;
}

export type ResidenciesStore = ReturnType<typeof createResidenciesStore>;

/** What is read of the table residencies: of those who live where they have a home. */
export function createResidenciesStore(sequelize: Sequelize) {
  return {
    /** Every stay of the account in the community: those that are over, and those to come. */
    findStays: (communityId: string, accountId: string): Promise<Stay[]> =>
      select<Stay>(sequelize, STAYS_OF, [communityId, accountId]),

    /**
     * The stays in the units that touch the time from `from` to `to`, both included, of those whose
     * accounts can be used. Of one unit, as nearly every visit asks for, with a prepared statement.
     */
    findStaysIn(units: readonly CommunityUnit[], from: Date, to: Date): Promise<KnownStay[]> {
      const [unit, ...others] = units;
      if (unit !== undefined && others.length === 0) {
        const { unitId, communityId } = unit;
        return select<KnownStay>(sequelize, STAYS_IN_ONE, [unitId, communityId, to, from]);
      }
      return sequelize.query<KnownStay>(STAYS_IN, {
        replacements: {
          unitIds: units.map(({ unitId }) => unitId),
          communityIds: [...new Set(units.map(({ communityId }) => communityId))],
          from,
          to,
        },
        type: QueryTypes.SELECT,
      });
    },

    /** Likewise of one unit at a moment, as the transaction sees it. */
    findStaysAt: (tx: Transaction, { communityId, unitId }: CommunityUnit, at: Date) =>
      selectIn<KnownStay>(tx, STAYS_IN_ONE, [unitId, communityId, at, at]),

    async hasContactsToRing(communityId: string, unitId: string): Promise<boolean> {
      return (await select(sequelize, TO_RING, [communityId, unitId])).length > 0;
    },

    /** The accounts that can be used of all who live in the community at the moment, each once. */
    async findEveryResident(communityId: string, at: Date): Promise<string[]> {
      const rows = await select<{ accountId: string }>(sequelize, EVERYBODY, [communityId, at, at]);
      return rows.map(({ accountId }) => accountId);
    },

    /** Those with an account who live in the unit at the moment, by name, each once. */
    listResidents: (communityId: string, unitId: string, at: Date): Promise<Resident[]> =>
      select<Resident>(sequelize, PEOPLE_OF, [unitId, communityId, at, at]),

    /** Who of the accounts lives in which unit at the moment. */
    findHomes: (communityId: string, accountIds: string[], at: Date): Promise<Home[]> =>
      sequelize.query<Home>(HOMES_OF, {
        // An empty list would be no SQL.
        replacements: { communityId, accountIds: [...accountIds, ''], at },
        type: QueryTypes.SELECT,
      }),
  };
}

const TO_RING = `
  SELECT place FROM household_contacts WHERE community_id = ? AND unit_id = ? AND rings = 1 LIMIT 1`;

const STAYS_OF = `
  SELECT residencies.unit_id AS unitId, residencies.valid_from AS \`from\`,
         residencies.valid_to AS \`to\`
  FROM people JOIN residencies ON residencies.person_id = people.id
  WHERE people.community_id = ? AND people.account_id = ? AND residencies.lives_here = 1`;

/** Of an account that is joined, or of which nothing is known. */
const CAN_BE_USED = `
  (known_accounts.closed_at IS NULL OR known_accounts.closed_at < known_accounts.opened_at)`;

const staysIn = (units: string, communities: string, to: string, from: string) => `
  SELECT residencies.community_id AS communityId, residencies.unit_id AS unitId,
         people.account_id AS accountId, residencies.valid_from AS \`from\`,
         residencies.valid_to AS \`to\`
  FROM residencies JOIN people ON people.id = residencies.person_id
  LEFT JOIN known_accounts ON known_accounts.account_id = people.account_id
  WHERE residencies.unit_id ${units} AND residencies.community_id ${communities}
    AND people.account_id IS NOT NULL AND ${CAN_BE_USED}
    AND residencies.lives_here = 1 AND residencies.valid_from <= ${to}
    AND (residencies.valid_to IS NULL OR ${from} < residencies.valid_to)`;

const STAYS_IN = staysIn('IN (:unitIds)', 'IN (:communityIds)', ':to', ':from');
const STAYS_IN_ONE = staysIn('= ?', '= ?', '?', '?');

/** All people of the community are looked at, and nobody else's. */
const EVERYBODY = `
  SELECT DISTINCT people.account_id AS accountId
  FROM people FORCE INDEX (people_community_id_account_id)
  STRAIGHT_JOIN residencies FORCE INDEX (residencies_person_id_unit_id)
    ON residencies.person_id = people.id
  LEFT JOIN known_accounts ON known_accounts.account_id = people.account_id
  WHERE people.community_id = ? AND people.account_id IS NOT NULL AND ${CAN_BE_USED}
    AND residencies.lives_here = 1 AND residencies.valid_from <= ?
    AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)
  ORDER BY people.account_id`;

const PEOPLE_OF = `
  SELECT DISTINCT people.account_id AS accountId, people.name
  FROM residencies JOIN people ON people.id = residencies.person_id
  WHERE residencies.unit_id = ? AND residencies.community_id = ?
    AND people.account_id IS NOT NULL AND residencies.lives_here = 1
    AND residencies.valid_from <= ?
    AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)
  ORDER BY people.name, people.account_id`;

/** Each account is looked up, however few there seem to be in all. */
const HOMES_OF = `
  SELECT DISTINCT people.account_id AS accountId, residencies.unit_id AS unitId
  FROM people FORCE INDEX (people_community_id_account_id)
  STRAIGHT_JOIN residencies FORCE INDEX (residencies_person_id_unit_id)
    ON residencies.person_id = people.id
  WHERE people.community_id = :communityId AND people.account_id IN (:accountIds)
    AND residencies.lives_here = 1 AND residencies.valid_from <= :at
    AND (residencies.valid_to IS NULL OR :at < residencies.valid_to)`;
