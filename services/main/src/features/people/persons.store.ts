import { escapeLike } from '@gatehouse/shared/sql/statements/like';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { PersonState, ShownTo } from './people.model.js';
import type { KnownPerson, PersonFacts } from './people.types.js';

/** Which persons of a community are listed. */
export interface PersonSearch {
  communityId: string;
  /** Keeps those whose name, or a later word of it, begins so. */
  search?: string | undefined;
  state?: PersonState | undefined;
  /** The last person of the page before. */
  after?: { name: string; id: string };
  limit: number;
}

export type PersonsStore = ReturnType<typeof createPersonsStore>;

/** The table people, for those who enter persons and look after what is known of them. */
export function createPersonsStore(sequelize: Sequelize) {
  return {
    async add(tx: Transaction, person: KnownPerson): Promise<void> {
      const { id, communityId, name, givenName, familyName, email, phone, isMinor, state } = person;
      const facts = { givenName, familyName, email: email ?? null, phone: phone ?? null, isMinor };
      await insertRow(tx, 'people', { id, communityId, accountId: null, name, ...facts, state });
    },

    async find(communityId: string, id: string): Promise<KnownPerson | undefined> {
      const [row] = await select<PersonRead>(sequelize, ONE, [communityId, id]);
      return row && toPerson(row);
    },

    /** Lets nobody else change the person before the transaction ends. */
    async lock(
      tx: Transaction,
      { communityId, id }: { communityId: string; id: string },
    ): Promise<KnownPerson | undefined> {
      const [row] = await selectIn<PersonRead>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && toPerson(row);
    },

    /** Of a person that this transaction has locked. */
    async change(
      tx: Transaction,
      { communityId, id }: { communityId: string; id: string },
      { name, givenName, familyName, email, phone, isMinor }: PersonFacts & { name: string },
    ): Promise<void> {
      const named = [name, givenName ?? null, familyName ?? null];
      const reached = [email ?? null, phone ?? null];
      await execute(tx, CHANGE, [...named, ...reached, isMinor, communityId, id]);
    },

    /** By name; at most `limit`. The people of one community are some thousands at the most. */
    async list(wanted: PersonSearch): Promise<KnownPerson[]> {
      const { communityId, search, state, after, limit } = wanted;
      const pattern = search === undefined ? '' : `${escapeLike(search)}%`;
      const rows = await sequelize.query<PersonRead>(listOf(wanted), {
        replacements: { communityId, pattern, state, limit, ...after },
        type: QueryTypes.SELECT,
      });
      return rows.map(toPerson);
    },
  };
}

interface PersonRead {
  id: string;
  communityId: string;
  accountId: string | null;
  name: string;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
  phone: string | null;
  isMinor: number;
  state: PersonState;
  isListed: number;
  phoneShown: ShownTo;
  emailShown: ShownTo;
}

const READ = `
  SELECT id, community_id AS communityId, account_id AS accountId, name, given_name AS givenName,
         family_name AS familyName, email, phone, is_minor AS isMinor, state,
         is_listed AS isListed, phone_shown AS phoneShown, email_shown AS emailShown
  FROM people`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const CHANGE = `
  UPDATE people SET name = ?, given_name = ?, family_name = ?, email = ?, phone = ?, is_minor = ?
  WHERE community_id = ? AND id = ?`;

/** The whole name, and the name from a later word on. */
const NAMES = ['name', 'name_from_2', 'name_from_3', 'name_from_4', 'name_from_5'];

const CALLED = `AND (${NAMES.map((name) => `${name} LIKE :pattern`).join(' OR ')})`;

/** The first half of the condition is what the index by name can be entered by. */
const AFTER = 'AND name >= :name AND (name > :name OR id > :id)';

function listOf({ search, state, after }: PersonSearch): string {
  return `${READ} FORCE INDEX (people_community_id_name)
    WHERE community_id = :communityId
      ${search === undefined ? '' : CALLED}
      ${state === undefined ? '' : 'AND state = :state'}
      ${after === undefined ? '' : AFTER}
    ORDER BY name, id LIMIT :limit`;
}

function toPerson(row: PersonRead): KnownPerson {
  const { id, communityId, accountId, name, givenName, familyName, email, phone, state } = row;
  return {
    ...{ id, communityId, name, state, isMinor: Boolean(row.isMinor) },
    ...(accountId !== null && { accountId }),
    ...(givenName !== null && { givenName }),
    ...(familyName !== null && { familyName }),
    ...(email !== null && { email }),
    ...(phone !== null && { phone }),
    directory: { listed: Boolean(row.isListed), phone: row.phoneShown, email: row.emailShown },
  };
}
