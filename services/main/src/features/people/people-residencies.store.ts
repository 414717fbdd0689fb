import { selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { definePeopleModels, type ResidencyRow } from './people.model.js';
import type { Stay } from './stays.js';

/** A person or a residency, and the community that it is of. */
interface OneOf {
  id: string;
  communityId: string;
}

/** A unit, and the community that it is in. */
interface Place {
  communityId: string;
  unitId: string;
}

/** Somebody who lives in a unit, and since when. */
export interface Housemate {
  accountId: string;
  name: string;
  since: Date;
}

export type PeopleResidenciesStore = ReturnType<typeof createPeopleResidenciesStore>;

/** Changes of the table residencies. */
export function createPeopleResidenciesStore(sequelize: Sequelize) {
  const { residencies } = definePeopleModels(sequelize);

  return {
    async findStays(
      transaction: Transaction,
      { id: personId, communityId }: OneOf,
    ): Promise<Stay[]> {
      const attributes = ['id', 'unitId', 'validFrom', 'validTo'];
      const rows = await residencies.findAll({
        where: { communityId, personId },
        attributes,
        transaction,
        raw: true,
      });
      return rows as unknown as Stay[];
    },

    /** Who lives in the unit beside the account and can use theirs, each once. */
    findHousemates: (
      transaction: Transaction,
      { communityId, unitId }: Place,
      accountId: string,
    ): Promise<Housemate[]> =>
      selectIn<Housemate>(transaction, HOUSEMATES, [unitId, communityId, accountId]),

    async add(transaction: Transaction, residency: Omit<ResidencyRow, 'isPrimary'>): Promise<void> {
      await residencies.create({ ...residency, isPrimary: false }, { transaction });
    },

    async end(transaction: Transaction, { id, communityId }: OneOf, validTo: Date): Promise<void> {
      await residencies.update({ validTo }, { where: { id, communityId }, transaction });
    },

    async remove(transaction: Transaction, { id, communityId }: OneOf): Promise<void> {
      await residencies.destroy({ where: { id, communityId }, transaction });
    },

    /**
     * Makes who has lived in the unit for the longest its primary contact, and nobody else. The
     * unit must be locked, or two who move in at once both find it empty.
     */
    async choosePrimary(transaction: Transaction, place: Place): Promise<void> {
      const living = await residencies.findAll({
        where: { ...place, validTo: null },
        order: ['validFrom', 'id'],
        transaction,
      });
      const chosen = living[0]?.get('id') as string | undefined;
      // A unit never has two, not even in between.
      await residencies.update(
        { isPrimary: false },
        {
          where: {
            ...place,
            isPrimary: true,
            ...(chosen !== undefined && { id: { [Op.ne]: chosen } }),
          },
          transaction,
        },
      );
      if (chosen !== undefined)
        await residencies.update(
          { isPrimary: true },
          { where: { ...place, id: chosen }, transaction },
        );
    },
  };
}

const HOUSEMATES = `
  SELECT people.account_id AS accountId, people.name, MIN(residencies.valid_from) AS since
  FROM residencies JOIN people ON people.id = residencies.person_id
  LEFT JOIN known_accounts ON known_accounts.account_id = people.account_id
  WHERE residencies.unit_id = ? AND residencies.community_id = ? AND residencies.valid_to IS NULL
    AND people.account_id <> ?
    AND (known_accounts.closed_at IS NULL OR known_accounts.closed_at < known_accounts.opened_at)
  GROUP BY people.account_id, people.name
  ORDER BY since, people.account_id`;
