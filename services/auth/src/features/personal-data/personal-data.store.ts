import { QueryTypes, type Sequelize } from 'sequelize';

/** Things of one kind that are known of an account, each by name. */
export interface PersonalPart {
  name: string;
  rows: Record<string, string>[];
}

/** What a table has about an account: never a secret, nor what a secret could be found by. */
interface PersonalSelect {
  name: string;
  table: string;
  /** In which column the account stands. */
  whose: string;
  columns: readonly string[];
}

/** The newest of each; nobody has so many. */
const MOST_ROWS = 1000;

/** Each table that names an account, or a test names it with its reason. */
export const TOLD: readonly PersonalSelect[] = [
  {
    ...{ name: 'account', table: 'accounts', whose: 'id' },
    columns: [
      ...['id', 'email', 'user_name', 'email_verified', 'given_name', 'family_name'],
      ...['phone', 'locale', 'status', 'platform_role', 'created_at'],
    ],
  },
  {
    ...{ name: 'roles', table: 'memberships', whose: 'account_id' },
    columns: ['community_id', 'role', 'job', 'created_at'],
  },
  {
    ...{ name: 'sessions', table: 'sessions', whose: 'account_id' },
    columns: ['id', 'device', 'address', 'created_at', 'last_used_at', 'ended_at', 'end_reason'],
  },
  {
    ...{ name: 'devices', table: 'known_devices', whose: 'account_id' },
    columns: ['id', 'created_at', 'last_used_at', 'expires_at'],
  },
  {
    ...{ name: 'passkeys', table: 'passkeys', whose: 'account_id' },
    columns: ['id', 'name', 'transports', 'synced', 'created_at', 'last_used_at'],
  },
  {
    ...{ name: 'providers', table: 'oauth_identities', whose: 'account_id' },
    columns: ['provider', 'subject', 'created_at'],
  },
  {
    ...{ name: 'secondFactors', table: 'totp_secrets', whose: 'account_id' },
    columns: ['begun_at', 'confirmed_at'],
  },
];

export type PersonalDataStore = ReturnType<typeof createPersonalDataStore>;

/** All that is known of an account, read and never written. */
export function createPersonalDataStore(sequelize: Sequelize) {
  return {
    async partsOf(accountId: string): Promise<PersonalPart[]> {
      const parts: PersonalPart[] = [];
      for (const { name, table, whose, columns } of TOLD) {
        const rows = await sequelize.query<Record<string, unknown>>(
          `SELECT ${columns.join(', ')} FROM ${table} WHERE ${whose} = :accountId
           ORDER BY ${columns.at(-1) ?? whose} DESC LIMIT ${MOST_ROWS}`,
          { replacements: { accountId }, type: QueryTypes.SELECT },
        );
        parts.push({ name, rows: rows.map(told) });
      }
      return parts;
    },
  };
}

/** What there is none of is left out. */
function told(row: Record<string, unknown>): Record<string, string> {
  const cells = Object.entries(row).flatMap(([column, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[inCamelCase(column), textOf(value)]],
  );
  return Object.fromEntries(cells);
}

const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : String(value);

const inCamelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
