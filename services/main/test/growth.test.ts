import { insertRows } from '@gatehouse/shared/sql/insert-rows';
import { rowsRead } from '@gatehouse/shared/testing/rows-read';
import { expect } from 'chai';
import { createAuditStore } from '../src/features/audit/audit.store.js';
import { createVisitChangesStore } from '../src/features/visits/visit-changes.store.js';
import { createVisitCountsStore } from '../src/features/visits/visit-counts.store.js';
import { createVisitSuggestionsStore } from '../src/features/visits/visit-suggestions.store.js';
import { createResidentsByNameStore } from '../src/features/residencies/residents-by-name.store.js';
import type { VisitSearch } from '../src/features/visits/visit-lists.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import {
  createGrowthWorld,
  FIRST_DAY,
  type GrowthWorld,
  type LoggedCommunity,
} from './growth-world.js';

const SMALL = 300;
const LARGE = 6000;
const limit = 25;

/** What is asked of main about the log of a gate, and how many rows it may read at the most. */
interface Question {
  what: string;
  most: number;
  ask: (session: GrowthWorld['session'], community: LoggedCommunity) => Promise<unknown>;
}

const day = (n: number): Date => new Date(FIRST_DAY.getTime() + n * 24 * 60 * 60_000);
const nthNewest = ({ visitIds }: LoggedCommunity, n: number): string => visitIds.at(-n - 1) ?? '';

function listing(
  what: string,
  most: number,
  search: (community: LoggedCommunity) => Partial<VisitSearch>,
): Question {
  return {
    what,
    most,
    ask: (session, community) =>
      createVisitsStore(session).list({ communityId: community.id, limit, ...search(community) }),
  };
}

/** As the service asks: for the stays of who is called so, and then for the visits. */
function byResident(what: string, name: string, most: number): Question {
  return {
    what: `${what}: ${name}`,
    most,
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
    what,
    most,
    ask: (session, { id }) =>
      createVisitChangesStore(session).list({ communityId: id, limit, since: day(0), ...filter }),
  };
}

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
    what: 'companies that come often',
    // The last 2000 visits, and what they are grouped in.
    most: 3 * 2000,
    ask: (session, { id }) => createVisitSuggestionsStore(session).companies(id),
  },
  {
    what: 'visitors of before, without a hit',
    most: 2 * 2000 + 2 * limit,
    ask: (session, { id }) => createVisitSuggestionsStore(session).visitors(id, 'zebra'),
  },
];

describe('what is read does not grow with the log', () => {
  let world: GrowthWorld;
  let small: LoggedCommunity;
  let large: LoggedCommunity;
  /** Of the small community, before it had a neighbour. */
  const alone = new Map<string, number>();

  const read = ({ ask }: Question, community: LoggedCommunity) =>
    rowsRead(world.session, () => ask(world.session, community));

  before(async function fill() {
    this.timeout(180_000);
    world = await createGrowthWorld();
    small = await world.addCommunity(SMALL);
    for (const question of questions) alone.set(question.what, await read(question, small));
    large = await world.addCommunity(LARGE);
  });
  after(() => world.close());

  for (const question of questions) {
    it(`${question.what}: at most ${question.most} rows`, async () => {
      expect(await read(question, large)).to.be.at.most(question.most);
    });

    it(`${question.what}: a large neighbour adds none`, async () => {
      expect(await read(question, small)).to.be.at.most(alone.get(question.what) ?? 0);
    });
  }

  it('a report reads each visit of its days once, and of days that are over never again', async () => {
    const midnights = [1, 2, 3].map(day);
    const visitsOfTwoDays = 2 * 24 * 60;
    const counts = createVisitCountsStore(world.session);
    const count = (now: Date) => counts.count({ communityId: large.id, midnights, now });
    const visitsOf = async (now: Date) => {
      const { quarters } = await count(now);
      return quarters.reduce((sum, { visits }) => sum + visits, 0);
    };
    // The server reads some rows of its own when a table is opened.
    const most = visitsOfTwoDays + 20;
    const read = (now: Date) => rowsRead(world.session, () => count(now));
    const stillOpen = day(2);
    expect(await read(stillOpen), 'first').to.be.within(visitsOfTwoDays, most);
    expect(await read(stillOpen), 'again').to.be.within(visitsOfTwoDays, most);
    const later = day(5);
    expect(await visitsOf(later)).to.equal(visitsOfTwoDays);
    expect(await read(later), 'once more').to.be.at.most(20);
    expect(await visitsOf(later)).to.equal(visitsOfTwoDays);
  });

  it('of an entry of the audit log as little', async () => {
    const rows = Array.from({ length: 3000 }, (_none, seq) => ({
      ...{ communityId: large.id, seq, eventId: `e${seq}`, type: 'a.b', actorId: null },
      ...{ accountId: null, at: day(1), address: null, correlationId: 'c', facts: '{}' },
      ...{ prevHash: '', hash: '' },
    }));
    await world.session.transaction((tx) =>
      insertRows(
        tx,
        rows.map((row) => ({ table: 'audit_entries', row })),
      ),
    );
    await world.session.query('ANALYZE TABLE audit_entries');
    const audit = createAuditStore(world.session);
    for (const beforeSeq of [undefined, 1500, 30]) {
      const search = {
        communityId: large.id,
        limit,
        ...(beforeSeq !== undefined && { beforeSeq }),
      };
      const read = await rowsRead(world.session, () => audit.list(search));
      expect(read, String(beforeSeq)).to.be.at.most(2 * limit);
    }
  });
});
