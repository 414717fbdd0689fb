import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { BuildingsService } from './buildings.service.js';
import { placeIn, placeOf } from './list-cursor.js';
import type { Building } from './units.types.js';

type BuildingOperations = Pick<
  operations,
  'listBuildings' | 'createBuilding' | 'getBuilding' | 'updateBuilding' | 'deleteBuilding'
>;

/** The operations on buildings alone. */
export function createBuildingsHandlers(buildings: BuildingsService): Handlers<BuildingOperations> {
  return {
    listBuildings: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const { communityId } = actingFor(request);
      const found = await buildings.list({ communityId, ...placeIn(cursor), limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, placeOf) };
    },

    createBuilding: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const building = await buildings.create(actingFor(request), request.body, remember);
      return { status: 201, body: toBody(building) };
    },

    getBuilding: async (request) => {
      const building = await buildings.get(actingFor(request), request.params.buildingId);
      return { status: 200, body: toBody(building) };
    },

    updateBuilding: async (request) => {
      const decide = (before: Building) => request.assertIfMatch(toBody(before));
      const change = { changes: request.body, decide };
      const { buildingId } = request.params;
      const building = await buildings.update(actingFor(request), buildingId, change);
      return { status: 200, body: toBody(building) };
    },

    deleteBuilding: async (request) => {
      await buildings.remove(actingFor(request), request.params.buildingId);
      return { status: 204 };
    },
  };
}

function toBody({
  id,
  name,
  kind,
  createdAt,
  changedAt,
}: Building): components['schemas']['Building'] {
  return {
    ...{ id, name, kind },
    ...(createdAt && { createdAt: createdAt.toISOString() }),
    ...(changedAt && { changedAt: changedAt.toISOString() }),
  };
}
