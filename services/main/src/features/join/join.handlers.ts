import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { actingFor } from '../../acting.js';
import type { Asker } from '../communities/communities.feature.js';
import { placeIn, placeOf } from '../units/units.feature.js';
import type { ListedUnit } from '../units/units.types.js';
import { nameOf } from './join.events.js';
import type { JoinDecisions } from './join-decisions.service.js';
import type { JoinService } from './join.service.js';
import type { Decider, JoinView } from './join.types.js';

type Schemas = components['schemas'];

type JoiningOperations = Pick<
  operations,
  | 'getJoinCode'
  | 'rotateJoinCode'
  | 'switchOffJoinCode'
  | 'lookAtJoinCode'
  | 'requestToJoin'
  | 'getJoinRequest'
  | 'withdrawJoinRequest'
>;

/** Of the operations tagged `join` in openapi/main.yaml those about the code, and for who asks. */
export function createJoinHandlers(join: JoinService): Handlers<JoiningOperations> {
  return {
    getJoinCode: async (request) => {
      const code = await join.code(callerOf(request).tenantId);
      return { status: 200, body: code === undefined ? {} : { code } };
    },

    rotateJoinCode: async (request) => {
      const remember = rememberAs(200, request.idempotency, (code: string) => ({ code }));
      const caller = callerOf(request);
      const code = await join.rotateCode(caller.tenantId, askerIn(caller), remember);
      return { status: 200, body: { code } };
    },

    switchOffJoinCode: async (request) => {
      const caller = callerOf(request);
      await join.switchOffCode(caller.tenantId, askerIn(caller));
      return { status: 204 };
    },

    lookAtJoinCode: async (request) => {
      const { search, cursor, limit = defaultPageSize } = request.query;
      const wanted = { ...(search !== undefined && { search }), ...placeIn(cursor) };
      const { name, units } = await join.look(request.params.code, {
        ...{ ...wanted, limit: limit + 1 },
      });
      const page = toPage(units, limit, toUnit, placeOf);
      return { status: 200, body: { community: { name }, ...page } };
    },

    requestToJoin: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const view = await join.ask(callerOf(request).accountId, request.body, remember);
      return { status: 201, body: toBody(view) };
    },

    getJoinRequest: async (request) => {
      const { accountId } = callerOf(request);
      return { status: 200, body: toBody(await join.getOwn(accountId, request.params.requestId)) };
    },

    withdrawJoinRequest: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { accountId } = callerOf(request);
      const view = await join.withdraw(accountId, request.params.requestId, remember);
      return { status: 200, body: toBody(view) };
    },
  };
}

/** Those of them for who decides. */
export function createJoinDecisionHandlers(
  decisions: JoinDecisions,
): Handlers<Pick<operations, 'listJoinRequests' | 'approveJoinRequest' | 'refuseJoinRequest'>> {
  return {
    listJoinRequests: async (request) => {
      const { state, cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const search = { state, beforeId, limit: limit + 1 };
      const found = await decisions.list(deciderFor(request), search);
      return { status: 200, body: toPage(found, limit, toBody, (view) => [view.request.id]) };
    },

    approveJoinRequest: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { requestId } = request.params;
      const { kind, from } = request.body ?? {};
      const approval = { kind, ...(from !== undefined && { from: dayNamed(from) }) };
      const wanted = { approval, remember };
      const view = await decisions.approve(deciderFor(request), requestId, wanted);
      return { status: 200, body: toBody(view) };
    },

    refuseJoinRequest: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const refusal = { reason: request.body?.reason, remember };
      const view = await decisions.refuse(deciderFor(request), request.params.requestId, refusal);
      return { status: 200, body: toBody(view) };
    },
  };
}

/** Whoever enters who lives where sees what is asked for every unit. */
function deciderFor(request: { caller: Caller | undefined }): Decider {
  const managesAll = callerOf(request).permissions.includes('people:onboard');
  return { ...actingFor(request), managesAll };
}

const askerIn = ({ accountId, actorId }: Caller): Asker => ({ accountId, actorId });

const toUnit = ({ id, name, building }: ListedUnit): Schemas['Unit'] => ({ id, name, building });

function toBody({ request, unit }: JoinView): Schemas['JoinRequest'] {
  const { id, communityId, accountId, kind, note, state, decidedAt, decidedBy, reason } = request;
  return {
    ...{ id, communityId, unit, kind, state },
    applicant: { accountId, name: nameOf(request) },
    ...(note !== undefined && { note }),
    requestedAt: request.requestedAt.toISOString(),
    expiresAt: request.expiresAt.toISOString(),
    ...(decidedAt && { decidedAt: decidedAt.toISOString() }),
    ...(decidedBy && { decidedBy }),
    ...(reason !== undefined && { reason }),
  };
}
