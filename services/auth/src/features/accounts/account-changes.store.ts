import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { LOCK, Sequelize } from 'sequelize';
import { nextMoment } from './account-clock.js';
import { insertAccount, orEmailTaken, toAccount, type AccountToInsert } from './account-row.js';
import { defineAccountModels } from './accounts.model.js';
import type { Account, Membership } from './accounts.types.js';

/** What of an account can change. */
export type AccountChanges = Partial<
  Pick<
    Account,
    'email' | 'emailVerified' | 'givenName' | 'familyName' | 'phone' | 'locale' | 'status'
  >
>;

export type AccountChangesStore = ReturnType<typeof createAccountChangesStore>;

/** Changes of accounts, each in a transaction that also holds its events. */
export function createAccountChangesStore(sequelize: Sequelize) {
  const models = defineAccountModels(sequelize);
  const { accounts, memberships } = models;

  return {
    /**
     * The account as it is; nobody else changes it before the transaction ends.
     * @param which an address must be normalised
     */
    lock: (
      transaction: Transaction,
      which: { id: string } | { email: string },
    ): Promise<Account | undefined> =>
      findLocked(models, transaction, which, transaction.LOCK.UPDATE),

    /** As `lock`, but others may read it so at the same time. */
    lockShared: (transaction: Transaction, id: string): Promise<Account | undefined> =>
      findLocked(models, transaction, { id }, transaction.LOCK.SHARE),

    /** @throws EmailTaken */
    insert: (transaction: Transaction, account: AccountToInsert): Promise<void> =>
      insertAccount(models, transaction, account),

    /** @throws EmailTaken */
    async update(
      tx: Transaction,
      accountId: string,
      changes: AccountChanges & { passwordHash?: string },
    ): Promise<void> {
      const where = { id: accountId };
      await orEmailTaken(accounts.update(changes, { where, transaction: tx }));
    },

    /**
     * Gives the account the role, or the role that it has another job.
     * @returns the moment of it
     */
    async addMembership(
      transaction: Transaction,
      accountId: string,
      membership: Membership,
      now: Date,
    ): Promise<Date> {
      const createdAt = await nextMoment(transaction, accountId, now);
      const row = { ...membership, id: newId(), accountId, createdAt };
      const updateOnDuplicate: ['job'] = ['job'];
      await memberships.bulkCreate([row], { updateOnDuplicate, transaction });
      return createdAt;
    },

    /** Of two who ask for the same community, the second waits for the first. */
    async hasOtherAdmin(tx: Transaction, communityId: string, accountId: string): Promise<boolean> {
      const admins = await memberships.findAll({
        where: { communityId, role: 'admin' },
        order: ['id'],
        raw: true,
        lock: tx.LOCK.UPDATE,
        transaction: tx,
      });
      const others = admins.map((each) => each.accountId).filter((id) => id !== accountId);
      const where = { id: others, status: 'active' as const };
      return (await accounts.count({ where, transaction: tx })) > 0;
    },

    /**
     * With all that hangs on it: memberships, sessions, links.
     * @returns the moment of it
     */
    async remove(transaction: Transaction, accountId: string, now: Date): Promise<Date> {
      const moment = await nextMoment(transaction, accountId, now);
      await accounts.destroy({ where: { id: accountId }, transaction });
      return moment;
    },
  };
}

async function findLocked(
  { accounts, memberships }: ReturnType<typeof defineAccountModels>,
  transaction: Transaction,
  which: { id: string } | { email: string },
  lock: LOCK,
): Promise<Account | undefined> {
  const row = await accounts.findOne({ where: which, raw: true, lock, transaction });
  if (row === null) return undefined;
  const where = { accountId: row.id };
  const held = await memberships.findAll({ where, order: ['id'], raw: true, transaction });
  return toAccount(row, held);
}
