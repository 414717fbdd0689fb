import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { FindsHomes } from './units.types.js';
import { createBuildingsHandlers } from './buildings.handlers.js';
import type { BuildingsService } from './buildings.service.js';
import { placeIn, placeOf } from './list-cursor.js';
import type { UnitChangesService } from './unit-changes.service.js';
import type { UnitEndsService } from './unit-ends.service.js';
import type { UnitsService } from './units.service.js';
import type { ListedUnit, PlannedUnit, UnitDetails } from './units.types.js';

type Schemas = components['schemas'];

export interface UnitsHandlersDependencies {
  units: Pick<UnitsService, 'listUnits'>;
  buildings: BuildingsService;
  changes: UnitChangesService;
  ends: UnitEndsService;
  residencies: FindsHomes;
}

type UnitsOperations = Pick<
  operations,
  | 'listBuildings'
  | 'createBuilding'
  | 'getBuilding'
  | 'updateBuilding'
  | 'deleteBuilding'
  | 'listBuildingUnits'
  | 'createUnitsByPattern'
  | 'listUnits'
  | 'createUnit'
  | 'getUnit'
  | 'updateUnit'
  | 'retireUnit'
  | 'splitUnit'
  | 'mergeUnits'
>;

/** The operations tagged `units` in openapi/main.yaml. */
export function createUnitsHandlers(deps: UnitsHandlersDependencies): Handlers<UnitsOperations> {
  return {
    ...createBuildingsHandlers(deps.buildings),
    ...listing(deps),
    ...making(deps.changes),
    ...ending(deps.ends),
  };
}

function listing({
  units,
  changes,
  residencies,
}: UnitsHandlersDependencies): Handlers<Pick<operations, 'listUnits' | 'listBuildingUnits'>> {
  return {
    listUnits: async (request) => {
      const { search, cursor, limit = defaultPageSize } = request.query;
      const { communityId, knowsResidents } = actingFor(request);
      const found = await units.listUnits({
        communityId,
        ...(search !== undefined && { search }),
        ...(search !== undefined &&
          knowsResidents && { orOneOf: await residencies.unitsOfCalled(communityId, search) }),
        ...placeIn(cursor),
        limit: limit + 1,
      });
      return { status: 200, body: toPage(found, limit, toUnit, placeOf) };
    },

    listBuildingUnits: async (request) => {
      const { status = 'active', cursor, limit = defaultPageSize } = request.query;
      const { communityId } = actingFor(request);
      const of = { communityId, buildingId: request.params.buildingId, status };
      const found = await changes.listOfBuilding({ ...of, ...placeIn(cursor), limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, placeOf) };
    },
  };
}

function making(
  changes: UnitChangesService,
): Handlers<Pick<operations, 'createUnit' | 'createUnitsByPattern' | 'getUnit' | 'updateUnit'>> {
  return {
    createUnit: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const unit = await changes.create(actingFor(request), request.body, remember);
      return { status: 201, body: toBody(unit) };
    },

    createUnitsByPattern: async (request) => {
      const { buildingId } = request.params;
      const toPlan = (units: PlannedUnit[]) => ({ buildingId, count: units.length, units });
      const status = request.body.preview ? 200 : 201;
      const remember = rememberAs(status, request.idempotency, toPlan);
      const wanted = { pattern: request.body, remember };
      const plan = await changes.createByPattern(actingFor(request), buildingId, wanted);
      return { status, body: toPlan(plan) };
    },

    getUnit: async (request) => {
      const unit = await changes.get(actingFor(request), request.params.unitId);
      return { status: 200, body: toBody(unit) };
    },

    updateUnit: async (request) => {
      const decide = (before: UnitDetails) => request.assertIfMatch(toBody(before));
      const change = { changes: request.body, decide };
      const unit = await changes.update(actingFor(request), request.params.unitId, change);
      return { status: 200, body: toBody(unit) };
    },
  };
}

function ending(
  ends: UnitEndsService,
): Handlers<Pick<operations, 'retireUnit' | 'splitUnit' | 'mergeUnits'>> {
  return {
    retireUnit: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const unit = await ends.retire(actingFor(request), request.params.unitId, remember);
      return { status: 200, body: toBody(unit) };
    },

    splitUnit: async (request) => {
      const toUnits = (units: UnitDetails[]) => ({ units: units.map(toBody) });
      const remember = rememberAs(200, request.idempotency, toUnits);
      const pieces = { pieces: request.body.units, remember };
      const units = await ends.split(actingFor(request), request.params.unitId, pieces);
      return { status: 200, body: toUnits(units) };
    },

    mergeUnits: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const unit = await ends.merge(actingFor(request), request.body, remember);
      return { status: 201, body: toBody(unit) };
    },
  };
}

const toUnit = ({ id, name, building }: ListedUnit): Schemas['Unit'] => ({ id, name, building });

function toBody(unit: UnitDetails): Schemas['UnitDetails'] {
  const { id, buildingId, building, name, floor, kind, areaCenti, share, externalRef } = unit;
  const { status, formerUnitIds, createdAt, changedAt, retiredAt } = unit;
  return {
    ...{ id, buildingId, building, name, kind, status, formerUnitIds },
    ...(floor !== undefined && { floor }),
    ...(areaCenti !== undefined && { areaCenti }),
    ...(share !== undefined && { share }),
    ...(externalRef !== undefined && { externalRef }),
    ...(createdAt && { createdAt: createdAt.toISOString() }),
    ...(changedAt && { changedAt: changedAt.toISOString() }),
    ...(retiredAt && { retiredAt: retiredAt.toISOString() }),
  };
}
