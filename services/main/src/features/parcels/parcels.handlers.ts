import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers, OperationRequest } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { ParcelStepsService } from './parcel-steps.service.js';
import type { ParcelsService } from './parcels.service.js';
import type { ParcelView } from './parcels.types.js';

type EndOperation = 'returnParcel' | 'loseParcel';

type ParcelOperations = Pick<
  operations,
  | 'listParcels'
  | 'receiveParcel'
  | 'getParcel'
  | 'handOverParcel'
  | 'nameParcelCollector'
  | EndOperation
>;

/** The operations tagged `parcels` in openapi/main.yaml. */
export function createParcelsHandlers(
  parcels: ParcelsService,
  steps: ParcelStepsService,
): Handlers<ParcelOperations> {
  return {
    listParcels: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await parcels.list(actingFor(request), {
        ...filter,
        limit: limit + 1,
        ...(beforeId !== undefined && { beforeId }),
      });
      return { status: 200, body: toPage(found, limit, toBody, ({ parcel }) => [parcel.id]) };
    },

    receiveParcel: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const view = await parcels.receive(actingFor(request), request.body, remember);
      return { status: 201, body: toBody(view) };
    },

    getParcel: async (request) => {
      const view = await parcels.get(actingFor(request), request.params.parcelId);
      return { status: 200, body: toBody(view) };
    },

    handOverParcel: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { parcelId } = request.params;
      const view = await steps.handOver(actingFor(request), parcelId, request.body, remember);
      return { status: 200, body: toBody(view) };
    },

    returnParcel: ending(steps, 'returned'),
    loseParcel: ending(steps, 'lost'),

    nameParcelCollector: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { parcelId } = request.params;
      const { name } = request.body;
      const view = await steps.nameCollector(actingFor(request), parcelId, name, remember);
      return { status: 200, body: toBody(view) };
    },
  };
}

function ending(steps: ParcelStepsService, state: 'returned' | 'lost') {
  return async (request: OperationRequest<operations[EndOperation]>) => {
    const remember = rememberAs(200, request.idempotency, toBody);
    const said = { state, ...request.body };
    const view = await steps.end(actingFor(request), request.params.parcelId, said, remember);
    return { status: 200 as const, body: toBody(view) };
  };
}

function toBody({ parcel, unit, showsCode }: ParcelView): components['schemas']['Parcel'] {
  const { unitId, code, receivedAt, endedAt, ...rest } = parcel;
  return {
    ...{ ...rest, unit: { ...unit, id: unitId } },
    ...(showsCode && { code }),
    receivedAt: receivedAt.toISOString(),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
  };
}
