import { select } from '@gatehouse/shared/sql/prepared';
import { col, Op, QueryTypes, type Sequelize } from 'sequelize';
import { definePeopleModels } from './people.model.js';

export interface Person {
  accountId: string;
  name: string;
}

/** A unit, named together with the community it must belong to. */
export interface CommunityUnit {
  communityId: string;
  unitId: string;
}

/** That somebody lives somewhere. */
export interface Home {
  accountId: string;
  unitId: string;
}

export type PeopleStore = ReturnType<typeof createPeopleStore>;

/** The tables people and residencies. */
export function createPeopleStore(sequelize: Sequelize) {
  const { people, residencies } = definePeopleModels(sequelize);
  const current = () => ({ validTo: { [Op.or]: [null, { [Op.gt]: new Date() }] } });

  return {
    async findPerson(communityId: string, accountId: string): Promise<Person | undefined> {
      const [person] = await select<Person>(
        sequelize,
        `SELECT account_id AS accountId, name FROM people
         WHERE community_id = ? AND account_id = ?`,
        [communityId, accountId],
      );
      return person;
    },

    /** For each unit the accounts of those who live there now, each once. */
    async findResidents(units: readonly CommunityUnit[]): Promise<string[][]> {
      const rows = await sequelize.query<{
        communityId: string;
        unitId: string;
        accountId: string;
      }>(RESIDENTS_OF, {
        replacements: {
          unitIds: units.map(({ unitId }) => unitId),
          communityIds: [...new Set(units.map(({ communityId }) => communityId))],
        },
        type: QueryTypes.SELECT,
      });
      return units.map(({ communityId, unitId }) =>
        rows
          .filter((row) => row.communityId === communityId && row.unitId === unitId)
          .map((row) => row.accountId),
      );
    },

    /** Those who live in the unit now, by name, each once. */
    listResidents: (communityId: string, unitId: string): Promise<Person[]> =>
      select<Person>(sequelize, PEOPLE_OF, [unitId, communityId]),

    /** Who of the accounts lives in which unit now. */
    async findHomes(communityId: string, accountIds: string[]): Promise<Home[]> {
      const rows = await residencies.findAll({
        where: { communityId, ...current() },
        attributes: ['unitId', [col('person.account_id'), 'accountId']],
        include: {
          model: people,
          as: 'person',
          attributes: [],
          where: { communityId, accountId: { [Op.in]: accountIds } },
        },
        raw: true,
      });
      return rows as unknown as Home[];
    },

    /** The units in which the account lives now. */
    async findUnitIdsOf(communityId: string, accountId: string): Promise<string[]> {
      const rows = await residencies.findAll({
        where: { communityId, ...current() },
        attributes: ['unitId'],
        include: { model: people, as: 'person', attributes: [], where: { communityId, accountId } },
        raw: true,
      });
      return (rows as unknown as { unitId: string }[]).map((row) => row.unitId);
    },
  };
}

const RESIDENTS_OF = `
  SELECT DISTINCT residencies.community_id AS communityId, residencies.unit_id AS unitId,
         people.account_id AS accountId
  FROM residencies JOIN people ON people.id = residencies.person_id
  WHERE residencies.unit_id IN (:unitIds) AND residencies.community_id IN (:communityIds)
    AND (residencies.valid_to IS NULL OR residencies.valid_to > UTC_TIMESTAMP(3))`;

const PEOPLE_OF = `
  SELECT DISTINCT people.account_id AS accountId, people.name
  FROM residencies JOIN people ON people.id = residencies.person_id
  WHERE residencies.unit_id = ? AND residencies.community_id = ?
    AND (residencies.valid_to IS NULL OR residencies.valid_to > UTC_TIMESTAMP(3))
  ORDER BY people.name, people.account_id`;
