import { newId } from '@gatehouse/shared/ids/ids';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import type { RunningSystem } from '../system/start-system.js';
import type { ServiceName } from '../system/service-process.js';
import { environmentOf } from './process-environment.js';

/** One flat and the addresses that its two residents sign in with. */
export interface SeededUnit {
  id: string;
  residents: SeededResident[];
}

export interface SeededResident {
  accountId: string;
  email: string;
}

/** A realistic estate: a visit to one flat concerns two people of hundreds. */
export interface Estate {
  units: SeededUnit[];
  /** Everybody's. */
  password: string;
}

export const demoCommunityId = '0192f3a4-0000-7000-8000-000000000001';
export const residentsPerUnit = 2;
const since = new Date('2026-01-01T00:00:00.000Z');

/**
 * Adds a tower to the demo community. Written in SQL, past the services: no operation registers
 * residents, and the services' own modules are not for other packages. The password, and so its
 * hash, is the demo accounts'.
 */
export async function seedEstate(system: RunningSystem, units: number): Promise<Estate> {
  const estate = planEstate(units, passwordOf(system));
  const main = await databaseOf(system, 'main');
  const auth = await databaseOf(system, 'auth');
  try {
    await insertHomes(main, estate);
    await insertAccounts(auth, estate);
  } finally {
    await Promise.all([main.end(), auth.end()]);
  }
  return estate;
}

function passwordOf({ accounts }: RunningSystem): string {
  const [first] = accounts;
  if (first === undefined) throw new Error('the demo community has no accounts');
  return first.password;
}

function planEstate(count: number, password: string): Estate {
  const tower = newId();
  const units = Array.from({ length: count }, (_, unit) => ({
    id: newId(),
    residents: Array.from({ length: residentsPerUnit }, (_, resident) => ({
      accountId: newId(),
      email: `bench-${unit}-${resident}.${tower}@demo.gatehouse.example`,
    })),
  }));
  return { units, password };
}

/** The very database that the running service uses. */
export async function databaseOf(system: RunningSystem, service: ServiceName): Promise<Connection> {
  const pid = system.services.get(service)?.pid;
  if (pid === undefined) throw new Error(`${service} does not run`);
  return createConnection({ uri: await environmentOf(pid, 'MYSQL_URL'), timezone: 'Z' });
}

/** A name, and by what it is put in order. */
const named = (name: string): [string, string] => [name, inNaturalOrder(name)];

/** Nobody looks for them by their names. */
async function insertHomes(main: Connection, { units }: Estate): Promise<void> {
  const building = newId();
  const people = units.flatMap(({ id, residents }) =>
    residents.map(({ accountId, email }, index) => ({
      unit: id,
      person: newId(),
      accountId,
      name: email.split('@')[0],
      kind: index === 0 ? 'owner' : 'family',
      isPrimary: index === 0,
    })),
  );
  const insert = (table: string, rows: unknown[][]) =>
    main.query(`INSERT INTO ${table} VALUES ?`, [rows]);
  await insert('buildings (id, community_id, name, sort_key)', [
    [building, demoCommunityId, ...named(`Tower ${building}`)],
  ]);
  await insert(
    'units (id, community_id, building_id, name, sort_key)',
    units.map(({ id }, index) => [id, demoCommunityId, building, ...named(`Z-${index}`)]),
  );
  await insert(
    'people (id, community_id, account_id, name)',
    people.map(({ person, accountId, name }) => [person, demoCommunityId, accountId, name]),
  );
  await insert(
    'residencies (id, community_id, person_id, unit_id, kind, is_primary, valid_from)',
    people.map(({ unit, person, kind, isPrimary }) => [
      newId(),
      demoCommunityId,
      person,
      unit,
      kind,
      isPrimary,
      since,
    ]),
  );
}

async function insertAccounts(auth: Connection, { units }: Estate): Promise<void> {
  const [found] = await auth.query<RowDataPacket[]>('SELECT password_hash FROM accounts LIMIT 1');
  const hash: unknown = found[0]?.['password_hash'];
  const accounts = units.flatMap(({ residents }) => residents);
  await auth.query(
    `INSERT INTO accounts
       (id, email, password_hash, given_name, family_name, locale, status, created_at) VALUES ?`,
    [
      accounts.map(({ accountId, email }) => [
        accountId,
        email,
        hash,
        'Resident',
        email.split('@')[0],
        'en',
        'active',
        since,
      ]),
    ],
  );
  await auth.query(
    'INSERT INTO memberships (id, account_id, community_id, role, created_at) VALUES ?',
    [accounts.map(({ accountId }) => [newId(), accountId, demoCommunityId, 'resident', since])],
  );
}
