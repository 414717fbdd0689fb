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

/** A change that an account has asked for. */
export interface Beginning {
  accountId: string;
  /** Whether it has an address, whose owner has to agree. */
  hasOld: boolean;
  newEmail: string;
  at: Date;
}

export type EmailChangeStore = ReturnType<typeof createEmailChangeStore>;

/** The only code that knows the table `email_changes`. Its callers hold the account's row. */
export function createEmailChangeStore(sequelize: Sequelize) {
  const changes = defineEmailChangeModel(sequelize);

  return {
    /** Takes the place of a change that was asked for before. */
    async begin(tx: Transaction, { accountId, hasOld, newEmail, at }: Beginning): Promise<void> {
      await changes.destroy({ where: { accountId }, transaction: tx });
      const confirmed = { confirmedOldAt: hasOld ? null : at, confirmedNewAt: null };
      const row = { accountId, newEmail, requestedAt: at, ...confirmed };
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
