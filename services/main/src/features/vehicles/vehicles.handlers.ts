import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { VehiclesService, VehicleView } from './vehicles.service.js';

type VehiclesOperations = Pick<
  operations,
  'listVehicles' | 'lookUpVehicle' | 'addVehicle' | 'getVehicle' | 'updateVehicle' | 'removeVehicle'
>;

/** The operations tagged `vehicles` in openapi/main.yaml. */
export function createVehiclesHandlers(vehicles: VehiclesService): Handlers<VehiclesOperations> {
  return {
    listVehicles: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const listing = { ...filter, beforeId, limit: limit + 1 };
      const found = await vehicles.list(actingFor(request), listing);
      return { status: 200, body: toPage(found, limit, toBody, ({ vehicle }) => [vehicle.id]) };
    },

    lookUpVehicle: async (request) => {
      const { exact, alike } = await vehicles.lookUp(actingFor(request), request.query.plate);
      const found = { ...(exact && { vehicle: toSeen(exact) }), lookAlikes: alike.map(toSeen) };
      return { status: 200, body: found };
    },

    addVehicle: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const view = await vehicles.add(actingFor(request), request.body, remember);
      return { status: 201, body: toBody(view) };
    },

    getVehicle: async (request) => {
      const view = await vehicles.get(actingFor(request), request.params.vehicleId);
      return { status: 200, body: toBody(view) };
    },

    updateVehicle: async (request) => {
      const decide = (before: VehicleView) => request.assertIfMatch(toBody(before));
      const change = { patch: request.body, decide };
      const view = await vehicles.update(actingFor(request), request.params.vehicleId, change);
      return { status: 200, body: toBody(view) };
    },

    removeVehicle: async (request) => {
      await vehicles.remove(actingFor(request), request.params.vehicleId);
      return { status: 204 };
    },
  };
}

function toBody({ vehicle, unit }: VehicleView): components['schemas']['Vehicle'] {
  const { id, communityId, plate, kind, colour, label, addedAt } = vehicle;
  return {
    ...{ id, communityId, unit, plate, kind },
    ...(colour !== undefined && { colour }),
    ...(label !== undefined && { label }),
    addedAt: addedAt.toISOString(),
  };
}

/** What whoever stands at a gate has to know; how the household calls it is the household's. */
function toSeen({ vehicle, unit }: VehicleView): components['schemas']['VehicleAtGate'] {
  const { id, plate, kind, colour } = vehicle;
  return { ...{ id, unit, plate, kind }, ...(colour !== undefined && { colour }) };
}
