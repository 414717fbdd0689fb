import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import { sees, type Homes } from '../residencies/residencies.feature.js';
import type { UnitsService } from '../units/units.feature.js';
import { PassNotFound } from './passes.errors.js';
import type { PassesStore } from './passes.store.js';
import type { Pass, PassSearch, PassView } from './passes.types.js';

export interface PassViewsDependencies {
  store: Pick<PassesStore, 'find' | 'list'>;
  homes: Pick<Homes, 'seenBy'>;
  units: Pick<UnitsService, 'findUnits'>;
}

/** A part of the list. */
export type PassListing = Omit<PassSearch, 'communityId' | 'unitIds'> & {
  unitId?: string | undefined;
};

export type PassViews = ReturnType<typeof createPassViews>;

/** Which passes somebody may see, and how. */
export function createPassViews({ store, homes, units }: PassViewsDependencies) {
  /** With the names of their units. */
  const viewsOf = async (passes: readonly Pass[], tx?: Transaction): Promise<PassView[]> => {
    const [first] = passes;
    if (first === undefined) return [];
    const ids = [...new Set(passes.flatMap(({ unitIds }) => unitIds))];
    const known = await units.findUnits(first.communityId, ids, tx);
    return passes.map((pass) => ({
      ...{ pass, units: known.filter(({ id }) => pass.unitIds.includes(id)) },
    }));
  };

  const viewOf = async (pass: Pass, tx?: Transaction): Promise<PassView> => {
    const [view] = await viewsOf([pass], tx);
    return view ?? { pass, units: [] };
  };

  return {
    /** Of one community. */
    viewsOf,
    viewOf,

    /**
     * A pass, and a unit of it by which the caller may see it.
     * @throws PassNotFound
     */
    async find(acting: Acting, id: string): Promise<{ pass: Pass; unitId: string }> {
      const [pass, seen] = await Promise.all([
        store.find({ communityId: acting.communityId, id }),
        homes.seenBy(acting),
      ]);
      const unitId = pass?.unitIds.find((one) => sees(seen, { unitId: one }));
      if (pass === undefined || unitId === undefined) throw new PassNotFound(id);
      return { pass, unitId };
    },

    /** The newest first, at most `limit`, of the homes that the caller looks after. */
    async list(acting: Acting, { unitId, ...search }: PassListing): Promise<PassView[]> {
      const { communityId } = acting;
      const seen = await homes.seenBy(acting);
      if (unitId !== undefined && !sees(seen, { unitId })) return [];
      const unitIds = unitId === undefined ? seen : [unitId];
      return viewsOf(await store.list({ communityId, unitIds, ...search }));
    },
  };
}
