import type { Found } from '@gatehouse/shared/http/page';
import type { Acting } from '../../acting.js';
import type { PeopleService } from '../people/people.feature.js';
import type { VisitAccess } from './visit-access.js';
import type { ChangeSearch, VisitChangesStore } from './visit-changes.store.js';
import type { VisitCountsStore } from './visit-counts.store.js';
import type { VisitSuggestionsStore } from './visit-suggestions.store.js';
import { createRequest, type RequestDependencies } from './visit-request.js';
import type { VisitSearch } from './visit-lists.js';
import type { VisitsStore } from './visits.store.js';
import type {
  ChangedVisit,
  ChangePlace,
  CountedDays,
  Visit,
  VisitCounts,
  VisitPlace,
  VisitSuggestions,
} from './visits.types.js';

export interface VisitsDependencies extends RequestDependencies {
  store: VisitsStore;
  /** The same, perhaps some moments behind. */
  past: Pick<VisitsStore, 'list'>;
  counts: VisitCountsStore;
  suggestions: VisitSuggestionsStore;
  changes: VisitChangesStore;
  access: VisitAccess;
  people: PeopleService;
  now: () => Date;
}

export type VisitFilter = Omit<VisitSearch, 'communityId' | 'stays' | 'staysOfCalled'>;

export type ChangeFilter = Omit<ChangeSearch, 'communityId' | 'stays' | 'staysOfCalled'>;

export type VisitsService = ReturnType<typeof createVisitsService>;

/** Asking residents whether a visitor may come in, and reading what came of it. */
export function createVisitsService(deps: VisitsDependencies) {
  const { store, past, counts, suggestions, changes, access, now } = deps;

  return {
    request: createRequest(deps),

    /** @throws VisitNotFound also for a visit that the caller may not see */
    get: (acting: Acting, visitId: string): Promise<Visit> => access.find(acting, visitId),

    /** The whole community's visits of some days, by when and with what outcome. */
    count: (days: Omit<CountedDays, 'now'>): Promise<VisitCounts> =>
      counts.count({ ...days, now: now() }),

    /** Newest first, at most `limit`; of a search as many as are found with a bounded effort. */
    async list(acting: Acting, filter: VisitFilter): Promise<Found<Visit, VisitPlace>> {
      const listed = await access.listed(acting, filter);
      return store.list({ communityId: acting.communityId, ...filter, ...listed });
    },

    /** The whole community's of some days, newest first, at most `limit`; perhaps some moments behind. */
    async listPast(communityId: string, filter: VisitFilter): Promise<Visit[]> {
      const { rows } = await past.list({ communityId, ...filter });
      return rows;
    },

    /** Who comes again; visitors only for a search. */
    async suggest({ communityId }: Acting, search?: string): Promise<VisitSuggestions> {
      const [companies, visitors] = await Promise.all([
        suggestions.companies(communityId),
        search === undefined ? [] : suggestions.visitors(communityId, search),
      ]);
      return { companies, visitors };
    },

    /** In the order of their last changes, at most `limit`, and as many as are found likewise. */
    async listChanged(
      acting: Acting,
      filter: ChangeFilter,
    ): Promise<Found<ChangedVisit, ChangePlace>> {
      const listed = await access.listed(acting, filter);
      return changes.list({ communityId: acting.communityId, ...filter, ...listed });
    },
  };
}
