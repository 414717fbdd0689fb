import type { components } from '@gatehouse/contracts/main';
import type { Feature } from '@gatehouse/shared/service/feature';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { FORGOTTEN_NAME } from './forgotten-name.js';

/** What stays of somebody, as whoever asks to be forgotten reads it. */
export type Staying = components['schemas']['StayingData'];

/** Somebody whom a community forgets. */
export interface Forgotten {
  communityId: string;
  accountId: string;
  /** Absent where the community knows the account as nobody. */
  personId?: string;
}

/** By which a table of theirs is walked through. */
export type Key = string | number;

/**
 * What becomes of a row by a column in which somebody stands: it goes (`erased`), it stays with their id
 * (`kept`), it is the tombstone that others point to, or it stays and says nobody's name any more.
 */
export type Fate = 'erased' | 'kept' | 'tombstone' | Renamed;

interface Renamed {
  /** The column with what they were called. */
  name?: string;
  /** Columns with what else they wrote of themselves. */
  blank?: readonly string[];
}

/** What a feature does with one of its tables when somebody is forgotten. */
export interface Forgetting {
  /** Of every column in which a person or an account stands. */
  columns: Readonly<Record<string, Fate>>;
  /** Further rows that go: a condition in SQL for `:accountId` and `:personId`. */
  erases?: string;
  /** Further rows that stay and are about them; likewise. */
  about?: string;
  /** Why what is not erased stays, and for how many days at the most, if it goes by itself. */
  stays?: { why: Staying['why']; days?: number };
  /** Which of the rows that stay are worth saying so: a condition in SQL; all of them if it is left out. */
  staysIf?: string;
  /** Before rows go: what hangs on them. */
  beforeErasing?: (tx: Transaction, forgotten: Forgotten, keys: readonly Key[]) => Promise<void>;
  /** Once, before all others: what of other tables is found by this one. */
  first?: (tx: Transaction, forgotten: Forgotten) => Promise<void>;
}

/** A table, and by which its rows are in order within a community. */
export interface ForgettingTable extends Forgetting {
  /** As the parts of an archive are called. */
  name: string;
  table: string;
  key: string;
}

const ROWS_AT_A_TIME = 500;
/** Before every key, of letters and of numbers. */
const BEFORE_ALL = '';
const NO_PERSON = '';

/** Makes a table such as it is without somebody, some hundred rows at a time. */
export function createForgetter(sequelize: Sequelize, wanted: ForgettingTable) {
  const sql = statementsOf(wanted);
  const { first, beforeErasing, table } = wanted;

  /** Some keys of rows, in order. */
  const keysOf = async (tx: Transaction, statement: string, values: object): Promise<Key[]> => {
    const rows = await sequelize.query<{ row_key: Key }>(statement, {
      ...{ replacements: { ...values }, type: QueryTypes.SELECT, transaction: tx },
    });
    return rows.map(({ row_key: key }) => key);
  };

  return {
    name: wanted.name,
    table,
    columns: wanted.columns,
    stays: wanted.stays,

    /**
     * May be repeated.
     * @param after where the step before has come to; undefined at first
     * @returns where the next goes on; undefined once there are no more rows
     */
    async forgetSome(
      tx: Transaction,
      forgotten: Forgotten,
      after: Key | undefined,
    ): Promise<Key | undefined> {
      if (after === undefined) await first?.(tx, forgotten);
      if (sql.some === undefined) return undefined;
      const who = { ...valuesOf(forgotten), tombstone: FORGOTTEN_NAME };
      const keys = await keysOf(tx, sql.some, { ...who, after: after ?? BEFORE_ALL });
      if (keys.length === 0) return undefined;
      const replacements = { ...who, keys };
      if (sql.erase !== undefined) {
        const going = beforeErasing ? await keysOf(tx, sql.going, replacements) : [];
        if (going.length > 0) await beforeErasing?.(tx, forgotten, going);
        await sequelize.query(sql.erase, { replacements, transaction: tx });
      }
      if (sql.rename !== undefined)
        await sequelize.query(sql.rename, { replacements, transaction: tx });
      return keys.length < ROWS_AT_A_TIME ? undefined : keys.at(-1);
    },

    /** What of it stays of somebody; undefined where nothing does. */
    async stayOf(forgotten: Forgotten, at: Date): Promise<Staying | undefined> {
      const { name, stays } = wanted;
      if (stays === undefined || sql.left === undefined) return undefined;
      const how = { replacements: { ...valuesOf(forgotten) }, type: QueryTypes.SELECT } as const;
      if ((await sequelize.query(sql.left, how)).length === 0) return undefined;
      const until = stays.days && new Date(at.getTime() + stays.days * DAY_MS).toISOString();
      return { what: name as Staying['what'], why: stays.why, ...(until && { until }) };
    },
  };
}

const DAY_MS = 24 * 3_600_000;

export type Forgetter = ReturnType<typeof createForgetter>;

const valuesOf = ({ communityId, accountId, personId = NO_PERSON }: Forgotten) => ({
  ...{ communityId, accountId, personId },
});

function statementsOf({ table, key, columns, erases, about, staysIf = 'TRUE' }: ForgettingTable) {
  const entries = Object.entries(columns);
  const standing = (is: (fate: Fate) => boolean): string[] =>
    entries.filter(([, fate]) => is(fate)).map(([column]) => inIt(column));
  const going = [...standing((fate) => fate === 'erased'), ...(erases ? [`(${erases})`] : [])];
  const renamed = standing((fate) => typeof fate === 'object');
  const kept = standing((fate) => fate === 'kept');
  const left = [...renamed, ...kept, ...(about ? [`(${about})`] : [])];
  const ofCommunity = `${table}.community_id = :communityId`;
  const ofKeys = `${ofCommunity} AND ${key} IN (:keys)`;
  const any = (conditions: readonly string[]): string => `(${conditions.join(' OR ')})`;
  const concerned = [...going, ...renamed];
  const erased = going.length > 0 ? any(going) : 'FALSE';
  const keys = `SELECT ${key} AS row_key FROM ${table}`;
  return {
    some:
      concerned.length === 0
        ? undefined
        : `${keys} WHERE ${ofCommunity} AND ${any(concerned)} AND ${key} > :after
           ORDER BY ${key} LIMIT ${ROWS_AT_A_TIME}`,
    going: `${keys} WHERE ${ofKeys} AND ${erased}`,
    erase: going.length > 0 ? `DELETE FROM ${table} WHERE ${ofKeys} AND ${erased}` : undefined,
    rename:
      renamed.length > 0
        ? `UPDATE ${table} SET ${entries.flatMap(changesBy).join(', ')} WHERE ${ofKeys}`
        : undefined,
    left:
      left.length > 0
        ? `SELECT 1 FROM ${table} WHERE ${ofCommunity} AND ${any(left)} AND NOT ${erased}
           AND (${staysIf}) LIMIT 1`
        : undefined,
  };
}

/** A person stands there by their own id, anybody else by their account. */
function inIt(column: string): string {
  return `${column} <=> ${column === 'person_id' ? ':personId' : ':accountId'}`;
}

function changesBy([column, fate]: [string, Fate]): string[] {
  if (typeof fate !== 'object') return [];
  const { name, blank = [] } = fate;
  return [
    ...(name === undefined ? [] : [`${name} = IF(${inIt(column)}, :tombstone, ${name})`]),
    ...blank.map((other) => `${other} = IF(${inIt(column)}, NULL, ${other})`),
  ];
}

/** What the doors of features do with their tables, by the order of the features. */
export function forgettersOf(
  features: readonly (Feature & { personal?: readonly { forgetter: Forgetter }[] })[],
): Forgetter[] {
  return features.flatMap(({ personal = [] }) => personal.map(({ forgetter }) => forgetter));
}
