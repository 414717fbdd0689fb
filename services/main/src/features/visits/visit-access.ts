import type { Acting } from '../people/acting.js';
import type { PeopleService } from '../people/people.service.js';
import { VisitNotFound } from './visits.errors.js';
import type { VisitsStore } from './visits.store.js';
import type { Visit } from './visits.types.js';

export type VisitAccess = ReturnType<typeof createVisitAccess>;

/** Which visits somebody may see: the one place that decides it. */
export function createVisitAccess({
  store,
  people,
}: {
  store: VisitsStore;
  people: PeopleService;
}) {
  /** The units that somebody may see visits to; undefined for all. */
  const unitIds = async (acting: Acting): Promise<string[] | undefined> =>
    acting.ownUnitsOnly ? await people.unitIdsOf(acting.communityId, acting.accountId) : undefined;

  return {
    unitIds,

    /** @throws VisitNotFound also for a visit that the caller may not see */
    async find(acting: Acting, visitId: string): Promise<Visit> {
      const [visit, own] = await Promise.all([
        store.find(acting.communityId, visitId),
        unitIds(acting),
      ]);
      if (!visit || own?.includes(visit.unit.id) === false) throw new VisitNotFound(visitId);
      return visit;
    },
  };
}
