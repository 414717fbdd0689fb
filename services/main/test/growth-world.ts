import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows, type TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import type { GrowthWorld as World } from '@gatehouse/shared/testing/growth';
import { openOneSession } from '@gatehouse/shared/testing/rows-read';
import type { Sequelize } from 'sequelize';
import { writeWords } from '../src/features/visits/visit-wording.js';
import { createVisitWordsStore } from '../src/features/visits/visit-words.store.js';
import { createImportRowsStore } from '../src/features/imports/import-rows.store.js';
import { nthDataRequest } from './growth-data-requests.js';
import { devicesOf, gatesOf, nthGateEntry } from './growth-gates.js';
import { belongingsOf, homes } from './growth-tower.js';
import { nthImportRow, someImport } from './growth-imports.js';
import { nthJob } from './growth-jobs.js';
import { nthJoinRequest } from './growth-joins.js';
import { gateRows, personIdsIn } from './growth-moves.js';
import { nthNotice, readOnce } from './growth-notices.js';
import { nthHelp } from './growth-help.js';
import { nthParcel } from './growth-parcels.js';
import { peopleOf } from './growth-people.js';
import { nthVisit } from './growth-visits.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

/** When the first visit of every community was asked for. */
export const FIRST_DAY = new Date('2026-01-01T00:00:00.000Z');
const MINUTE_MS = 60_000;
/** So many minutes after it. */
const minute = (n: number): Date => new Date(FIRST_DAY.getTime() + n * MINUTE_MS);

const SMALL = 300;
const LARGE = 6000;
const VISITS_PER_UNIT = 15;

/** A community that keeps a log of its gate. */
export interface LoggedCommunity {
  id: string;
  /** The tower that all of its units are in; it has others. */
  buildingId: string;
  /** In the order of their names, `A-101` and so on. */
  unitIds: string[];
  /** Of its residents, one for each unit. The first did what the audit log says, to the second. */
  accountIds: string[];
  /** Oldest first. */
  visitIds: string[];
  /** Oldest first. */
  noticeIds: string[];
  /** The first of its imports, which has rows. */
  importId: string;
  /** How many entries its audit log has. */
  audited: number;
  /** How many versions of its policies it has set. */
  policyVersions: number;
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
  const buildingId = newId();
  const visits = Array.from({ length: count }, (_none, n) =>
    nthVisit(id, { unitIds, at: minute(n) }, n),
  );
  const audited = count / 2;
  const policyVersions = count / 3;
  const board = { communityId: id, accountIds, count: count / 2 };
  const notices = Array.from({ length: board.count }, (_none, n) => nthNotice(board, minute(n), n));
  const imports = Array.from({ length: count / 10 }, () => someImport(id, FIRST_DAY));
  const importId = imports[0]?.id ?? '';
  const living = [
    ...homes({ communityId: id, buildingId, unitIds, accountIds, at: FIRST_DAY }),
    ...atGatesOf(id, count),
  ];
  const personIds = personIdsIn(living);
  await insertAll(session, [
    ...imports.map((row) => ({ table: 'imports', row })),
    ...notices.map((row) => ({ table: 'notices', row })),
    ...notices.map((row) => readOnce(row, accountIds)),
    ...living,
    ...unitIds.flatMap((unitId, n) => belongingsOf({ communityId: id, unitId, at: FIRST_DAY }, n)),
    ...visits.map((row) => ({ table: 'visits', row })),
    ...times(audited, (n) => nthEntry(id, accountIds, n)),
    ...Array.from({ length: policyVersions }, (_none, n) => nthPolicy(id, accountIds, n)),
    ...Array.from({ length: audited }, (_none, n) =>
      nthJoinRequest({ communityId: id, unitIds, at: minute(n).getTime() }, n),
    ),
    ...times(audited, (n) => nthDataRequest(id, { accountIds, at: FIRST_DAY }, n)),
    ...gateRows({ communityId: id, buildingId, unitIds, personIds, at: FIRST_DAY }, audited),
    ...times(audited, (n) => nthParcel({ communityId: id, unitIds, at: minute(n) }, n)),
    ...times(count / 20, (n) =>
      nthHelp({ communityId: id, unitIds, personIds, at: FIRST_DAY }, n),
    ).flat(),
    ...times(audited, (n) => nthJob(id, accountIds[n % 2] ?? '', minute(n))),
  ]);
  await writeSheet(session, { communityId: id, importId }, count / 5);
  const writing = {
    inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => inTransaction(session, work),
  };
  await writeWords({ store: createVisitWordsStore(session), writing });
  const gate = { first: FIRST_DAY, apartMs: unitIds.length * MINUTE_MS, others: count / 10 };
  await insertAll(session, peopleOf({ communityId: id, unitIds: unitIds.slice(0, 20), ...gate }));
  await session.query(
    `ANALYZE TABLE visits, visit_words, visit_word_parts, audit_entries, communities, units,
       unit_name_parts, buildings, people, residencies, jobs, notices, notice_readers,
       policy_versions, join_requests, moves, vehicles, pets, household_contacts, imports,
       import_rows, data_requests, blocks, standing_answers, passes, pass_units, parcels,
       help_profiles, engagements, gates, devices,
       gate_entries, gate_conflicts`,
  );
  const ids = { visitIds: visits.map((row) => row.id), noticeIds: notices.map((row) => row.id) };
  return { id, buildingId, unitIds, accountIds, ...ids, importId, audited, policyVersions };
}

/** The rows of an import stand in parts that only its store knows. */
async function writeSheet(
  session: Sequelize,
  whose: { communityId: string; importId: string },
  length: number,
): Promise<void> {
  const sheet = { afterRow: 0, rows: times(length, nthImportRow) };
  await session.transaction((tx) => createImportRowsStore(session).replace(tx, whose, sheet));
}

const times = <Row>(count: number, make: (n: number) => Row): Row[] =>
  Array.from({ length: count }, (_none, n) => make(n));

async function insertAll(session: Sequelize, rows: readonly TableRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000)
    await session.transaction((tx) => insertRows(tx, rows.slice(start, start + 1000)));
}

/** What stands at gates, and what happened there. */
function atGatesOf(id: string, count: number): TableRow[] {
  return [
    ...gatesOf(id, count / 2, FIRST_DAY),
    ...devicesOf(id, count / 2, FIRST_DAY),
    ...Array.from({ length: count }, (_none, n) => nthGateEntry(id, minute(n), n)).flat(),
  ];
}

/** Each day has its entries; every hundredth is of a rare type. */
function nthEntry(communityId: string, accountIds: string[], seq: number): TableRow {
  return {
    table: 'audit_entries',
    row: {
      ...{ communityId, seq, eventId: `e${seq}`, type: seq % 100 === 0 ? 'a.rare.type' : 'a.b' },
      ...{ actorId: accountIds[0], accountId: accountIds[seq % 20 === 0 ? 1 : 2] },
      ...{ at: minute(2 * seq), address: null },
      ...{ correlationId: 'c', facts: '{}', prevHash: '', hash: '' },
    },
  };
}

/** Two sections in turn, and one that was set only once. */
function nthPolicy(communityId: string, accountIds: string[], n: number): TableRow {
  const at = minute(n);
  const section = n === 0 ? 'joining' : ['retention', 'notices'][n % 2];
  return {
    table: 'policy_versions',
    row: {
      ...{ communityId, version: n + 1, section, validFrom: at, setAt: at },
      ...{ setBy: accountIds[0], actedBy: null, body: '{}' },
    },
  };
}
