import { newId } from '@gatehouse/shared/ids/ids';
import { partsOfName } from '@gatehouse/shared/sql/statements/name-parts';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';

/** An account to act as. */
export interface Account {
  id: string;
  email: string;
}

/** A community with people of every kind. */
export interface Community {
  id: string;
  tag: string;
  /** By what was given to them: "resident", "employee/guard". */
  people: ReadonlyMap<string, readonly Account[]>;
}

export interface Databases {
  auth: Connection;
  main: Connection;
}

const since = new Date('2026-01-01T00:00:00.000Z');

export async function openDatabases(urls: Record<keyof Databases, string>): Promise<Databases> {
  const [auth, main] = await Promise.all(
    [urls.auth, urls.main].map((uri) => createConnection({ uri, timezone: 'Z' })),
  );
  if (auth === undefined || main === undefined) throw new Error('there are two databases');
  return { auth, main };
}

/**
 * Makes a community and its people. Written in SQL, past the services: no operation makes a community
 * or its first people. Their password is the demo accounts'.
 *
 * @param grants what people can be
 * @param size how many there are of each, and in how many homes the residents live
 */
export async function populate(
  { auth, main }: Databases,
  tag: string,
  grants: readonly string[],
  size: { each: number; homes: number },
): Promise<Community> {
  const id = newId();
  const people = new Map(grants.map((grant) => [grant, accountsOf(tag, grant, size.each)]));
  const homes = await insertPlaces(main, id, tag, size.homes);
  for (const [grant, accounts] of people) {
    await insertAccounts(auth, accounts, tag, null);
    await insertMemberships(auth, id, grant, accounts);
    await insertPeople(main, id, tag, accounts, grant === 'resident' ? homes : []);
  }
  return { id, tag, people };
}

/** Those who belong to no community: operators of the platform, and who has only just come. */
export async function populateOutside(
  { auth }: Databases,
  platformRole: string | null,
  count: number,
): Promise<Account[]> {
  const accounts = accountsOf('outside', platformRole ?? 'newcomer', count);
  await insertAccounts(auth, accounts, 'outside', platformRole);
  return accounts;
}

function accountsOf(tag: string, grant: string, count: number): Account[] {
  const name = `${tag}-${grant.replace('/', '-')}`;
  return Array.from({ length: count }, (_, at) => ({
    id: newId(),
    email: `${name}-${at}@people.example`,
  }));
}

async function insertPlaces(
  main: Connection,
  id: string,
  tag: string,
  count: number,
): Promise<string[]> {
  const building = newId();
  const homes = Array.from({ length: count }, (_, at) => ({
    id: newId(),
    name: `${tag}-${101 + at}`,
  }));
  const values = [id, `${tag} Gardens`, 'Asia/Kolkata', 'INR', 'en-IN'];
  await insert(main, 'communities (id, name, time_zone, currency, locale)', [values]);
  const tower = `${tag} Tower`;
  await insert(main, 'buildings (id, community_id, name, sort_key)', [
    [building, id, tower, inNaturalOrder(tower)],
  ]);
  await insert(
    main,
    'units (id, community_id, building_id, name, sort_key)',
    homes.map(({ id: home, name }) => [home, id, building, name, inNaturalOrder(name)]),
  );
  await insert(
    main,
    'unit_name_parts (community_id, part, sort_key, unit_id)',
    homes.flatMap(({ id: home, name }) =>
      partsOfName(name).map((part) => [id, part, inNaturalOrder(name), home]),
    ),
  );
  return homes.map((home) => home.id);
}

async function insertPeople(
  main: Connection,
  community: string,
  tag: string,
  accounts: readonly Account[],
  homes: readonly string[],
): Promise<void> {
  const people = accounts.map((account) => ({ id: newId(), account }));
  await insert(
    main,
    'people (id, community_id, account_id, name)',
    people.map(({ id, account }) => [id, community, account.id, `${tag} Rao`]),
  );
  if (homes.length === 0) return;
  await insert(
    main,
    'residencies (id, community_id, person_id, unit_id, kind, is_primary, valid_from)',
    people.map(({ id }, at) => [
      newId(),
      community,
      id,
      homes[at % homes.length],
      'owner',
      at < homes.length,
      since,
    ]),
  );
}

async function insertAccounts(
  auth: Connection,
  accounts: readonly Account[],
  tag: string,
  platformRole: string | null,
): Promise<void> {
  const [found] = await auth.query<RowDataPacket[]>('SELECT password_hash FROM accounts LIMIT 1');
  const hash: unknown = found[0]?.['password_hash'];
  await insert(
    auth,
    `accounts (id, email, email_verified, password_hash, given_name, family_name, locale, status,
       platform_role, created_at)`,
    accounts.map(({ id, email }) => [
      id,
      email,
      true,
      hash,
      tag,
      'Rao',
      'en',
      'active',
      platformRole,
      since,
    ]),
  );
}

async function insertMemberships(
  auth: Connection,
  community: string,
  grant: string,
  accounts: readonly Account[],
): Promise<void> {
  const [role, job = null] = grant.split('/');
  await insert(
    auth,
    'memberships (id, account_id, community_id, role, job, created_at)',
    accounts.map(({ id }) => [newId(), id, community, role, job, since]),
  );
}

async function insert(database: Connection, table: string, rows: unknown[][]): Promise<void> {
  await database.query(`INSERT INTO ${table} VALUES ?`, [rows]);
}
