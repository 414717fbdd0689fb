import { join } from 'node:path';
import { describeGrowth, type GrowthQuestion } from '@gatehouse/shared/testing/growth';
import { rowsRead } from '@gatehouse/shared/testing/rows-read';
import { dayAt } from '@gatehouse/shared/time/local-time';
import { expect } from 'chai';
import { createAuditStore } from '../src/features/audit/audit.store.js';
import type { AuditSearch } from '../src/features/audit/audit.types.js';
import {
  createCommunitiesStore,
  type CommunitySearch,
  type UnitSearch,
} from '../src/features/communities/communities.store.js';
import { createNoticeboardStore } from '../src/features/noticeboard/noticeboard.store.js';
import type { NoticeSearch } from '../src/features/noticeboard/noticeboard.types.js';
import { createJobRunsStore } from '../src/features/jobs/job-runs.store.js';
import { createJobsStore } from '../src/features/jobs/jobs.store.js';
import { createResidenciesStore } from '../src/features/residencies/residencies.store.js';
import { createVisitChangesStore } from '../src/features/visits/visit-changes.store.js';
import { createVisitCountsStore } from '../src/features/visits/visit-counts.store.js';
import { createVisitExpiryStore } from '../src/features/visits/visit-expiry.store.js';
import { createVisitLapseStore } from '../src/features/visits/visit-lapse.store.js';
import { createVisitSuggestionsStore } from '../src/features/visits/visit-suggestions.store.js';
import { createResidentsByNameStore } from '../src/features/residencies/residents-by-name.store.js';
import type { VisitSearch } from '../src/features/visits/visit-lists.js';
import { createVisitWordsStore } from '../src/features/visits/visit-words.store.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import {
  createGrowthWorld,
  FIRST_DAY,
  PINNED_UNTIL,
  type LoggedCommunity,
} from './growth-world.js';
import { openapiDir } from './main-fixture.js';

const limit = 25;

type Question = GrowthQuestion<LoggedCommunity>;

const day = (n: number): Date => new Date(FIRST_DAY.getTime() + n * 24 * 60 * 60_000);
const nthNewest = ({ visitIds }: LoggedCommunity, n: number): string => visitIds.at(-n - 1) ?? '';

function listing(
  what: string,
  most: number,
  search: (community: LoggedCommunity) => Partial<VisitSearch>,
): Question {
  return {
    ...{ operation: 'listVisits', what, most },
    ask: (session, community) =>
      createVisitsStore(session).list({ communityId: community.id, limit, ...search(community) }),
  };
}

/** As the service asks: for the stays of who is called so, and then for the visits. */
function byResident(what: string, name: string, most: number): Question {
  return {
    ...{ operation: 'listVisits', what: `${what}: ${name}`, most },
    ask: async (session, { id: communityId }) => {
      const byName = createResidentsByNameStore(session);
      const staysOfCalled = await byName.findStaysOfCalled(communityId, name, {
        ...{ people: 40, stays: 20 },
      });
      const { rows } = await createVisitsStore(session).list({
        ...{ communityId, limit, search: name },
        ...(staysOfCalled && { staysOfCalled }),
      });
      // A visit a minute, to one home after the other.
      expect(rows.length > 0, name).to.equal(name !== 'nobody');
    },
  };
}

function changes(what: string, most: number, filter: Partial<VisitSearch>): Question {
  return {
    ...{ operation: 'listVisits', what, most },
    ask: (session, { id }) =>
      createVisitChangesStore(session).list({ communityId: id, limit, since: day(0), ...filter }),
  };
}

function units(
  what: string,
  most: Question['most'],
  search: (community: LoggedCommunity) => Partial<UnitSearch>,
): Question {
  return {
    ...{ operation: 'listUnits', what, most },
    ask: (session, community) =>
      createCommunitiesStore(session).listUnits({
        ...{ communityId: community.id, limit },
        ...search(community),
      }),
  };
}

function communities(what: string, search: Partial<CommunitySearch>): Question {
  return {
    ...{ operation: 'listCommunities', what, most: 2 * limit },
    ask: (session) => createCommunitiesStore(session).listCommunities({ limit, ...search }),
  };
}

function audited(
  what: string,
  search: (community: LoggedCommunity) => Partial<AuditSearch>,
): Question {
  return {
    ...{ operation: 'listAuditLog', what, most: 2 * limit },
    ask: (session, community) =>
      createAuditStore(session).list({ communityId: community.id, limit, ...search(community) }),
  };
}

/** As the service asks: for a part of the list, and then for what of it the caller has read. */
function notices(
  what: string,
  most: number,
  after: (community: LoggedCommunity) => NoticeSearch['after'],
): Question {
  return {
    ...{ operation: 'listNotices', what, most },
    ask: async (session, community) => {
      const store = createNoticeboardStore(session);
      const today = dayAt(PINNED_UNTIL, 'UTC');
      const behind = after(community);
      const search = { communityId: community.id, today, limit, ...(behind && { after: behind }) };
      const listed = await store.list(search);
      expect(listed).to.have.length(limit);
      const ids = listed.map(({ id }) => id);
      await store.readAmong(community.id, community.accountIds[0] ?? '', ids);
    },
  };
}

/** As a step of the job asks: for the next notices, whether pinned or not. */
function exported(
  what: string,
  beforeId: (community: LoggedCommunity) => string | undefined,
): Question {
  return {
    ...{ operation: 'exportNotices', what, most: 2 * limit },
    ask: async (session, community) => {
      const { newest } = createNoticeboardStore(session);
      expect(await newest(community.id, beforeId(community), limit)).to.have.length(limit);
    },
  };
}

/** What is asked every second, by every process, of all communities together. */
function byTheClock(what: string, ask: Question['ask']): Question {
  return { operation: 'by the clock', what, most: 2, ask };
}

/** Every unit, its building, and what is sorted of them. */
const allUnits = ({ unitIds }: LoggedCommunity): number => 4 * unitIds.length + 2 * limit;

const questions: Question[] = [
  listing('the newest page', 2 * limit, () => ({})),
  listing('a page deep in the log', 2 * limit, (from) => ({
    beforeId: nthNewest(from, from.visitIds.length / 2),
  })),
  listing('the oldest page', 2 * limit, ({ visitIds }) => ({ beforeId: visitIds[limit] ?? '' })),
  listing('the denied', 2 * limit, () => ({ state: 'denied' })),
  listing('the denied, deep in the log', 2 * limit, (from) => ({
    state: 'denied',
    beforeId: nthNewest(from, from.visitIds.length / 2),
  })),
  listing('those who wait for an answer, of whom there are none', 2 * limit, () => ({
    state: 'requested',
  })),
  listing('the visits to a home', 2 * limit, ({ unitIds }) => ({ unitId: unitIds[3] ?? '' })),
  listing('the visits to a home, deep in the log', 2 * limit, (from) => ({
    unitId: from.unitIds[3] ?? '',
    beforeId: nthNewest(from, from.visitIds.length / 2),
  })),
  listing('a resident’s own visits to two homes', 4 * limit, ({ unitIds }) => ({
    stays: unitIds.slice(0, 2).map((unitId) => ({ unitId, from: day(0), to: null })),
  })),
  listing('a resident’s own, deep in the log', 4 * limit, (from) => ({
    stays: from.unitIds.slice(0, 2).map((unitId) => ({ unitId, from: day(0), to: null })),
    beforeId: nthNewest(from, from.visitIds.length / 2),
  })),
  listing('a search with many hits', 4 * limit, () => ({ search: 'ravi' })),
  listing('a search with many hits, deep in the log', 4 * limit, (from) => ({
    search: 'ravi',
    beforeId: nthNewest(from, from.visitIds.length / 2),
  })),
  listing('a search for a home', 4 * limit, () => ({ search: 'a105' })),
  listing('a search by a part of the telephone number', 4 * limit, () => ({ search: '76543' })),
  listing('a search without a hit', 4 * limit, () => ({ search: 'zebra' })),
  listing('a search for a number without a hit', 4 * limit, () => ({ search: '777777' })),
  listing('a search for a word that is there and one that is not', 4 * limit, () => ({
    search: 'ravi zebra',
  })),
  listing('a search for two common words', 4 * limit, () => ({ search: 'ravi kumar' })),
  listing('a search for two common words, deep in the log', 4 * limit, (from) => ({
    search: 'ravi kumar',
    beforeId: nthNewest(from, from.visitIds.length / 2),
  })),
  // A thousand visits with the one word, and whether they have the other.
  listing('a search for two common words that are never together', 2 * 1000 + 4 * limit, () => ({
    search: 'swift slow',
  })),
  byResident('a search for who has moved out long ago', 'zenobia', 4 * limit),
  byResident('a search for a name of twenty homes of today', 'lata', 10 * limit),
  byResident('a search for a name of twenty homes of long ago', 'wanda', 10 * limit),
  byResident('a search for a name of many, none of whom has a home', 'nobody', 3 * limit),
  {
    operation: 'listUnits',
    what: 'homes by a name that few of many people have',
    most: 2 * limit,
    ask: (session, { id }) =>
      createResidentsByNameStore(session).findUnitsOfCalled(id, 'zenobia', new Date()),
  },
  changes('the changes of late', 2 * limit, {}),
  // Five hundred changes in the index, and what they are.
  changes('the changes of late of somebody', 2 * 500 + 2 * limit, { search: 'zebra' }),
  changes('the changes of late of one kind', 2 * 500 + 2 * limit, { kind: 'cab' }),
  {
    operation: 'suggestVisits',
    what: 'companies that come often',
    // The last 2000 visits, and what they are grouped in.
    most: 3 * 2000,
    ask: (session, { id }) => createVisitSuggestionsStore(session).companies(id),
  },
  {
    operation: 'suggestVisits',
    what: 'visitors of before, without a hit',
    most: 2 * 2000 + 2 * limit,
    ask: (session, { id }) => createVisitSuggestionsStore(session).visitors(id, 'zebra'),
  },
  units('the first page', 3 * limit, () => ({})),
  units('a page deep in the list', 3 * limit, ({ unitIds }) => ({
    after: { name: `A-${101 + unitIds.length / 2}`, id: '' },
  })),
  // Some thousands at the most, whose names are looked at.
  units('by a part of a name', allUnits, () => ({ search: '105' })),
  units('by a name that none has', allUnits, () => ({ search: 'zebra' })),
  notices('the first page, with what is pinned', 3 * limit, () => undefined),
  notices('a page deep in the list', 3 * limit, ({ noticeIds }) => ({
    id: noticeIds[noticeIds.length / 2] ?? '',
  })),
  exported('a step at the beginning', () => undefined),
  exported('a step deep in the list', ({ noticeIds }) => noticeIds[noticeIds.length / 2]),
  {
    // Once in a job: how many there are is known by looking at each.
    ...{ operation: 'exportNotices', what: 'how many there are' },
    most: ({ noticeIds }) => noticeIds.length + limit,
    ask: async (session, { id, noticeIds }) => {
      const isTakenDown = 1;
      const count = await createNoticeboardStore(session).count(id);
      expect(count).to.equal(noticeIds.length - isTakenDown);
    },
  },
  // Everybody whom the community knows, the homes of those who have one, and their accounts.
  {
    ...{ operation: 'publishNotice', what: 'whom it tells' },
    most: ({ accountIds, visitIds }) => 3 * (accountIds.length + visitIds.length / 10 + 100),
    ask: (session, { id }) => createResidenciesStore(session).findEveryResident(id, day(1)),
  },
  // The first page begins where the names begin.
  communities('of all those behind a name', { after: { name: 'Estate 002', id: '' } }),
  {
    ...{ operation: 'listCommunities', what: 'one’s own', most: 2 },
    ask: (session, { id }) => createCommunitiesStore(session).listCommunities({ ids: [id], limit }),
  },
  {
    // Who they are is asked of auth: a page of accounts.
    ...{ operation: 'listPeople', what: 'where a page of people lives', most: 6 * limit },
    ask: (session, { id, accountIds }) =>
      createResidenciesStore(session).findHomes(id, accountIds.slice(0, limit), day(1)),
  },
  {
    ...{ operation: 'listJobs', what: 'one’s newest', most: 2 * limit },
    ask: (session, { id: communityId, accountIds }) =>
      createJobsStore(session).listOwn({ communityId, ownerId: accountIds[0] ?? '', limit }),
  },
  audited('the newest page', () => ({})),
  audited('a page deep in the log', ({ audited: n }) => ({ beforeSeq: n / 2 })),
  audited('the oldest page', () => ({ beforeSeq: 30 })),
  audited('of one type', () => ({ type: 'a.rare.type' })),
  audited('of a type that there is none of', () => ({ type: 'a.zebra' })),
  audited('what happened to somebody', ({ accountIds }) => ({ accountId: accountIds[1] ?? '' })),
  audited('what somebody did', ({ accountIds }) => ({ actorId: accountIds[0] ?? '' })),
  byTheClock('requests whose time has passed', (session) =>
    createVisitExpiryStore(session).findOverdue(day(1)),
  ),
  byTheClock('approvals that nobody used', (session) =>
    createVisitLapseStore(session).findUnused(day(1)),
  ),
  byTheClock('jobs at which nobody works', (session) =>
    createJobRunsStore(session).findStalled(day(1)),
  ),
  byTheClock('visits whose words are not written', (session) =>
    createVisitWordsStore(session).hasWordless(),
  ),
];

describeGrowth(
  'what is read of main does not grow with the log',
  {
    spec: join(openapiDir, 'main.yaml'),
    open: createGrowthWorld,
    questions,
    notOurs: ['listDeadLetters'],
  },
  (grown) => {
    it('a report reads each visit of its days once, and of days that are over never again', async () => {
      const { session, large } = grown();
      const midnights = [1, 2, 3].map(day);
      const visitsOfTwoDays = 2 * 24 * 60;
      const counts = createVisitCountsStore(session);
      const count = (now: Date) => counts.count({ communityId: large.id, midnights, now });
      const visitsOf = async (now: Date) => {
        const { quarters } = await count(now);
        return quarters.reduce((sum, { visits }) => sum + visits, 0);
      };
      // The server reads some rows of its own when a table is opened.
      const most = visitsOfTwoDays + 20;
      const read = (now: Date) => rowsRead(session, () => count(now));
      const stillOpen = day(2);
      expect(await read(stillOpen), 'first').to.be.within(visitsOfTwoDays, most);
      expect(await read(stillOpen), 'again').to.be.within(visitsOfTwoDays, most);
      const later = day(5);
      expect(await visitsOf(later)).to.equal(visitsOfTwoDays);
      expect(await read(later), 'once more').to.be.at.most(20);
      expect(await visitsOf(later)).to.equal(visitsOfTwoDays);
    });
  },
);
