import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../acting.js';
import { createUnitMaker, type UnitChangesDependencies } from './making-units.js';
import type { BuildingUnitsSearch } from './unit-details.store.js';
import { planUnits } from './unit-pattern.js';
import { updatesOf } from './unit-update.js';
import { BuildingNotFound, UnitNotFound } from './units.errors.js';
import type { Building, PlannedUnit, UnitDetails, UnitDraft, UnitPattern } from './units.types.js';

export type UnitChangesService = ReturnType<typeof createUnitChangesService>;

/** The units of buildings as whoever sets up a community sees and changes them. */
export function createUnitChangesService(deps: UnitChangesDependencies) {
  const { buildings, details, writing, now } = deps;
  const maker = createUnitMaker(deps);

  const lockBuilding = async (
    tx: Transaction,
    { communityId }: Acting,
    [id, path]: [id: string, path: string],
  ): Promise<Building> => {
    const building = await buildings.lock(tx, communityId, id);
    if (!building) throw new BuildingNotFound(id, path);
    return building;
  };

  return {
    /** @throws UnitNotFound */
    async get({ communityId }: Acting, unitId: string): Promise<UnitDetails> {
      const [unit] = await details.find({ communityId, unitIds: [unitId] });
      if (!unit) throw new UnitNotFound(unitId, 'path.unitId');
      return unit;
    },

    /** @throws BuildingNotFound */
    async listOfBuilding(search: BuildingUnitsSearch): Promise<UnitDetails[]> {
      const { communityId, buildingId } = search;
      if (!(await buildings.find(communityId, buildingId))) throw new BuildingNotFound(buildingId);
      return details.listOfBuilding(search);
    },

    /** @throws BuildingNotFound, UnitExists, ExternalRefTaken */
    create: (
      acting: Acting,
      { buildingId, ...draft }: UnitDraft & { buildingId: string },
      remember: Remember<UnitDetails>,
    ): Promise<UnitDetails> =>
      writing.inTransaction(async (tx) => {
        const building = await lockBuilding(tx, acting, [buildingId, 'body.buildingId']);
        const [unit] = await maker.make(tx, acting, { building, drafts: [draft], at: now() });
        if (!unit) throw new Error('one unit was asked for');
        await remember(tx, unit);
        return unit;
      }),

    /**
     * All units of a pattern, or none. A preview makes none, and is refused all the same when they
     * could not be made.
     * @throws BuildingNotFound, PatternUnusable, TooManyUnits, UnitExists
     */
    createByPattern: (
      acting: Acting,
      buildingId: string,
      { pattern, remember }: { pattern: UnitPattern; remember: Remember<PlannedUnit[]> },
    ): Promise<PlannedUnit[]> =>
      writing.inTransaction(async (tx) => {
        const building = await lockBuilding(tx, acting, [buildingId, 'path.buildingId']);
        const plan = planUnits(pattern, building.name);
        if (pattern.preview) await maker.assertFree(tx, building, plan);
        else await maker.make(tx, acting, { building, drafts: draftsOf(plan, pattern), at: now() });
        await remember(tx, plan);
        return plan;
      }),

    ...updatesOf(deps),
  };
}

function draftsOf(plan: readonly PlannedUnit[], { kind, areaCenti }: UnitPattern): UnitDraft[] {
  return plan.map((unit) => ({ ...unit, kind, ...(areaCenti !== undefined && { areaCenti }) }));
}
