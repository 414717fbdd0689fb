import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows, type TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import type { GrowthWorld as World } from '@gatehouse/shared/testing/growth';
import { openOneSession } from '@gatehouse/shared/testing/rows-read';
import type { Sequelize } from 'sequelize';
import { toRow } from '../src/features/jobs/jobs.model.js';
import type { Job } from '../src/features/jobs/jobs.types.js';
import { writeWords } from '../src/features/visits/visit-wording.js';
import { createVisitWordsStore } from '../src/features/visits/visit-words.store.js';
import type { NoticeRow } from '../src/features/noticeboard/noticeboard.model.js';
import type { VisitRow } from '../src/features/visits/visits.model.js';
import { peopleOf } from './growth-people.js';
import { visitOfThen } from './residencies.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

/** When the first visit of every community was asked for. */
export const FIRST_DAY = new Date('2026-01-01T00:00:00.000Z');
const MINUTE_MS = 60_000;

/** The day until which the newest notices are pinned. */
export const PINNED_UNTIL = new Date('2026-02-01T00:00:00.000Z');

const SMALL = 300;
const LARGE = 6000;
const VISITS_PER_UNIT = 15;

/** A community that keeps a log of its gate. */
export interface LoggedCommunity {
  id: string;
  /** In the order of their names, `A-101` and so on. */
  unitIds: string[];
  /** Of its residents, one for each unit. The first did what the audit log says, to the second. */
  accountIds: string[];
  /** Oldest first. */
  visitIds: string[];
  /** Oldest first. */
  noticeIds: string[];
  /** How many entries its audit log has. */
  audited: number;
}

/** A database of main in one session, to be filled with the visits of years. */
export interface GrowthWorld extends World<LoggedCommunity> {
  /** Lets a community have so many visits, one a minute, mixed as at a gate. */
  addCommunity(visits: number): Promise<LoggedCommunity>;
  close(): Promise<void>;
}

export async function createGrowthWorld(): Promise<GrowthWorld> {
  const { session, drop } = await openOneSession('growth', migrations);
  return {
    session,
    addSmall: () => addCommunity(session, SMALL),
    addLarge: () => addCommunity(session, LARGE),
    addCommunity: (visits) => addCommunity(session, visits),
    close: drop,
  };
}

async function addCommunity(session: Sequelize, count: number): Promise<LoggedCommunity> {
  const id = newId();
  const unitIds = Array.from({ length: count / VISITS_PER_UNIT }, newId);
  const accountIds = unitIds.map(newId);
  const visits = Array.from({ length: count }, (_none, n) => nthVisit(id, unitIds, n));
  const audited = count / 2;
  const notices = Array.from({ length: count / 2 }, (_none, n) => nthNotice(id, accountIds, n));
  await insertAll(session, [
    ...notices.map((row) => ({ table: 'notices', row })),
    ...notices.map((row) => readOnce(row, accountIds)),
    ...homes(id, unitIds, accountIds),
    ...visits.map((row) => ({ table: 'visits', row })),
    ...Array.from({ length: audited }, (_none, n) => nthEntry(id, accountIds, n)),
    ...Array.from({ length: audited }, (_none, n) => nthJob(id, accountIds[n % 2] ?? '', n)),
  ]);
  const writing = {
    inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => inTransaction(session, work),
  };
  await writeWords({ store: createVisitWordsStore(session), writing });
  const gate = { first: FIRST_DAY, apartMs: unitIds.length * MINUTE_MS, others: count / 10 };
  await insertAll(session, peopleOf({ communityId: id, unitIds: unitIds.slice(0, 20), ...gate }));
  await session.query(
    `ANALYZE TABLE visits, visit_words, visit_word_parts, audit_entries, communities, units,
       buildings, people, residencies, jobs, notices, notice_readers`,
  );
  const ids = { visitIds: visits.map((row) => row.id), noticeIds: notices.map((row) => row.id) };
  return { id, unitIds, accountIds, ...ids, audited };
}

async function insertAll(session: Sequelize, rows: readonly TableRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000)
    await session.transaction((tx) => insertRows(tx, rows.slice(start, start + 1000)));
}

/** A tower with so many units, and a resident in each; the community has neighbours by name. */
function homes(communityId: string, unitIds: string[], accountIds: string[]): TableRow[] {
  const buildingId = newId();
  const estate = { timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' };
  const others = Array.from({ length: 60 }, (_none, n) => ({
    ...{ id: n === 0 ? communityId : newId(), ...estate },
    name: `Estate ${String(n).padStart(3, '0')}`,
  }));
  const people = accountIds.map((accountId) => ({ id: newId(), communityId, accountId }));
  const table = (name: string, rows: TableRow['row'][]) =>
    rows.map((row) => ({ table: name, row }));
  return [
    ...table('communities', others),
    ...table('buildings', [{ id: buildingId, communityId, name: 'Tower A' }]),
    ...table(
      'units',
      unitIds.map((unit, n) => ({ id: unit, communityId, buildingId, name: `A-${101 + n}` })),
    ),
    ...table(
      'people',
      people.map((person, n) => ({ ...person, name: `${FIRST_NAMES[n % 7] ?? ''} Shah` })),
    ),
    ...table(
      'residencies',
      people.map(({ id: personId }, n) => ({
        ...{ id: newId(), communityId, personId, unitId: unitIds[n], kind: 'owner' },
        ...{ isPrimary: false, validFrom: FIRST_DAY, validTo: null },
      })),
    ),
  ];
}

/** Each day has its entries; every hundredth is of a rare type. */
function nthEntry(communityId: string, accountIds: string[], seq: number): TableRow {
  return {
    table: 'audit_entries',
    row: {
      ...{ communityId, seq, eventId: `e${seq}`, type: seq % 100 === 0 ? 'a.rare.type' : 'a.b' },
      ...{ actorId: accountIds[0], accountId: accountIds[seq % 20 === 0 ? 1 : 2] },
      ...{ at: new Date(FIRST_DAY.getTime() + seq * 2 * MINUTE_MS), address: null },
      ...{ correlationId: 'c', facts: '{}', prevHash: '', hash: '' },
    },
  };
}

/** Every tenth was pinned once; of the newest five three are pinned today, and one is taken down. */
function nthNotice(communityId: string, accountIds: string[], n: number): NoticeRow {
  const publishedAt = new Date(FIRST_DAY.getTime() + n * MINUTE_MS);
  const today = PINNED_UNTIL.toISOString().slice(0, 10);
  const fromNewest = accountIds.length * (VISITS_PER_UNIT / 2) - n;
  const pinnedUntil = fromNewest <= 3 ? today : n % 10 === 0 ? '2026-01-05' : null;
  return {
    ...{ communityId, id: newId(), title: `Notice ${n}`, body: 'Water is off.', pinnedUntil },
    ...{ authorId: accountIds[0] ?? '', authorName: 'Meera Iyer', publishedAt, editedAt: null },
    ...{ withdrawnAt: fromNewest === 4 ? publishedAt : null, readers: 1 },
  };
}

function readOnce({ communityId, id, publishedAt }: NoticeRow, accountIds: string[]): TableRow {
  const row = { communityId, noticeId: id, accountId: accountIds[0], readAt: publishedAt };
  return { table: 'notice_readers', row };
}

/** All have ended, as all but a few at any time have. */
function nthJob(communityId: string, ownerId: string, n: number): TableRow {
  const at = new Date(FIRST_DAY.getTime() + n * MINUTE_MS);
  const job: Job = {
    id: newId(),
    communityId,
    ownerId,
    kind: 'report.visits',
    state: 'done',
    input: {},
    needs: [],
    run: 1,
    steps: 1,
    done: 1,
    errors: [],
    createdAt: at,
    endedAt: at,
  };
  return { table: 'jobs', row: { ...toRow(job), slot: null, touchedAt: at } };
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
