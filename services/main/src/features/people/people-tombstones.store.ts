import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { definePeopleModels, type PersonRow } from './people.model.js';
import type { Member, OnePerson } from './people-moves.types.js';

const UNREACHED = { email: null, emailAt: null, phone: null, phoneAt: null };

/** Tombstones in the table people. */
export function createTombstonesStore(sequelize: Sequelize) {
  const { people } = definePeopleModels(sequelize);

  return {
    /** Keeps nothing of them but that somebody was there. */
    async forgetPerson(
      transaction: Transaction,
      { id, communityId }: OnePerson,
      called: Pick<PersonRow, 'name' | 'namedAt'> & { forgottenAt?: Date },
    ): Promise<void> {
      const nothing = { givenName: null, familyName: null, ...UNREACHED };
      const shown = { isListed: false, phoneShown: 'none', emailShown: 'none' } as const;
      await people.update(
        { ...called, ...nothing, ...shown, state: 'forgotten' },
        { where: { id, communityId }, transaction },
      );
    },

    /** Who comes again with the account is another: the tombstone is nobody's from now on. */
    async giveUpAccount(tx: Transaction, { id, communityId }: OnePerson): Promise<void> {
      await people.update({ accountId: null }, { where: { id, communityId }, transaction: tx });
    },

    /** Since when what is told of the account is about who has come again. */
    async noteForgotten(
      tx: Transaction,
      { communityId, accountId }: Member,
      forgottenAt: Date,
    ): Promise<void> {
      await people.update({ forgottenAt }, { where: { communityId, accountId }, transaction: tx });
    },
  };
}
