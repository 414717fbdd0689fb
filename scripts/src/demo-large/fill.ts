import { partsOfName } from '@gatehouse/shared/sql/statements/name-parts';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { madeUpId, planEstate, type Dweller, type Estate } from './estate.js';
import { planMonth, type LoggedVisit } from './month.js';

const SEED = 500;
const ROWS_AT_ONCE = 1000;
/** More visits than the small demo has: then the month is there. */
const A_MONTH = 5000;
const GUARD = { id: '0192f3a4-0000-7000-8000-0000000000a4', name: 'Gopal Singh' };

/**
 * Makes of the demo community one of 500 homes with a month of visits, the same on every machine but
 * for the days. What is there already stays as it is. Written in SQL, past the services: no operation
 * asks for a visit of last week. Everybody's password is the demo accounts'.
 *
 * @param urls the databases of main and auth, migrated and with the small demo in them
 */
export async function fillLargeDemo(
  urls: { main: string; auth: string },
  today: Date,
): Promise<void> {
  const random = seededRandom(SEED);
  const estate = planEstate(random, today);
  await withConnection(urls.auth, (auth) => insertAccounts(auth, estate));
  await withConnection(urls.main, async (main) => {
    await insertHomes(main, estate);
    await insertPeople(main, estate);
    if (!(await hasMonth(main, estate))) {
      await insertVisits(main, estate, planMonth(estate, random, today));
    }
  });
}

async function withConnection(uri: string, work: (to: Connection) => Promise<void>): Promise<void> {
  const connection = await createConnection({ uri, timezone: 'Z' });
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
}

/** Rows that are there already stay. */
async function insert(to: Connection, into: string, rows: unknown[][]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await to.query(`INSERT IGNORE INTO ${into} VALUES ?`, [rows.slice(from, from + ROWS_AT_ONCE)]);
}

async function insertAccounts(auth: Connection, { communityId, dwellers }: Estate): Promise<void> {
  const [found] = await auth.query<RowDataPacket[]>(
    `SELECT password_hash FROM accounts WHERE id = ?`,
    [GUARD.id],
  );
  const hash: unknown = found[0]?.['password_hash'];
  const joined = dwellers.flatMap((dweller) =>
    dweller.accountId === undefined ? [] : [{ ...dweller, accountId: dweller.accountId }],
  );
  await insert(
    auth,
    `accounts (id, email, email_verified, password_hash, given_name, family_name, locale, status,
       created_at)`,
    joined.map(({ accountId, email, givenName, familyName, since }) => [
      ...[accountId, email, true, hash, givenName, familyName, 'en', 'active', since],
    ]),
  );
  await insert(
    auth,
    'memberships (id, account_id, community_id, role, created_at)',
    joined.map(({ accountId, since }, index) => [
      ...[madeUpId('6', index), accountId, communityId, 'resident', since],
    ]),
  );
}

async function insertHomes(main: Connection, { communityId, buildings, homes }: Estate) {
  await insert(
    main,
    'buildings (id, community_id, name, kind, sort_key)',
    buildings.map(({ id, name }) => [id, communityId, name, 'tower', inNaturalOrder(name)]),
  );
  await insert(
    main,
    'units (id, community_id, building_id, name, floor, kind, area_centi, sort_key)',
    homes.map(({ id, buildingId, name, floor, areaCenti }) => [
      ...[id, communityId, buildingId, name, floor, 'flat', areaCenti, inNaturalOrder(name)],
    ]),
  );
  await insert(
    main,
    'unit_name_parts (community_id, part, sort_key, unit_id)',
    homes.flatMap(({ id, name }) =>
      partsOfName(name).map((part) => [communityId, part, inNaturalOrder(name), id]),
    ),
  );
}

async function insertPeople(main: Connection, { communityId, dwellers }: Estate): Promise<void> {
  await insert(
    main,
    `people (id, community_id, account_id, name, given_name, family_name, email, is_minor, state,
       welcomed_at)`,
    dwellers.map((one) => [
      ...[one.personId, communityId, one.accountId ?? null, nameOf(one), one.givenName],
      ...[one.familyName, one.isMinor ? null : one.email, one.isMinor],
      ...(one.accountId === undefined ? ['known', null] : ['member', one.since]),
    ]),
  );
  await insert(
    main,
    `residencies (id, community_id, person_id, unit_id, kind, is_primary, lives_here, valid_from,
       is_begun)`,
    dwellers.map((one) => [
      ...[one.residencyId, communityId, one.personId, one.unitId, one.kind],
      ...[one.isPrimary, one.livesHere, one.since, true],
    ]),
  );
}

async function hasMonth(main: Connection, { communityId }: Estate): Promise<boolean> {
  const [found] = await main.query<RowDataPacket[]>(
    `SELECT COUNT(*) AS visits FROM
       (SELECT 1 FROM visits WHERE community_id = ? LIMIT ${A_MONTH}) AS some`,
    [communityId],
  );
  return Number(found[0]?.['visits']) >= A_MONTH;
}

/** Their words are written by the service behind them, as after an upgrade. */
function insertVisits(main: Connection, { communityId }: Estate, visits: LoggedVisit[]) {
  return insert(
    main,
    `visits (id, community_id, unit_id, unit_name, building_name, kind, visitor_name,
       visitor_company, state, requested_by_id, requested_by_name, requested_at, answer_by,
       answered_by_id, answered_by_name, answered_at, checked_in_at, checked_in_by_id,
       checked_in_by_name, checked_out_at, checked_out_by_id, checked_out_by_name,
       due_at)`,
    visits.map((visit) => [
      ...[visit.id, communityId, visit.home.id, visit.home.name, visit.home.building],
      ...[visit.kind, visit.visitorName, visit.company, visit.state],
      ...[GUARD.id, GUARD.name, visit.requestedAt, visit.answerBy],
      ...(visit.answeredBy === null
        ? [null, null]
        : [visit.answeredBy.accountId, nameOf(visit.answeredBy)]),
      ...[visit.answeredAt, ...atTheGate(visit.checkedInAt), ...atTheGate(visit.checkedOutAt)],
      // Whoever is inside moves on when it is first looked at.
      visit.state === 'inside' ? visit.checkedInAt : null,
    ]),
  );
}

const atTheGate = (at: Date | null) =>
  at === null ? [null, null, null] : [at, GUARD.id, GUARD.name];

const nameOf = ({ givenName, familyName }: Dweller): string => `${givenName} ${familyName}`;
