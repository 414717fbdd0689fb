import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { defineEmailChangeModel } from './email-change.model.js';

/** The end of a change whose owner has confirmed it. */
export type End = 'old' | 'new';

/** An address that an account is about to have. */
export interface EmailChange {
  newEmail: string;
  confirmed: Readonly<Record<End, boolean>>;
}

export type EmailChangeStore = ReturnType<typeof createEmailChangeStore>;

/** The only code that knows the table `email_changes`. Its callers hold the account's row. */
export function createEmailChangeStore(sequelize: Sequelize) {
  const changes = defineEmailChangeModel(sequelize);

  return {
    /** Takes the place of a change that was asked for before. */
    async begin(tx: Transaction, accountId: string, newEmail: string, at: Date): Promise<void> {
      await changes.destroy({ where: { accountId }, transaction: tx });
      const unconfirmed = { confirmedOldAt: null, confirmedNewAt: null };
      const row = { accountId, newEmail, requestedAt: at, ...unconfirmed };
      await changes.create(row, { transaction: tx });
    },

    async confirm(tx: Transaction, accountId: string, end: End, at: Date): Promise<void> {
      const confirmed = end === 'old' ? { confirmedOldAt: at } : { confirmedNewAt: at };
      await changes.update(confirmed, { where: { accountId }, transaction: tx });
    },

    async find(tx: Transaction, accountId: string): Promise<EmailChange | undefined> {
      const row = await changes.findOne({ where: { accountId }, raw: true, transaction: tx });
      if (row === null) return undefined;
      const confirmed = { old: row.confirmedOldAt !== null, new: row.confirmedNewAt !== null };
      return { newEmail: row.newEmail, confirmed };
    },

    async remove(tx: Transaction, accountId: string): Promise<void> {
      await changes.destroy({ where: { accountId }, transaction: tx });
    },
  };
}
