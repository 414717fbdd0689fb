import { select } from '@gatehouse/shared/sql/prepared';
import { Op, type Sequelize } from 'sequelize';
import { definePeopleModels } from './people.model.js';

export interface Person {
  accountId: string;
  name: string;
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

    /** The accounts of those who live in the unit now, each once. */
    async findResidents(communityId: string, unitId: string): Promise<string[]> {
      const residents = await select<{ accountId: string }>(
        sequelize,
        `SELECT DISTINCT people.account_id AS accountId
         FROM residencies JOIN people ON people.id = residencies.person_id
         WHERE residencies.unit_id = ? AND residencies.community_id = ?
           AND (residencies.valid_to IS NULL OR residencies.valid_to > UTC_TIMESTAMP(3))`,
        [unitId, communityId],
      );
      return residents.map((resident) => resident.accountId);
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
