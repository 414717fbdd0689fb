import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { definePeopleModels, type PersonRow } from './people.model.js';
import { definePeopleMovesModels, type AccountMoveRow } from './people-moves.model.js';
import type { Member, OnePerson, PersonWithAccount } from './people-moves.types.js';
import { createPeopleReachedStore } from './people-reached.store.js';
import { createTombstonesStore } from './people-tombstones.store.js';
import type { Move } from './stays.js';

export type PeopleMovesStore = ReturnType<typeof createPeopleMovesStore>;

/** The tables known_accounts and account_moves, and what auth changes in the table people. */
export function createPeopleMovesStore(sequelize: Sequelize) {
  return {
    ...{ ...accountsIn(sequelize), ...peopleIn(sequelize) },
    ...{ ...createTombstonesStore(sequelize), ...createPeopleReachedStore() },
  };
}

function accountsIn(sequelize: Sequelize) {
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

    /** What was told until the moment, which is not told of anybody any more. */
    async forgetMoves(
      transaction: Transaction,
      { communityId, accountId }: Member,
      at: Date,
    ): Promise<void> {
      const where = { communityId, accountId, at: { [Op.lte]: at } };
      await accountMoves.destroy({ where, transaction });
    },

    /** In no order. */
    async findMoves(transaction: Transaction, { communityId, accountId }: Member): Promise<Move[]> {
      const where = { communityId, accountId };
      const attributes = ['id', 'unitId', 'at'];
      const rows = await accountMoves.findAll({ where, attributes, transaction, raw: true });
      return rows as unknown as Move[];
    },
  };
}

function peopleIn(sequelize: Sequelize) {
  const { people } = definePeopleModels(sequelize);

  return {
    /** Whom communities know by this account: one person in each, or in the one that is named. */
    async findPersons(
      transaction: Transaction,
      where: { accountId: string; communityId?: string },
    ): Promise<PersonWithAccount[]> {
      const order: ['communityId'] = ['communityId'];
      const attributes = [
        ...['id', 'communityId', 'accountId', 'name', 'namedAt', 'forgottenAt', 'state', 'phone'],
      ];
      const rows = await people.findAll({ where, attributes, order, transaction, raw: true });
      return rows as unknown as PersonWithAccount[];
    },

    async addPerson(
      transaction: Transaction,
      person: Omit<PersonWithAccount, 'state' | 'phone'>,
    ): Promise<void> {
      await people.create({ ...person, namedAt: null }, { transaction });
    },

    async renamePerson(
      transaction: Transaction,
      { id, communityId }: OnePerson,
      called: Pick<PersonRow, 'name' | 'namedAt' | 'givenName' | 'familyName'>,
    ): Promise<void> {
      await people.update(called, { where: { id, communityId }, transaction });
    },

    /** When the account was a member; the newest is kept, in whatever order they are told. */
    async noteWelcome(tx: Transaction, { id, communityId }: OnePerson, at: Date): Promise<void> {
      await execute(tx, NOTE_WELCOME, [at, at, communityId, id]);
    },

    /** Whether they are a member follows from what was told last. */
    async noteState(transaction: Transaction, { communityId, accountId }: Member): Promise<void> {
      const member = [communityId, accountId];
      await execute(transaction, NOTE_STATE, [...member, ...member]);
    },

    /** Of somebody who was entered and has no account yet. */
    async markInvited(tx: Transaction, { id, communityId }: OnePerson, at: Date): Promise<void> {
      await execute(tx, MARK_INVITED, [at, at, communityId, id]);
    },

    /** Of somebody who has no account yet, and was not invited after the moment. */
    async markUninvited(tx: Transaction, { id, communityId }: OnePerson, at: Date): Promise<void> {
      await execute(tx, MARK_UNINVITED, [communityId, id, at]);
    },

    async giveAccount(
      transaction: Transaction,
      { id, communityId }: OnePerson,
      accountId: string,
    ): Promise<void> {
      const where = { id, communityId, accountId: null };
      await people.update({ accountId, state: 'member' }, { where, transaction });
    },

    /** Of a person of whom nothing hangs any more. */
    async removePerson(transaction: Transaction, { id, communityId }: OnePerson): Promise<void> {
      await people.destroy({ where: { id, communityId }, transaction });
    },
  };
}

const MARK_INVITED = `
  UPDATE people SET state = 'invited', invited_at = GREATEST(COALESCE(invited_at, ?), ?)
  WHERE community_id = ? AND id = ? AND account_id IS NULL AND state IN ('known', 'invited')`;

const MARK_UNINVITED = `
  UPDATE people SET state = 'known'
  WHERE community_id = ? AND id = ? AND account_id IS NULL AND state = 'invited'
    AND (invited_at IS NULL OR invited_at <= ?)`;

const NOTE_WELCOME = `
  UPDATE people SET welcomed_at = GREATEST(COALESCE(welcomed_at, ?), ?)
  WHERE community_id = ? AND id = ?`;

const NOTE_STATE = `
  UPDATE people SET state = IF(
    COALESCE((SELECT MAX(at) FROM account_moves
              WHERE community_id = ? AND account_id = ? AND unit_id IS NULL) > welcomed_at,
             welcomed_at IS NULL), 'left', 'member')
  WHERE community_id = ? AND account_id = ? AND state <> 'forgotten'`;
