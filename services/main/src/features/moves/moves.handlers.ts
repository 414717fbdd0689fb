import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { actingFor } from '../../acting.js';
import type { MoveDecisions } from './move-decisions.service.js';
import type { MoveViews } from './move-views.js';
import type { MovesService } from './moves.service.js';
import type { MoveItem, MoveView, Moving } from './moves.types.js';

type Schemas = components['schemas'];

type AskingOperations = Pick<operations, 'listMoves' | 'requestMove' | 'getMove'>;
type StepOperations = Pick<
  operations,
  'approveMove' | 'refuseMove' | 'cancelMove' | 'finishMove' | 'tickMove'
>;

/** Of the operations tagged `moves` in openapi/main.yaml those for who looks and asks. */
export function createMovesHandlers(
  moves: MovesService,
  views: MoveViews,
): Handlers<AskingOperations> {
  return {
    listMoves: async (request) => {
      const { state, cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const search = { state, beforeId, limit: limit + 1 };
      const found = await views.list(movingFor(request), search);
      return { status: 200, body: toPage(found, limit, toBody, ({ move }) => [move.id]) };
    },

    requestMove: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const draft = { ...request.body, day: dayNamed(request.body.day) };
      const view = await moves.request(movingFor(request), draft, remember);
      return { status: 201, body: toBody(view) };
    },

    getMove: async (request) => {
      const view = await views.get(movingFor(request), request.params.moveId);
      return { status: 200, body: toBody(view) };
    },
  };
}

/** Those that bring a move on. */
export function createMoveStepHandlers(decisions: MoveDecisions): Handlers<StepOperations> {
  return {
    approveMove: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { moveId } = request.params;
      const view = await decisions.approve(movingFor(request), moveId, remember);
      return { status: 200, body: toBody(view) };
    },

    refuseMove: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const refusal = { reason: request.body?.reason, remember };
      const view = await decisions.refuse(movingFor(request), request.params.moveId, refusal);
      return { status: 200, body: toBody(view) };
    },

    cancelMove: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { moveId } = request.params;
      const view = await decisions.cancel(movingFor(request), moveId, remember);
      return { status: 200, body: toBody(view) };
    },

    finishMove: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const said = request.body?.at;
      const at = said === undefined ? undefined : new Date(said);
      const { moveId } = request.params;
      const view = await decisions.finish(movingFor(request), moveId, { at, remember });
      return { status: 200, body: toBody(view) };
    },

    tickMove: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const ticking = { ...request.body, remember };
      const view = await decisions.tick(movingFor(request), request.params.moveId, ticking);
      return { status: 200, body: toBody(view) };
    },
  };
}

/** Whoever enters who lives where sees and decides who moves. */
function movingFor(request: { caller: Caller | undefined }): Moving {
  const managesAll = callerOf(request).permissions.includes('people:onboard');
  return { ...actingFor(request), managesAll };
}

function toBody({ move, unit, items }: MoveView): Schemas['Move'] {
  const { id, communityId, person, direction, kind, residencyId, state, lift, note } = move;
  const { decidedAt, decidedBy, reason, endedAt, endedBy } = move;
  return {
    ...{ id, communityId, unit, person, direction, state },
    ...(kind && { kind }),
    ...(residencyId !== undefined && { residencyId }),
    day: move.day.toString(),
    at: move.due.toISOString(),
    ...(lift && { lift: { from: lift.from.toISOString(), to: lift.to.toISOString() } }),
    ...(note !== undefined && { note }),
    checklist: items.map(toItem),
    requestedAt: move.requestedAt.toISOString(),
    requestedBy: move.requestedBy,
    ...(decidedAt && { decidedAt: decidedAt.toISOString() }),
    ...(decidedBy && { decidedBy }),
    ...(reason !== undefined && { reason }),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(endedBy && { endedBy }),
  };
}

function toItem({ item, label, ticked }: MoveItem): Schemas['MoveItem'] {
  const tick = ticked && { tickedAt: ticked.at.toISOString(), tickedBy: ticked.by };
  return { item, label, ...tick };
}
