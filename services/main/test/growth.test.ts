import { join } from 'node:path';
import { describeGrowth } from '@gatehouse/shared/testing/growth';
import { rowsRead } from '@gatehouse/shared/testing/rows-read';
import { expect } from 'chai';
import { createCommunitiesStore } from '../src/features/communities/communities.store.js';
import { createPeopleStore } from '../src/features/people/people.store.js';
import { createPoliciesStore } from '../src/features/policies/policies.store.js';
import { createNoticeboardStore } from '../src/features/noticeboard/noticeboard.store.js';
import { createJobRunsStore } from '../src/features/jobs/job-runs.store.js';
import { createJobsStore } from '../src/features/jobs/jobs.store.js';
import { createIdentityDocumentsStore } from '../src/features/identity-documents/identity-documents.store.js';
import { createAlertsDueStore } from '../src/features/alerts/alerts-due.store.js';
import { createMovesDueStore } from '../src/features/moves/moves-due.store.js';
import { createJoinStore } from '../src/features/join/join.store.js';
import { createResidencyDueStore } from '../src/features/residencies/residency-due.store.js';
import { createResidencyListsStore } from '../src/features/residencies/residency-lists.store.js';
import { createResidenciesStore } from '../src/features/residencies/residencies.store.js';
import { createUnitSearchStore } from '../src/features/units/unit-search.store.js';
import { createVisitChangesStore } from '../src/features/visits/visit-changes.store.js';
import { createVisitCountsStore } from '../src/features/visits/visit-counts.store.js';
import { createVisitDueStore } from '../src/features/visits/visit-due.store.js';
import { createVisitSuggestionsStore } from '../src/features/visits/visit-suggestions.store.js';
import { createResidentsByNameStore } from '../src/features/residencies/residents-by-name.store.js';
import { createVisitWordsStore } from '../src/features/visits/visit-words.store.js';
import { FIRST_POLICIES } from './first-policies.js';
import { createGrowthWorld, FIRST_DAY } from './growth-world.js';
import { dataRequestQuestions } from './growth-data-request-questions.js';
import { helpQuestions } from './growth-help-questions.js';
import { parcelQuestions } from './growth-parcel-questions.js';
import { movingQuestions } from './growth-moving-questions.js';
import { ofTheGate } from './growth-gate.js';
import { ofGates } from './growth-gate-questions.js';
import { nthTour } from './growth-visits.js';
import { ofHomes } from './growth-homes.js';
import { importQuestions } from './imports/growth-imports.js';
import { openapiDir } from './main-fixture.js';
import { createPassEndsStore } from '../src/features/passes/pass-ends.store.js';
import { passQuestions } from './passes/growth-passes.js';
import {
  limit,
  day,
  nthUnit,
  nthNewest,
  listing,
  byResident,
  changes,
  units,
  inBuildings,
  communities,
  policies,
  audited,
  notices,
  exported,
  residencies,
  persons,
  byTheClock,
  everyPerson,
  type Question,
} from './growth-questions.js';

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
  listing('the visits of a tour', 2 * limit, () => ({ tourId: nthTour(2) })),
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
  units('the first page', () => ({})),
  units('a page deep in the list', ({ unitIds }) => ({ after: nthUnit(unitIds.length / 2) })),
  units('by a part of a name that most have', () => ({ search: 'A-' })),
  units('by a part of a name that many have, deep in the list', ({ unitIds }) => ({
    ...{ search: '1', after: nthUnit(unitIds.length / 4) },
  })),
  units('by the end of a name', () => ({ search: '99' }), { found: 4 }),
  units('by a name that none has', () => ({ search: 'zebra' }), { found: 0 }),
  units('by a name that none has, longer than a part', () => ({ search: 'A-101 zebra' }), {
    found: 0,
  }),
  // Whoever is found by both is there once, which is seen by looking at all of both.
  units(
    'by a name, beside whoever lives there',
    ({ unitIds }) => ({ search: 'A-1', orOneOf: unitIds.slice(-20) }),
    { most: 10 * limit },
  ),
  ...inBuildings('the first page', undefined),
  ...inBuildings('a page deep in the list', nthUnit(10)),
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
  ...dataRequestQuestions,
  ...movingQuestions,
  {
    // As the service asks, once it knows whose the code is.
    ...{ operation: 'lookAtJoinCode', what: 'a page of its units', most: 5 * limit },
    ask: (session, { id: communityId }) =>
      createUnitSearchStore(session).listUnits({ communityId, limit, after: nthUnit(10) }),
  },
  residencies('the first page', 3 * limit, () => ({})),
  residencies('of a unit', 3 * limit, ({ unitIds }) => ({ unitId: unitIds[3] ?? '' })),
  {
    ...{ operation: 'getHousehold', what: 'who lives in a unit', most: 2 * limit },
    ask: (session, { id: communityId, unitIds }) =>
      createResidencyListsStore(session).household(
        { communityId, unitId: unitIds[3] ?? '' },
        day(1),
      ),
  },
  persons('the first page', 2 * limit, {}),
  persons('a page deep in the list', 2 * limit, { after: { name: 'Nobody Wander 2', id: '' } }),
  // Some thousands at the most, whose names are looked at.
  persons('by a name that none has', everyPerson, { search: 'zebra' }),
  persons('in a state that none is in', everyPerson, { state: 'invited' }),
  // The first page begins where the names begin.
  communities('of all those behind a name', { after: { name: 'Estate 002', id: '' } }),
  {
    ...{ operation: 'listCommunities', what: 'one’s own', most: 2 },
    ask: (session, { id }) => createCommunitiesStore(session).listCommunities({ ids: [id], limit }),
  },
  {
    // For operators: each of those whom the communities of the page know is counted.
    ...{ operation: 'listCommunities', what: 'how many people there are' },
    most: ({ accountIds, visitIds }) => accountIds.length + visitIds.length / 10 + 100,
    ask: async (session, { id, accountIds }) => {
      const people = await createPeopleStore(session).countIn([id]);
      expect(people.get(id)).to.be.at.least(accountIds.length);
    },
  },
  {
    ...{ operation: 'listCommunities', what: 'when something happened last', most: 10 },
    ask: async (session, { id }) => {
      const last = await createVisitChangesStore(session).lastIn([id]);
      expect(last.get(id)).to.be.instanceOf(Date);
    },
  },
  policies('the newest page', () => ({})),
  policies('a page deep in the history', ({ policyVersions }) => ({ before: policyVersions / 2 })),
  policies('of one section, deep in the history', ({ policyVersions }) => ({
    ...{ section: 'retention', before: policyVersions / 2 },
  })),
  policies('of a section that was set once', () => ({ section: 'joining' })),
  {
    ...{ operation: 'getPolicies', what: 'what holds now', most: 2 * 6 },
    ask: (session, { id }) => createPoliciesStore(session, FIRST_POLICIES).all(id, day(9)),
  },
  {
    ...{ operation: 'getPolicies', what: 'what held long ago', most: 2 * 6 },
    ask: (session, { id }) =>
      createPoliciesStore(session, FIRST_POLICIES).all(
        id,
        new Date(FIRST_DAY.getTime() + 60_000 * 100),
      ),
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
  byTheClock('visits that move on by themselves', (session) =>
    createVisitDueStore(session).findDue(day(1)),
  ),
  byTheClock('residencies that begin or end', (session) =>
    createResidencyDueStore(session).findDue(day(1)),
  ),
  ...ofHomes,
  ...ofTheGate,
  ...parcelQuestions,
  ...helpQuestions,
  ...ofGates,
  ...importQuestions,
  ...passQuestions,
  byTheClock('passes whose time is over', (session) =>
    createPassEndsStore(session).findDue(day(1)),
  ),
  byTheClock('moves whose time has come', (session) =>
    createMovesDueStore(session).findDue(day(1)),
  ),
  byTheClock('alerts that are to be told again', (session) =>
    createAlertsDueStore(session).findDue(day(1)),
  ),
  byTheClock('files of papers that are to go', (session) =>
    createIdentityDocumentsStore(session).findDue(day(1)),
  ),
  byTheClock('join requests whose time is over', (session) =>
    createJoinStore(session).findDue(day(1)),
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
