import type { CommunitiesService } from '../communities/communities.feature.js';
import { UnitNotFound, type UnitsService } from '../units/units.feature.js';
import type { Acting } from '../../acting.js';
import type { Homes } from './homes.js';
import { ResidencyNotFound } from './residencies.errors.js';
import type { Unit } from '../units/units.types.js';
import type { Household, Residency, ResidencyView } from './residencies.types.js';
import type { ResidencyListsStore, ResidencySearch } from './residency-lists.store.js';

export interface ResidencyViewsDependencies {
  lists: ResidencyListsStore;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  units: Pick<UnitsService, 'findUnits' | 'getUnit'>;
  homes: Pick<Homes, 'livesIn'>;
  now: () => Date;
}

/** Nobody lives in more homes at once, or has to see them together. */
const MOST_HOMES = 50;

export type ResidencyViews = ReturnType<typeof createResidencyViews>;

/** Residencies as they are shown. */
export function createResidencyViews({
  lists,
  communities,
  units,
  homes,
  now,
}: ResidencyViewsDependencies) {
  /** In the same order; without those whose unit is gone. */
  const viewsOf = async (
    communityId: string,
    residencies: readonly Residency[],
  ): Promise<ResidencyView[]> => {
    const { timeZone } = await communities.getCommunity(communityId);
    const unitIds = [...new Set(residencies.map(({ unitId }) => unitId))];
    const found = new Map(
      (await units.findUnits(communityId, unitIds)).map((unit) => [unit.id, unit]),
    );
    return residencies.flatMap((residency) => {
      const unit = found.get(residency.unitId);
      return unit === undefined ? [] : [{ residency, unit, timeZone }];
    });
  };

  const get = async (communityId: string, residencyId: string): Promise<ResidencyView> => {
    const residency = await lists.find(communityId, residencyId);
    if (residency === undefined) throw new ResidencyNotFound(residencyId);
    const [view] = await viewsOf(communityId, [residency]);
    if (view === undefined) throw new UnitNotFound(residency.unitId);
    return view;
  };

  return {
    /** @throws ResidencyNotFound */
    get,

    /** @throws ResidencyNotFound also for one that is over */
    async getOpen(communityId: string, residencyId: string): Promise<ResidencyView> {
      const view = await get(communityId, residencyId);
      const { isOver, validTo } = view.residency;
      if (isOver || (validTo !== null && validTo <= now()))
        throw new ResidencyNotFound(residencyId, 'body.residencyId');
      return view;
    },

    /** The newest entered first, at most `limit`. */
    list: async (search: ResidencySearch): Promise<ResidencyView[]> =>
      viewsOf(search.communityId, await lists.list(search)),

    /** Those of the homes in which somebody lives now, without who has one and lives elsewhere. */
    async ownHouseholds(acting: Pick<Acting, 'communityId' | 'accountId'>): Promise<Household[]> {
      const { communityId } = acting;
      const unitIds = (await homes.livesIn(acting)).slice(0, MOST_HOMES);
      const found = unitIds.length === 0 ? [] : await units.findUnits(communityId, unitIds);
      const at = now();
      return Promise.all(
        [...found].sort(byName).map(async (unit) => {
          const all = await lists.household({ communityId, unitId: unit.id }, at);
          const living = all.filter(({ livesHere }) => livesHere);
          return { unit, residencies: await viewsOf(communityId, living) };
        }),
      );
    },

    /**
     * @param at whose unit it is at that moment; now, if it is not said
     * @throws UnitNotFound
     */
    async household(communityId: string, unitId: string, at = now()): Promise<Household> {
      const unit = await units.getUnit(communityId, unitId, 'path.unitId');
      const residencies = await lists.household({ communityId, unitId }, at);
      return { unit, residencies: await viewsOf(communityId, residencies) };
    },
  };
}

/** A-2 before A-10. */
const byName = (one: Unit, other: Unit): number =>
  one.name.localeCompare(other.name, 'en', { numeric: true });
