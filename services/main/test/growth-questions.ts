import type { GrowthQuestion } from '@gatehouse/shared/testing/growth';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { dayAt } from '@gatehouse/shared/time/local-time';
import { expect } from 'chai';
import { createAuditStore } from '../src/features/audit/audit.store.js';
import type { AuditSearch } from '../src/features/audit/audit.types.js';
import {
  createCommunitiesStore,
  type CommunitySearch,
} from '../src/features/communities/communities.store.js';
import { createPoliciesStore } from '../src/features/policies/policies.store.js';
import type { HistorySearch } from '../src/features/policies/policies.types.js';
import { createPersonsStore, type PersonSearch } from '../src/features/people/persons.store.js';
import { createNoticeboardStore } from '../src/features/noticeboard/noticeboard.store.js';
import type { NoticeSearch } from '../src/features/noticeboard/noticeboard.types.js';
import {
  createResidencyListsStore,
  type ResidencySearch,
} from '../src/features/residencies/residency-lists.store.js';
import { createBuildingsStore } from '../src/features/units/buildings.store.js';
import { createUnitDetailsStore } from '../src/features/units/unit-details.store.js';
import { createUnitSearchStore, type UnitSearch } from '../src/features/units/unit-search.store.js';
import { createVisitChangesStore } from '../src/features/visits/visit-changes.store.js';
import { createResidentsByNameStore } from '../src/features/residencies/residents-by-name.store.js';
import type { VisitSearch } from '../src/features/visits/visit-lists.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import { FIRST_POLICIES } from './first-policies.js';
import { PINNED_UNTIL } from './growth-notices.js';
import { FIRST_DAY, type LoggedCommunity } from './growth-world.js';

export const limit = 25;

export type Question = GrowthQuestion<LoggedCommunity>;

export const day = (n: number): Date => new Date(FIRST_DAY.getTime() + n * 24 * 60 * 60_000);
/** As growth-world.ts calls them. */
export const nthUnit = (n: number) => ({
  sortKey: inNaturalOrder(`A-${101 + Math.floor(n)}`),
  id: '',
});
export const nthNewest = ({ visitIds }: LoggedCommunity, n: number): string =>
  visitIds.at(-n - 1) ?? '';

export function listing(
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
export function byResident(what: string, name: string, most: number): Question {
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

export function changes(what: string, most: number, filter: Partial<VisitSearch>): Question {
  return {
    ...{ operation: 'listVisits', what, most },
    ask: (session, { id }) =>
      createVisitChangesStore(session).list({ communityId: id, limit, since: day(0), ...filter }),
  };
}

export function units(
  what: string,
  search: (community: LoggedCommunity) => Partial<UnitSearch>,
  { found = limit, most = 5 * limit }: { found?: number; most?: number } = {},
): Question {
  return {
    ...{ operation: 'listUnits', what, most },
    ask: async (session, community) => {
      const wanted = { communityId: community.id, limit, ...search(community) };
      const listed = await createUnitSearchStore(session).listUnits(wanted);
      expect(listed.length).to.be.at.most(limit);
      if (community.unitIds.length > MANY_UNITS) expect(listed).to.have.length(found);
    },
  };
}

/** Both lists are in the order of names, which no page walks past. */
export function inBuildings(
  what: string,
  after: { sortKey: string; id: string } | undefined,
): Question[] {
  const behind = after && { after };
  return [
    {
      ...{ operation: 'listBuildings', what, most: 2 * limit },
      ask: (session, { id }) =>
        createBuildingsStore(session).list({ communityId: id, limit, ...behind }),
    },
    {
      ...{ operation: 'listBuildingUnits', what, most: 4 * limit },
      ask: (session, { id, buildingId }) =>
        createUnitDetailsStore(session).listOfBuilding({
          ...{ communityId: id, buildingId, status: 'active', limit },
          ...behind,
        }),
    },
  ];
}

export function communities(what: string, search: Partial<CommunitySearch>): Question {
  return {
    ...{ operation: 'listCommunities', what, most: 2 * limit },
    ask: (session) => createCommunitiesStore(session).listCommunities({ limit, ...search }),
  };
}

export function policies(
  what: string,
  search: (community: LoggedCommunity) => Partial<HistorySearch>,
): Question {
  return {
    ...{ operation: 'listPolicyHistory', what, most: 2 * limit },
    ask: async (session, community) => {
      const wanted = { communityId: community.id, limit, ...search(community) };
      expect(await createPoliciesStore(session, FIRST_POLICIES).list(wanted)).not.to.have.length(0);
    },
  };
}

export function audited(
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
export function notices(
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
export function exported(
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

export function residencies(
  what: string,
  most: number,
  search: (community: LoggedCommunity) => Partial<ResidencySearch>,
): Question {
  return {
    ...{ operation: 'listResidencies', what, most },
    ask: async (session, community) => {
      const store = createResidencyListsStore(session);
      const found = await store.list({ communityId: community.id, limit, ...search(community) });
      expect(found).to.not.deep.equal([]);
    },
  };
}

export function persons(
  what: string,
  most: Question['most'],
  search: Partial<PersonSearch>,
): Question {
  return {
    ...{ operation: 'listPersons', what, most },
    ask: (session, { id }) =>
      createPersonsStore(session).list({ communityId: id, limit, ...search }),
  };
}

/** What is asked every second, by every process, of all communities together. */
export function byTheClock(what: string, ask: Question['ask']): Question {
  return { operation: 'by the clock', what, most: 2, ask };
}

/** The small community has fewer, in which not all is found. */
export const MANY_UNITS = 100;

/** Everybody whom the community knows. */
export const everyPerson = ({ accountIds, visitIds }: LoggedCommunity): number =>
  accountIds.length + visitIds.length / 10 + 100;
