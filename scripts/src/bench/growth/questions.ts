import { createVisitCountsStore } from '@gatehouse/main/features/visits/visit-counts.store';
import { createVisitsStore } from '@gatehouse/main/features/visits/visits.store';
import { rowsRead } from '@gatehouse/shared/testing/rows-read';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Target } from '../measurement.js';
import { quantile } from '../statistics.js';
import { DAYS, FIRST_DAY, HOME, LARGE, SMALL, type Log } from './logged-visits.js';

/** As a page of the portal, and one more that tells whether there is another. */
const limit = 51;
const mostForPage = 2 * limit;
const mostForSearch = 4 * limit;
const DAY_MS = 24 * 60 * 60_000;
/** The server reads some rows of its own when a table is opened. */
const someRows = 20;

/** What somebody asks of a log. */
export interface Question {
  what: string;
  /** Rows that may be read for it. */
  mostRows: number;
  /** How long it may take, in milliseconds or as times what it takes of the smaller log. */
  within: Target;
  /** Asked three times where the others are asked a hundred times. */
  isSlow?: boolean;
  ask: () => Promise<unknown>;
}

const asItGrows: Target = { of: 'ratio', atMost: 1.5 };
const unharmed: Target = { of: 'ratio', atMost: 1.2 };
const soonEnough: Target = { of: 'median', atMost: 500 };

/** What is asked of the large community, then of the small one beside it. */
export async function questionsOf(session: Sequelize, log: Log): Promise<Question[]> {
  const visits = createVisitsStore(session);
  const listOf = (communityId: string) => (filter: object) => () =>
    visits.list({ communityId, limit, ...filter });
  const list = listOf(LARGE);
  const listInSmall = listOf(SMALL);
  const halfWay = await nthNewest(session, LARGE, log.large / 2);
  const oldest = await nthNewest(session, LARGE, log.large - limit - 1);
  const halfWayInSmall = await nthNewest(session, SMALL, log.small / 2);
  const stays = [{ unitId: HOME, from: FIRST_DAY, to: null }];
  const page = { mostRows: mostForPage, within: asItGrows };
  const search = { mostRows: mostForSearch, within: asItGrows };
  return [
    { what: 'the newest page', ...page, ask: list({}) },
    { what: 'a page half way down', ...page, ask: list({ beforeId: halfWay }) },
    { what: 'the oldest page', ...page, ask: list({ beforeId: oldest }) },
    { what: 'a search with hits', ...search, ask: list({ search: 'ravi' }) },
    { what: 'a search without one', ...search, ask: list({ search: 'zebra' }) },
    { what: 'two common words', ...search, ask: list({ search: 'ravi kumar' }) },
    { what: 'a resident’s list', ...page, ask: list({ stays }) },
    {
      what: 'a quarter’s report',
      mostRows: DAYS + visitsADay(log.large) + someRows,
      within: soonEnough,
      ask: () => countQuarter(session, LARGE),
    },
    {
      what: 'the same for the first time',
      // Each visit, and of each day the row at which the index tells that it is over.
      mostRows: log.large + 2 * DAYS + someRows,
      within: soonEnough,
      isSlow: true,
      ask: () => countFirst(session, LARGE),
    },
    ...[
      { what: 'a small one’s page', ...page, ask: listInSmall({ beforeId: halfWayInSmall }) },
      { what: 'its search with hits', ...search, ask: listInSmall({ search: 'ravi' }) },
      { what: 'its search without one', ...search, ask: listInSmall({ search: 'zebra' }) },
      {
        what: 'its report',
        mostRows: DAYS + visitsADay(log.small) + someRows,
        ask: () => countQuarter(session, SMALL),
      },
    ].map((question) => ({ ...question, within: unharmed })),
  ];
}

const visitsADay = (visits: number): number => Math.ceil(visits / DAYS);

function midnightsFrom(first: number): Date[] {
  return Array.from({ length: DAYS + 1 }, (_none, day) => new Date(first + day * DAY_MS));
}

/** A day later, when all days but the last are kept. */
function countQuarter(session: Sequelize, communityId: string): Promise<unknown> {
  const midnights = midnightsFrom(FIRST_DAY.getTime());
  const now = new Date(FIRST_DAY.getTime() + DAYS * DAY_MS);
  return createVisitCountsStore(session).count({ communityId, midnights, now });
}

/** By a calendar of which nothing is kept, at a moment at which nothing can be. */
function countFirst(session: Sequelize, communityId: string): Promise<unknown> {
  const midnights = midnightsFrom(FIRST_DAY.getTime() - DAY_MS / 4);
  return createVisitCountsStore(session).count({ communityId, midnights, now: FIRST_DAY });
}

async function nthNewest(session: Sequelize, communityId: string, n: number): Promise<string> {
  const [row] = await session.query<{ id: string }>(
    `SELECT id FROM visits FORCE INDEX (visits_community_id_id) WHERE community_id = :communityId
     ORDER BY id DESC LIMIT 1 OFFSET :n`,
    { replacements: { communityId, n }, type: QueryTypes.SELECT },
  );
  if (row === undefined) throw new Error(`a community has no ${n} visits`);
  return row.id;
}

/** How many rows the server reads for it. What is kept after the first time is read the second. */
export async function rowsOf(session: Sequelize, { ask }: Question): Promise<number> {
  await ask();
  return rowsRead(session, ask);
}

/** The median of so many answers, one after the other, in milliseconds. */
export async function medianMs({ ask, isSlow }: Question, times: number): Promise<number> {
  const took: number[] = [];
  for (let n = 0; n < (isSlow ? Math.min(times, 3) : times); n++) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return quantile(took, 0.5);
}
