import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { definePeopleModels, type PersonRow, type ResidencyRow } from './people.model.js';

export type PeopleMovesStore = ReturnType<typeof createPeopleMovesStore>;

/** Changes of the tables people and residencies. */
export function createPeopleMovesStore(sequelize: Sequelize) {
  const { people, residencies } = definePeopleModels(sequelize);
  const current = () => ({ validTo: { [Op.or]: [null, { [Op.gt]: new Date() }] } });

  return {
    /**
     * Adds the person, or gives the one whom the community knows already the new name.
     * @returns the id under which the community knows the account
     */
    async addPerson(transaction: Transaction, person: PersonRow): Promise<string> {
      const { communityId, accountId } = person;
      const updateOnDuplicate: ['name'] = ['name'];
      await people.bulkCreate([person], { updateOnDuplicate, transaction });
      const known = await people.findOne({ where: { communityId, accountId }, transaction });
      return known?.get('id') as string;
    },

    /** Whether the person lives in the unit now. */
    async livesIn(transaction: Transaction, personId: string, unitId: string): Promise<boolean> {
      const where = { personId, unitId, ...current() };
      return (await residencies.count({ where, transaction })) > 0;
    },

    /** Whether anybody lives in the unit now. */
    async isInhabited(
      transaction: Transaction,
      communityId: string,
      unitId: string,
    ): Promise<boolean> {
      const where = { communityId, unitId, ...current() };
      return (await residencies.count({ where, transaction })) > 0;
    },

    async addResidency(transaction: Transaction, residency: ResidencyRow): Promise<void> {
      await residencies.create(residency, { transaction });
    },

    /** Ends what has not ended, in one community or, without one, in all. */
    async endResidencies(
      transaction: Transaction,
      who: { communityId?: string; accountId: string },
      at: Date,
    ): Promise<void> {
      const persons = await people.findAll({ where: who, attributes: ['id'], transaction });
      const personId = persons.map((person) => person.get('id') as string);
      await residencies.update(
        { validTo: at },
        { where: { personId, validTo: { [Op.or]: [null, { [Op.gt]: at }] } }, transaction },
      );
    },

    /** In every community that knows the account. */
    async renamePeople(transaction: Transaction, accountId: string, name: string): Promise<void> {
      await people.update({ name }, { where: { accountId }, transaction });
    },
  };
}
