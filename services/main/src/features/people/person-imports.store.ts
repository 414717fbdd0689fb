import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { PersonState } from './people.model.js';

/** A person as a file is held against them. */
export interface ImportedPerson {
  id: string;
  /** Who has one says themselves how they are reached. */
  accountId: string | null;
  name: string;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
  /** In E.164 form. */
  phone: string | null;
  isMinor: boolean;
  state: PersonState;
}

/** How somebody is reached. */
export type Reached = Pick<ImportedPerson, 'id' | 'email' | 'phone'>;

/** Who is looked for. */
export interface Wanted {
  ids?: readonly string[];
  /** In small letters. */
  emails?: readonly string[];
}

export type PersonImports = ReturnType<typeof createPersonImports>;

/** The table people, asked and written for many at once; without those who were forgotten. */
export function createPersonImports(sequelize: Sequelize) {
  const query = <Row extends object>(
    sql: string,
    replacements: Record<string, unknown>,
    tx?: Transaction,
  ): Promise<Row[]> =>
    sequelize.query<Row>(sql, {
      ...{ replacements, type: QueryTypes.SELECT },
      ...(tx && { transaction: tx }),
    });

  return {
    /** Those with the ids, and those with the addresses; each once, in the order of their ids. */
    async look(
      communityId: string,
      { ids = [], emails = [] }: Wanted,
      tx?: Transaction,
    ): Promise<ImportedPerson[]> {
      const byId = await query<PersonRead>(BY_ID, { communityId, ids: [...ids, ''] }, tx);
      const byEmail = await query<PersonRead>(
        BY_EMAIL,
        { communityId, emails: [...emails, ''] },
        tx,
      );
      const all = new Map([...byId, ...byEmail].map((row) => [row.id, row]));
      return [...all.values()].map(personIn).sort((one, other) => (one.id < other.id ? -1 : 1));
    },

    /** Lets nobody else change them before the transaction ends. @returns those that there are */
    async lock(tx: Transaction, communityId: string, ids: readonly string[]): Promise<Set<string>> {
      const replacements = { communityId, ids: [...ids, ''] };
      return new Set((await query<{ id: string }>(LOCK, replacements, tx)).map(({ id }) => id));
    },

    ...writing(sequelize),
  };
}

function writing(sequelize: Sequelize) {
  return {
    /** People who have no account yet. */
    add: (tx: Transaction, communityId: string, people: readonly ImportedPerson[]): Promise<void> =>
      insertRows(
        tx,
        people.map((person) => ({ table: 'people', row: { communityId, ...person } })),
      ),

    /** How somebody without an account is reached; they are locked. */
    async change(tx: Transaction, communityId: string, { id, email, phone }: Reached) {
      await execute(tx, CHANGE, [email, phone, communityId, id]);
    },

    /** People of whom nothing hangs any more; they are locked. */
    async remove(tx: Transaction, communityId: string, ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      const replacements = { communityId, ids: [...ids] };
      await sequelize.query(REMOVE, { replacements, transaction: tx });
    },
  };
}

type PersonRead = Omit<ImportedPerson, 'isMinor'> & { isMinor: number };

const personIn = ({ isMinor, ...rest }: PersonRead): ImportedPerson => ({
  ...{ ...rest, isMinor: Boolean(isMinor) },
});

const READ = `
  SELECT id, account_id AS accountId, name, given_name AS givenName, family_name AS familyName,
         email, phone, is_minor AS isMinor, state
  FROM people WHERE community_id = :communityId AND state <> 'forgotten'`;

const BY_ID = `${READ} AND id IN (:ids)`;

const BY_EMAIL = `${READ} AND email IN (:emails)`;

const LOCK = `
  SELECT id FROM people WHERE community_id = :communityId AND id IN (:ids) AND state <> 'forgotten'
  ORDER BY id FOR UPDATE`;

const CHANGE = `
  UPDATE people SET email = ?, phone = ?
  WHERE community_id = ? AND id = ? AND account_id IS NULL`;

const REMOVE = `
  DELETE FROM people WHERE community_id = :communityId AND id IN (:ids) AND account_id IS NULL`;
