import { join } from 'node:path';
import { createVisitWordsStore } from '@gatehouse/main/features/visits/visit-words.store';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { runMigrations } from '@gatehouse/shared/sql/migrations';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createConnection } from 'mysql2/promise';
import type { Sequelize } from 'sequelize';
import { repositoryFolder } from '../../provision/profile.js';
import { withDatabase } from '../../system/environment.js';

/** When the first visits were asked for, and for how long visits went on. */
export const FIRST_DAY = new Date('2026-01-01T00:00:00.000Z');
export const DAYS = 92;

export const communityOf = (number: number): string =>
  `0192f3a4-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const LARGE = communityOf(1);
export const SMALL = communityOf(2);
/** The home whose residents ask. */
export const HOME = '0192f3a4-0001-7000-8000-000000000007';

/** How many visits the communities of a database have. */
export interface Log {
  database: string;
  large: number;
  small: number;
  /** Spread over two hundred neighbours. */
  others: number;
}

/** Makes a database of main with such a log; what was in it before is dropped. */
export async function logVisits(url: string, log: Log): Promise<string> {
  const server = await createConnection(url);
  await server.query(`DROP DATABASE IF EXISTS ${log.database}`);
  await server.query(
    `CREATE DATABASE ${log.database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
  );
  await server.end();
  const filled = withDatabase(url, log.database);
  const sequelize = await connectDatabase(filled, { logger: silentLogger, poolMax: 2 });
  await runMigrations(
    sequelize,
    join(repositoryFolder, 'services/main/dist/migrations'),
    silentLogger,
  );
  await sequelize.query('CREATE TABLE digits (d INT PRIMARY KEY)');
  await sequelize.query(
    `INSERT INTO digits VALUES ${[...Array(10).keys()].map((d) => `(${d})`).join()}`,
  );
  await fill(sequelize, { tag: 1, count: log.large, community: `'${LARGE}'`, hasWords: false });
  await fill(sequelize, { tag: 2, count: log.small, community: `'${SMALL}'`, hasWords: false });
  const neighbour = `CONCAT('${LARGE.slice(0, -12)}', LPAD(3 + MOD(n, 200), 12, '0'))`;
  // Nobody asks them, and their words would lie apart from the others'.
  await fill(sequelize, { tag: 3, count: log.others, community: neighbour, hasWords: true });
  await writeWords(sequelize);
  await sequelize.query('ANALYZE TABLE visits, visit_words, visit_word_parts');
  await sequelize.close();
  return filled;
}

interface Some {
  /** A digit that their ids have and no others. */
  tag: number;
  count: number;
  /** The id of the n-th one's community, in SQL. */
  community: string;
  hasWords: boolean;
}

const AT_ONCE = 100_000;

async function fill(sequelize: Sequelize, some: Some): Promise<void> {
  for (let from = 0; from < some.count; from += AT_ONCE)
    await sequelize.query(insertVisits(some, from));
}

async function writeWords(sequelize: Sequelize): Promise<void> {
  const store = createVisitWordsStore(sequelize);
  for (let written = 1; written > 0;)
    written = await inTransaction(sequelize, async (tx) => {
      const visits = await store.lockWordless(tx, 1000);
      if (visits.length > 0) await store.write(tx, visits);
      return visits.length;
    });
}

const FIRST_NAMES = `'Ravi','Asha','Bilal','Chitra','Dev','Esha','Farid','Gopal','Hema','Imran','Jaya','Kiran','Lata','Meera','Nikhil','Omar','Priya','Qadir','Rekha','Sanjay'`;
const LAST_NAMES = `'Kumar','Shah','Rao','Khan','Menon','Iyer','Singh','Patel','Sharma','Verma','Gupta','Reddy','Nair'`;
const COMPANIES = `'Swift Parcels','Slow Mail','City Cabs','Fresh Basket','Quick Eats'`;
const STATES = `'denied','expired','left','left','left','left','left','left','left','left'`;

/** Evenly through the days, in the order of their ids; whoever comes is one of 5000. */
function insertVisits({ tag, count, community, hasWords }: Some, from: number): string {
  const step = Math.floor((DAYS * 24 * 60 * 60_000) / count);
  const at = `TIMESTAMPADD(MICROSECOND, n * ${step} * 1000, '2026-01-01')`;
  const stamp = `LPAD(LOWER(HEX(${FIRST_DAY.getTime()} + n * ${step})), 12, '0')`;
  return `
    INSERT INTO visits (id, community_id, unit_id, unit_name, building_name, kind, visitor_name,
      visitor_phone, visitor_company, state, requested_by_id, requested_by_name, requested_at,
      answer_by, answered_at, has_words, due_at)
    SELECT CONCAT(INSERT(${stamp}, 9, 0, '-'), '-7000-8000-', ${tag}, LPAD(n, 11, '0')), ${community},
      CONCAT('${HOME.slice(0, -12)}', LPAD(MOD(n, 100), 12, '0')),
      CONCAT('A-', 100 + MOD(n, 100)), 'Tower A', ELT(1 + MOD(n, 4), 'guest', 'delivery', 'cab', 'service'),
      CONCAT(ELT(1 + MOD(p, 20), ${FIRST_NAMES}), ' ', ELT(1 + MOD(p DIV 20, 13), ${LAST_NAMES})),
      CONCAT('+9198', LPAD(p * 7919, 8, '0')), IF(MOD(n, 4) = 1, ELT(1 + MOD(p, 5), ${COMPANIES}), NULL),
      ELT(1 + MOD(n, 10), ${STATES}), '${communityOf(9)}', 'Gopal Singh', ${at}, ${at},
      IF(MOD(n, 10) = 1, NULL, TIMESTAMPADD(MICROSECOND, MOD(n * 31, 50000) * 1000, ${at})), ${hasWords ? 1 : 0}, NULL
    FROM (SELECT n, MOD(n * 7919 + n DIV 5000, 5000) AS p FROM (
      SELECT ${from} + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n
      FROM digits f, digits e, digits c, digits b, digits a) AS numbers WHERE n < ${count}) AS people
    ORDER BY n`;
}

/** How many visits there are in all. */
export function sizeOf({ large, small, others }: Log): string {
  return (large + small + others).toLocaleString('en');
}
