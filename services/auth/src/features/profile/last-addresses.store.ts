import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import { execute, insertRow, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import type { Account } from '../accounts/accounts.types.js';

/** Whom a mail goes to that an account has no more. */
export type LastAddress = Pick<Account, 'id' | 'givenName' | 'locale'> & { email: string };

/** Who was what, where. */
export interface Member {
  accountId: string;
  communityId: string;
}

const TAKE = `
  SELECT email, locale, given_name AS givenName FROM last_addresses
  WHERE account_id = ? AND community_id = ? FOR UPDATE`;

const REMOVE = 'DELETE FROM last_addresses WHERE account_id = ? AND community_id = ?';

/** A community has to answer within this time what somebody asks of their data. */
const KEPT_DAYS = 30;

export type LastAddressesStore = ReturnType<typeof createLastAddressesStore>;

/** Where those are told that a community has erased them whose account is deleted. */
export function createLastAddressesStore() {
  return {
    /** Of an account that is about to go, for each community that will forget it. */
    async keep(tx: Transaction, account: Account, deletedAt: Date): Promise<void> {
      const { id: accountId, email, locale, givenName, memberships } = account;
      if (email === null) return;
      for (const communityId of new Set(memberships.map((one) => one.communityId)))
        await insertRow(tx, 'last_addresses', {
          ...{ accountId, communityId, email, locale, givenName, deletedAt },
        });
    },

    /** What is taken is there no more; undefined where nobody is to be told, or somebody was already. */
    async take(
      tx: Transaction,
      { accountId, communityId }: Member,
    ): Promise<LastAddress | undefined> {
      const of = [accountId, communityId];
      const [found] = await selectIn<Omit<LastAddress, 'id'>>(tx, TAKE, of);
      if (found === undefined) return undefined;
      await execute(tx, REMOVE, of);
      return { id: accountId, ...found };
    },
  };
}

/** Of communities that had nothing to erase, and so told nobody. */
export function lastAddressLeftovers(sequelize: Sequelize): Leftovers {
  const rows = { table: 'last_addresses', column: 'deleted_at', keepDays: KEPT_DAYS };
  return leftoverRows(sequelize, { what: 'last addresses', ...rows });
}
