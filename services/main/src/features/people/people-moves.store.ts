import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { definePeopleModels, type PersonRow } from './people.model.js';
import { definePeopleMovesModels, type AccountMoveRow } from './people-moves.model.js';
import type { Move } from './stays.js';

/** An account in one community. */
export interface Member {
  communityId: string;
  accountId: string;
}

export type PeopleMovesStore = ReturnType<typeof createPeopleMovesStore>;

/** The tables known_accounts and account_moves, and changes of the table people. */
export function createPeopleMovesStore(sequelize: Sequelize) {
  const { people } = definePeopleModels(sequelize);
  const { knownAccounts, accountMoves } = definePeopleMovesModels(sequelize);

  return {
    /**
     * Lets no other transaction change anything about the account before this one ends, also when
     * nothing is known of it yet.
     * @returns when the account was forgotten, if it was
     */
    async lockAccount(transaction: Transaction, accountId: string): Promise<Date | null> {
      const updateOnDuplicate: ['accountId'] = ['accountId'];
      await knownAccounts.bulkCreate([{ accountId, forgottenAt: null }], {
        updateOnDuplicate,
        transaction,
      });
      const known = await knownAccounts.findByPk(accountId, { transaction, raw: true });
      return (known as unknown as { forgottenAt: Date | null } | null)?.forgottenAt ?? null;
    },

    async markForgotten(transaction: Transaction, accountId: string, at: Date): Promise<void> {
      const where = { accountId, forgottenAt: null };
      await knownAccounts.update({ forgottenAt: at }, { where, transaction });
    },

    /** The newest of each is kept, in whatever order they are told. */
    async markStatus(
      transaction: Transaction,
      accountId: string,
      { status, at }: { status: 'closed' | 'open'; at: Date },
    ): Promise<void> {
      const column = status === 'closed' ? 'closed_at' : 'opened_at';
      await execute(
        transaction,
        `INSERT INTO known_accounts (account_id, ${column}) VALUES (?, ?)
         ON DUPLICATE KEY UPDATE ${column} = GREATEST(COALESCE(${column}, VALUES(${column})), VALUES(${column}))`,
        [accountId, at],
      );
    },

    /** A move that is known already stays as it is. */
    async addMove(transaction: Transaction, move: AccountMoveRow): Promise<void> {
      const updateOnDuplicate: ['id'] = ['id'];
      await accountMoves.bulkCreate([move], { updateOnDuplicate, transaction });
    },

    /** In no order. */
    async findMoves(transaction: Transaction, { communityId, accountId }: Member): Promise<Move[]> {
      const where = { communityId, accountId };
      const attributes = ['id', 'unitId', 'at'];
      const rows = await accountMoves.findAll({ where, attributes, transaction, raw: true });
      return rows as unknown as Move[];
    },

    /** Whom communities know by this account: one person in each, or in the one that is named. */
    async findPersons(
      transaction: Transaction,
      where: { accountId: string; communityId?: string },
    ): Promise<PersonRow[]> {
      const order: ['communityId'] = ['communityId'];
      const rows = await people.findAll({ where, order, transaction, raw: true });
      return rows as unknown as PersonRow[];
    },

    async addPerson(transaction: Transaction, person: PersonRow): Promise<void> {
      await people.create(person, { transaction });
    },

    async renamePerson(
      transaction: Transaction,
      { id, communityId }: PersonRow,
      called: { name: string; namedAt: Date },
    ): Promise<void> {
      await people.update(called, { where: { id, communityId }, transaction });
    },
  };
}
