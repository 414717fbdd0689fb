import { escapeLike } from '@gatehouse/shared/sql/statements/like';
import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { DirectoryChoice, ListedPerson, NeighbourSearch, ShownTo } from './directory.types.js';

/** What somebody has chosen, and what that depends on. */
export interface Choosing extends DirectoryChoice {
  isMinor: boolean;
}

export type DirectoryStore = ReturnType<typeof createDirectoryStore>;

/** What of the table people says who wants to be found. */
export function createDirectoryStore(sequelize: Sequelize) {
  return {
    async find(communityId: string, accountId: string): Promise<Choosing | undefined> {
      const [row] = await select<ChoiceRead>(sequelize, CHOICE, [communityId, accountId]);
      return row && toChoice(row);
    },

    /** Lets nobody else change the person before the transaction ends. */
    async lock(
      tx: Transaction,
      communityId: string,
      accountId: string,
    ): Promise<Choosing | undefined> {
      const values = [communityId, accountId];
      const [row] = await selectIn<ChoiceRead>(tx, `${CHOICE} FOR UPDATE`, values);
      return row && toChoice(row);
    },

    /** Of a person whom this transaction has locked. */
    async choose(
      tx: Transaction,
      communityId: string,
      accountId: string,
      { listed, phone, email }: DirectoryChoice,
    ): Promise<void> {
      await execute(tx, CHOOSE, [listed, phone, email, communityId, accountId]);
    },

    /** The buildings in which the account lives at the moment. */
    async buildingsOf(communityId: string, accountId: string, at: Date): Promise<string[]> {
      const values = [communityId, accountId, communityId, at, at];
      const rows = await select<{ id: string }>(sequelize, BUILDINGS, values);
      return rows.map(({ id }) => id);
    },

    /** Grown-ups who have chosen it and live in the community at the moment, by name. */
    async list(search: NeighbourSearch): Promise<ListedPerson[]> {
      const { buildingIds, search: words, after, ...rest } = search;
      const rows = await sequelize.query<ListedRead>(listOf(search), {
        replacements: {
          ...{ ...rest, ...after },
          // An empty list would be no SQL.
          buildingIds: [...buildingIds, ''],
          pattern: words === undefined ? '' : `${escapeLike(words)}%`,
        },
        type: QueryTypes.SELECT,
      });
      return rows.map(({ isNear, ...row }) => ({ ...row, isNear: isNear === 1 }));
    },
  };
}

interface ChoiceRead {
  isListed: number;
  phone: ShownTo;
  email: ShownTo;
  isMinor: number;
}

type ListedRead = Omit<ListedPerson, 'isNear'> & { isNear: number };

const toChoice = ({ isListed, phone, email, isMinor }: ChoiceRead): Choosing => ({
  ...{ listed: isListed === 1, phone, email, isMinor: isMinor === 1 },
});

const CHOICE = `
  SELECT is_listed AS isListed, phone_shown AS phone, email_shown AS email, is_minor AS isMinor
  FROM people WHERE community_id = ? AND account_id = ?`;

const CHOOSE = `
  UPDATE people SET is_listed = ?, phone_shown = ?, email_shown = ?
  WHERE community_id = ? AND account_id = ?`;

const currentAt = (at: string) => `
  residencies.lives_here = 1 AND residencies.valid_from <= ${at}
  AND (residencies.valid_to IS NULL OR ${at} < residencies.valid_to)`;

const BUILDINGS = `
  SELECT DISTINCT units.building_id AS id
  FROM people JOIN residencies ON residencies.person_id = people.id
  JOIN units ON units.id = residencies.unit_id
  WHERE people.community_id = ? AND people.account_id = ? AND units.community_id = ?
    AND ${currentAt('?')}`;

/** Counted, and not asked for with EXISTS: that would be a join, which loses the order of the names. */
const LIVES_HERE = `
  0 < (SELECT COUNT(*) FROM residencies FORCE INDEX (residencies_person_id_unit_id)
    WHERE residencies.person_id = people.id AND ${currentAt(':at')})`;

const LIVES_NEAR = `
  0 < (SELECT COUNT(*) FROM residencies FORCE INDEX (residencies_person_id_unit_id)
    STRAIGHT_JOIN units FORCE INDEX (PRIMARY) ON units.id = residencies.unit_id
    WHERE residencies.person_id = people.id AND units.building_id IN (:buildingIds)
      AND ${currentAt(':at')})`;

/** The whole name, and the name from a later word on. */
const NAMES = ['name', 'name_from_2', 'name_from_3', 'name_from_4', 'name_from_5'];

const CALLED = `AND (${NAMES.map((name) => `people.${name} LIKE :pattern`).join(' OR ')})`;

/** The first half of the condition is what the index by name can be entered by. */
const AFTER = 'AND people.name >= :name AND (people.name > :name OR people.id > :id)';

function listOf({ search, after, nearOnly }: NeighbourSearch): string {
  return `
    SELECT people.id, people.account_id AS accountId, people.name, people.phone, people.email,
           people.phone_shown AS phoneShown, people.email_shown AS emailShown,
           ${LIVES_NEAR} AS isNear
    FROM people FORCE INDEX (people_community_id_is_listed_name)
    LEFT JOIN known_accounts ON known_accounts.account_id = people.account_id
    WHERE people.community_id = :communityId AND people.is_listed = 1 AND people.is_minor = 0
      AND people.state = 'member' AND people.account_id IS NOT NULL
      AND (known_accounts.closed_at IS NULL OR known_accounts.closed_at < known_accounts.opened_at)
      AND ${nearOnly ? LIVES_NEAR : LIVES_HERE}
      ${search === undefined ? '' : CALLED}
      ${after === undefined ? '' : AFTER}
    ORDER BY people.name, people.id LIMIT :limit`;
}
