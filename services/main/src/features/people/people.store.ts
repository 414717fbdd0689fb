import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';

export interface Person {
  accountId: string;
  name: string;
}

export type PeopleStore = ReturnType<typeof createPeopleStore>;

/** The table people. */
export function createPeopleStore(sequelize: Sequelize) {
  return {
    async findPerson(communityId: string, accountId: string): Promise<Person | undefined> {
      const [person] = await select<Person>(
        sequelize,
        `SELECT account_id AS accountId, name FROM people
         WHERE community_id = ? AND account_id = ?`,
        [communityId, accountId],
      );
      return person;
    },
  };
}
