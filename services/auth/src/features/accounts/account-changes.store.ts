import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type LOCK, type Sequelize } from 'sequelize';
import { nextMoment } from './account-clock.js';
import { ledByNobodyElse, type Led } from './admins.js';
import { insertAccount, orTaken, toAccount, type AccountToInsert } from './account-row.js';
import { defineAccountModels, type AccountModels } from './accounts.model.js';
import { beginRightsEpoch } from './rights-epoch.js';
import type { Account, Membership } from './accounts.types.js';

/** What of an account can change. */
export type AccountChanges = Partial<
  Pick<
    Account,
    | 'email'
    | 'emailVerified'
    | 'givenName'
    | 'familyName'
    | 'phone'
    | 'locale'
    | 'status'
    | 'platformRole'
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

    /** @throws EmailTaken, UserNameTaken */
    insert: (transaction: Transaction, account: AccountToInsert): Promise<void> =>
      insertAccount(models, transaction, account),

    /** @throws EmailTaken */
    async update(
      tx: Transaction,
      accountId: string,
      changes: AccountChanges & { passwordHash?: string },
    ): Promise<void> {
      const where = { id: accountId };
      await orTaken(accounts.update(changes, { where, transaction: tx }));
    },

    /** See `nextMoment`. */
    nextMoment: (tx: Transaction, accountId: string, now: Date): Promise<Date> =>
      nextMoment(tx, accountId, now),

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

    /** See `ledByNobodyElse`. */
    ledByNobodyElse: (transaction: Transaction, led: Led): Promise<string[]> =>
      ledByNobodyElse(models, transaction, led),

    /**
     * Takes the role of a resident, and lets nothing count that was proved with it.
     * @returns the moment of it
     */
    removeResident: (tx: Transaction, member: Member, now: Date): Promise<Date> =>
      removeResident(memberships, tx, member, now),

    /**
     * Takes the roles in the community that were given until the moment, and lets nothing count that was
     * proved with them.
     * @returns the moment of it; undefined when there were none
     */
    removeMemberships: (
      tx: Transaction,
      member: Member,
      when: { until: Date; now: Date },
    ): Promise<Date | undefined> => removeMemberships(memberships, tx, member, when),

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

/** An account in one community. */
interface Member {
  accountId: string;
  communityId: string;
}

async function removeResident(
  memberships: AccountModels['memberships'],
  transaction: Transaction,
  { accountId, communityId }: Member,
  now: Date,
): Promise<Date> {
  const moment = await nextMoment(transaction, accountId, now);
  await beginRightsEpoch(transaction, accountId);
  const where = { accountId, communityId, role: 'resident' as const };
  await memberships.destroy({ where, transaction });
  return moment;
}

async function removeMemberships(
  memberships: AccountModels['memberships'],
  transaction: Transaction,
  { accountId, communityId }: Member,
  { until, now }: { until: Date; now: Date },
): Promise<Date | undefined> {
  const where = { accountId, communityId, createdAt: { [Op.lte]: until } };
  if ((await memberships.destroy({ where, transaction })) === 0) return undefined;
  await beginRightsEpoch(transaction, accountId);
  return nextMoment(transaction, accountId, now);
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
