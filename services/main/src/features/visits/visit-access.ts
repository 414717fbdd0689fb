import type { Acting } from '../../acting.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import { livedThere, type Stay } from '../residencies/residencies.feature.js';
import type { VisitSearch } from './visit-lists.js';
import { NotLivingThere, VisitNotFound } from './visits.errors.js';
import type { VisitsStore } from './visits.store.js';
import type { Visit } from './visits.types.js';

export type VisitAccess = ReturnType<typeof createVisitAccess>;

type Listed = Pick<VisitSearch, 'stays' | 'staysOfCalled'>;

export interface VisitAccessDependencies {
  store: Pick<VisitsStore, 'find'>;
  residencies: Pick<ResidenciesService, 'staysOf' | 'staysOfCalled'>;
}

/** Which visits somebody may see or answer: the one place that decides it. */
export function createVisitAccess({ store, residencies }: VisitAccessDependencies) {
  /** The times whose visits somebody may see; undefined for all visits. */
  const stays = async (acting: Acting): Promise<Stay[] | undefined> =>
    acting.ownUnitsOnly ? residencies.staysOf(acting.communityId, acting.accountId) : undefined;

  async function find(acting: Acting, visitId: string): Promise<{ visit: Visit; own?: Stay[] }> {
    const [visit, own] = await Promise.all([
      store.find(acting.communityId, visitId),
      stays(acting),
    ]);
    if (!visit) throw new VisitNotFound(visitId);
    if (own === undefined) return { visit };
    if (!livedThere(own, visit.unit.id, visit.requestedAt)) throw new VisitNotFound(visitId);
    return { visit, own };
  }

  return {
    /** Of which visits a list may be, and by whose names it may be searched. */
    async listed(acting: Acting, { search }: { search?: string }): Promise<Listed> {
      const own = await stays(acting);
      if (own !== undefined) return { stays: own };
      if (!acting.knowsResidents || search === undefined) return {};
      return { staysOfCalled: await residencies.staysOfCalled(acting.communityId, search) };
    },

    /** @throws VisitNotFound also for a visit that the caller may not see */
    find: async (acting: Acting, visitId: string): Promise<Visit> =>
      (await find(acting, visitId)).visit,

    /**
     * A visit that the caller may answer at the moment: one to a home of theirs then and now.
     * @throws VisitNotFound, NotLivingThere
     */
    async findToAnswer(acting: Acting, visitId: string, at: Date): Promise<Visit> {
      const { visit, own = [] } = await find({ ...acting, ownUnitsOnly: true }, visitId);
      if (!livedThere(own, visit.unit.id, at)) throw new NotLivingThere(visit.unit.id);
      return visit;
    },
  };
}
