import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { select } from '@gatehouse/shared/sql/statements/prepared';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import {
  ACCOUNT_COLUMNS,
  ACCOUNT_TABLES,
  accountOf,
  insertAccount,
  toAccount,
  type AccountAndMembership,
  type AccountToInsert,
} from './account-row.js';
import { defineAccountModels, type MembershipRow } from './accounts.model.js';
import type { Account } from './accounts.types.js';
import type { SignInName } from './sign-in-name.js';

/** An account with what proves its owner. */
export interface AccountCredentials {
  account: Account;
  passwordHash: string;
}

export type AccountsStore = ReturnType<typeof createAccountsStore>;

/** The only code that knows the tables `accounts` and `memberships`. */
export function createAccountsStore(sequelize: Sequelize) {
  const models = defineAccountModels(sequelize);
  const { accounts, memberships } = models;

  const membershipsOf = (accountId: string): Promise<MembershipRow[]> =>
    memberships.findAll({ where: { accountId }, order: ['id'], raw: true });

  return {
    async findById(accountId: string): Promise<Account | undefined> {
      return accountOf(await select<AccountAndMembership>(sequelize, SELECT_ACCOUNT, [accountId]));
    },

    /** Those of them that exist. */
    async findByIds(ids: readonly string[]): Promise<Account[]> {
      const [rows, held] = await Promise.all([
        accounts.findAll({ where: { id: { [Op.in]: [...ids] } }, raw: true }),
        memberships.findAll({
          where: { accountId: { [Op.in]: [...ids] } },
          order: ['id'],
          raw: true,
        }),
      ]);
      return rows.map((row) => {
        const own = held.filter(({ accountId }) => accountId === row.id);
        return toAccount(row, own);
      });
    },

    /** @param which one; as the columns have it */
    async findCredentials(
      which: { id: string } | SignInName,
    ): Promise<AccountCredentials | undefined> {
      const row = await accounts.findOne({ where: which, raw: true });
      // Asked in vain too: the time must not tell whether there is such an account.
      const held = await membershipsOf(row?.id ?? '');
      if (row === null) return undefined;
      return { account: toAccount(row, held), passwordHash: row.passwordHash };
    },

    /**
     * Inserts the account and its event, or neither.
     * @throws EmailTaken
     */
    insert: (account: AccountToInsert, event: Envelope): Promise<void> =>
      inTransaction(sequelize, async (transaction) => {
        await insertAccount(models, transaction, account);
        await appendEvents(transaction, [event]);
      }),

    /** Replaces `from` only, so that a password changed meanwhile stays changed. */
    async replacePasswordHash(accountId: string, from: string, to: string): Promise<void> {
      await accounts.update({ passwordHash: to }, { where: { id: accountId, passwordHash: from } });
    },
  };
}

const SELECT_ACCOUNT = `SELECT ${ACCOUNT_COLUMNS} FROM ${ACCOUNT_TABLES} WHERE a.id = ? ORDER BY m.id`;
