import type { Feature } from '@gatehouse/shared/service/feature';
import { QueryTypes, type Sequelize } from 'sequelize';
import { createForgetter, type Forgetter, type Forgetting } from './forgetting.js';

/** Whom data is about: somebody of a community, by their account there. */
export interface Subject {
  communityId: string;
  accountId: string;
  /** As whom the community knows them; absent where it does not any more. */
  personId?: string;
}

/** What is known of one thing, by name. Moments are as the API writes them. */
export type PersonalRow = Readonly<Record<string, string | number | null>>;

/** Things of one kind that are about somebody. */
export interface PersonalPart {
  /** By the noun of the feature, as `visits`. */
  name: string;
  columns: readonly string[];
  /** Page after page; may be read again. */
  rows: () => AsyncIterable<PersonalRow>;
}

/** What the door of a feature brings: what one of its tables has about somebody. */
export interface PersonalTable {
  table: string;
  partOf: (subject: Subject) => PersonalPart;
  /** What becomes of it when somebody is forgotten. */
  forgetter: Forgetter;
}

/** How the rows of a table are told that are about somebody. */
export interface PersonalSelect {
  name: string;
  table: string;
  /** By which rows of a community are in order, each once among those of one person. */
  key: string;
  /** The condition in SQL for `:accountId` and `:personId`; the community is named beside it. */
  whose: string;
  /** Under which name what is told: expressions in SQL, for the same. */
  tells: Readonly<Record<string, string>>;
  forgets: Forgetting;
}

const ROWS_AT_A_TIME = 500;
/** Before every key, of letters and of numbers. */
const BEFORE_ALL = '';
/** Nobody's. */
const NO_PERSON = '';

/** Reads what a table has about somebody, some hundred rows at a time. */
export function personalTable(sequelize: Sequelize, wanted: PersonalSelect): PersonalTable {
  const { name, table, key, tells, forgets } = wanted;
  const partOf = (subject: Subject): PersonalPart => ({
    name,
    columns: Object.keys(tells),
    rows: () => rowsOf(sequelize, wanted, subject),
  });
  const forgetter = createForgetter(sequelize, { name, table, key, ...forgets });
  return { table, partOf, forgetter };
}

type Read = Record<string, unknown>;

async function* rowsOf(
  sequelize: Sequelize,
  wanted: PersonalSelect,
  { communityId, accountId, personId = NO_PERSON }: Subject,
): AsyncGenerator<PersonalRow> {
  const sql = statementOf(wanted);
  for (let after: unknown = BEFORE_ALL; ;) {
    const rows = await sequelize.query<Read>(sql, {
      replacements: { communityId, accountId, personId, after },
      type: QueryTypes.SELECT,
    });
    for (const { row_key: key, ...row } of rows) {
      after = key;
      yield told(row);
    }
    if (rows.length < ROWS_AT_A_TIME) return;
  }
}

function statementOf({ table, key, whose, tells }: PersonalSelect): string {
  const columns = Object.entries(tells).map(([name, sql]) => `${sql} AS \`${name}\``);
  return `
    SELECT ${columns.join(', ')}, ${key} AS row_key FROM ${table}
    WHERE community_id = :communityId AND (${whose}) AND ${key} > :after
    ORDER BY ${key} LIMIT ${ROWS_AT_A_TIME}`;
}

const told = (row: Read): PersonalRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)]));

function cellOf(value: unknown): string | number | null {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'string') return value;
  return null;
}

/** What the doors of features bring about people, by the order of the features. */
export function personalTablesOf(
  features: readonly (Feature & { personal?: readonly PersonalTable[] })[],
): PersonalTable[] {
  return features.flatMap(({ personal = [] }) => personal);
}
