import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { actingFor } from '../../acting.js';
import type { GatesService } from './gates.service.js';
import type { Gate, GatePlace } from './gates.types.js';

type GatesOperations = Pick<
  operations,
  'listGates' | 'createGate' | 'getGate' | 'changeGate' | 'retireGate'
>;

/** The operations tagged `gates` in openapi/main.yaml. */
export function createGatesHandlers(gates: GatesService): Handlers<GatesOperations> {
  return {
    listGates: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const { communityId } = actingFor(request);
      const found = await gates.list({ communityId, after: placeIn(cursor), limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, placeOf) };
    },

    createGate: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const gate = await gates.create(actingFor(request), request.body.name, remember);
      return { status: 201, body: toBody(gate) };
    },

    getGate: async (request) => {
      const gate = await gates.get(actingFor(request), request.params.gateId);
      return { status: 200, body: toBody(gate) };
    },

    changeGate: async (request) => {
      const decide = (before: Gate) => request.assertIfMatch(toBody(before));
      const change = { name: request.body.name, decide };
      const gate = await gates.rename(actingFor(request), request.params.gateId, change);
      return { status: 200, body: toBody(gate) };
    },

    retireGate: async (request) => {
      await gates.retire(actingFor(request), request.params.gateId);
      return { status: 204 };
    },
  };
}

const placeOf = ({ name, id }: Gate): [string, string] => [inNaturalOrder(name), id];

function placeIn(cursor: string | undefined): GatePlace | undefined {
  if (cursor === undefined) return undefined;
  const [sortKey, id] = readCursor(cursor, ['sortKey', 'id']);
  return { sortKey, id };
}

function toBody({ addedAt, ...gate }: Gate): components['schemas']['Gate'] {
  return { ...gate, addedAt: addedAt.toISOString() };
}
