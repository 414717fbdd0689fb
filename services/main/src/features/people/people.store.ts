import { select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';

export interface Person {
  accountId: string;
  name: string;
}

export type PeopleStore = ReturnType<typeof createPeopleStore>;

/** The table people. */
export function createPeopleStore(sequelize: Sequelize) {
  return {
    async findPerson(communityId: string, accountId: string): Promise<Person | undefined> {
      return (await select<Person>(sequelize, ONE, [communityId, accountId]))[0];
    },

    /** As the transaction sees them. */
    async findPersonIn(
      tx: Transaction,
      communityId: string,
      accountId: string,
    ): Promise<Person | undefined> {
      return (await selectIn<Person>(tx, ONE, [communityId, accountId]))[0];
    },

    /** Whether one of the accounts is somebody there who was not forgotten, or nobody yet. */
    async knowsAny(
      tx: Transaction,
      communityId: string,
      accountIds: readonly string[],
    ): Promise<boolean> {
      if (accountIds.length === 0) return false;
      const gone = await sequelize.query<{ accountId: string }>(
        `SELECT account_id AS accountId FROM people
         WHERE community_id = :communityId AND account_id IN (:accountIds) AND state = 'forgotten'`,
        { replacements: { communityId, accountIds }, type: QueryTypes.SELECT, transaction: tx },
      );
      return new Set(gone.map(({ accountId }) => accountId)).size < new Set(accountIds).size;
    },

    async has(communityId: string, personId: string): Promise<boolean> {
      const values = [communityId, personId];
      const sql = 'SELECT 1 FROM people WHERE community_id = ? AND id = ?';
      return (await select(sequelize, sql, values)).length > 0;
    },

    /** By which the community knows the account; undefined where it does not. */
    async idOf(communityId: string, accountId: string): Promise<string | undefined> {
      const [person] = await select<{ id: string }>(
        sequelize,
        `SELECT id FROM people
         WHERE community_id = ? AND account_id = ? AND state <> 'forgotten'`,
        [communityId, accountId],
      );
      return person?.id;
    },

    /** How many people each of the communities knows; who has none is left out. */
    async countIn(communityIds: readonly string[]): Promise<Map<string, number>> {
      if (communityIds.length === 0) return new Map();
      const rows = await sequelize.query<{ communityId: string; people: number }>(
        `SELECT community_id AS communityId, COUNT(*) AS people FROM people
         WHERE community_id IN (:communityIds) GROUP BY community_id`,
        { replacements: { communityIds }, type: QueryTypes.SELECT },
      );
      return new Map(rows.map(({ communityId, people }) => [communityId, people]));
    },
  };
}

const ONE = `
  SELECT account_id AS accountId, name FROM people
  WHERE community_id = ? AND account_id = ? AND state <> 'forgotten'`;
