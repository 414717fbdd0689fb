import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { insertRows } from '@gatehouse/shared/sql/insert-rows';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { runMigrations } from '@gatehouse/shared/sql/migrations';
import { connectOneSession } from '@gatehouse/shared/testing/rows-read';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createTestDatabase } from '@gatehouse/shared/testing/test-database';
import type { Sequelize } from 'sequelize';
import { writeWords } from '../src/features/visits/visit-wording.js';
import { createVisitWordsStore } from '../src/features/visits/visit-words.store.js';
import type { VisitRow } from '../src/features/visits/visits.model.js';
import { peopleOf } from './growth-people.js';
import { visitOfThen } from './residencies.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

/** When the first visit of every community was asked for. */
export const FIRST_DAY = new Date('2026-01-01T00:00:00.000Z');
const MINUTE_MS = 60_000;

/** A community that keeps a log of its gate. */
export interface LoggedCommunity {
  id: string;
  unitIds: string[];
  /** Oldest first. */
  visitIds: string[];
}

/** A database of main in one session, to be filled with the visits of years. */
export interface GrowthWorld {
  session: Sequelize;
  /** Lets a community have so many visits, one a minute, mixed as at a gate. */
  addCommunity(visits: number): Promise<LoggedCommunity>;
  close(): Promise<void>;
}

export async function createGrowthWorld(): Promise<GrowthWorld> {
  const database = await createTestDatabase('growth');
  const setUp = await connectDatabase(database.url, { logger: silentLogger, poolMax: 2 });
  await runMigrations(setUp, migrations, silentLogger);
  await setUp.close();
  const session = await connectOneSession(database.url);
  return {
    session,
    addCommunity: (visits) => addCommunity(session, visits),
    async close() {
      await session.close();
      await database.drop();
    },
  };
}

async function addCommunity(session: Sequelize, count: number): Promise<LoggedCommunity> {
  const id = newId();
  const unitIds = Array.from({ length: 20 }, newId);
  const rows = Array.from({ length: count }, (_none, n) => nthVisit(id, unitIds, n));
  for (let start = 0; start < count; start += 1000) {
    const some = rows.slice(start, start + 1000).map((row) => ({ table: 'visits', row }));
    await session.transaction((tx) => insertRows(tx, some));
  }
  const writing = {
    inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => inTransaction(session, work),
  };
  await writeWords({ store: createVisitWordsStore(session), writing });
  await session.transaction((tx) => insertRows(tx, peopleOf(id, unitIds, FIRST_DAY, count / 10)));
  await session.query('ANALYZE TABLE visits, visit_words, visit_word_parts, people, residencies');
  return { id, unitIds, visitIds: rows.map((row) => row.id) };
}

const FIRST_NAMES = ['Ravi', 'Asha', 'Bilal', 'Chitra', 'Dev', 'Esha', 'Farid'];
const LAST_NAMES = ['Kumar', 'Shah', 'Rao', 'Khan', 'Menon'];

/** Every seventh is called Ravi, every twentieth is denied. */
function nthVisit(communityId: string, unitIds: string[], n: number): VisitRow {
  const at = new Date(FIRST_DAY.getTime() + n * MINUTE_MS);
  const unit = n % unitIds.length;
  return {
    ...visitOfThen(communityId, unitIds[unit] ?? '', at),
    unitName: `A-${101 + unit}`,
    kind: n % 4 === 0 ? 'delivery' : 'guest',
    visitorName: `${FIRST_NAMES[n % 7] ?? ''} ${LAST_NAMES[n % 5] ?? ''}`,
    visitorPhone: `+9198${String((n % 300) * 76_543).padStart(8, '0')}`,
    visitorCompany: ['Swift Parcels', 'Slow Mail', null, null][n % 4] ?? null,
    visitorVehicle: n % 3 === 0 ? `MH12AB${1000 + (n % 50)}` : null,
    state: n % 20 === 0 ? 'denied' : 'left',
    answeredAt: new Date(at.getTime() + 1000 + (n % 300) * 100),
  };
}
