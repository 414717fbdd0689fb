import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, invalidCursor, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { dateFormats } from '@gatehouse/shared/validation/date-formats';
import { actingFor } from '../../acting.js';
import type { GateConflictsService } from './gate-conflicts.service.js';
import { toConflictBody, toEntryBody, toInsideBody } from './gate-log.bodies.js';
import type { GateLogService, Looking } from './gate-log.service.js';
import type { GateSync } from './gate-sync.service.js';
import type { InsideService } from './inside.service.js';
import type { GateVerification } from './gate-verification.js';

type GateLogOperations = Pick<
  operations,
  | 'listGateEntries'
  | 'recordGateEntry'
  | 'verifyGateLog'
  | 'getGateEntry'
  | 'syncGateEntries'
  | 'listGateConflicts'
  | 'settleGateConflict'
  | 'listInside'
>;

export interface GateLogServices {
  log: GateLogService;
  sync: GateSync;
  conflicts: GateConflictsService;
  inside: InsideService;
  verify: (communityId: string) => Promise<GateVerification>;
}

/** The operations tagged `gate-log` in openapi/main.yaml. */
export function createGateLogHandlers(services: GateLogServices): Handlers<GateLogOperations> {
  const { log, sync, verify, inside } = services;
  return {
    listGateEntries: async (request) => {
      const { cursor, limit = defaultPageSize, from, to, ...filter } = request.query;
      const found = await log.list(lookingAs(request), {
        ...{ ...filter, after: placeIn(cursor), limit: limit + 1 },
        ...(from !== undefined && { from: new Date(from) }),
        ...(to !== undefined && { to: new Date(to) }),
      });
      const placeOf = ({ entry }: (typeof found)[number]) => [entry.at.toISOString(), entry.id];
      return { status: 200, body: toPage(found, limit, toEntryBody, placeOf) };
    },

    recordGateEntry: async (request) => {
      const remember = rememberAs(201, request.idempotency, toEntryBody);
      const view = await log.record(actingFor(request), request.body, remember);
      return { status: 201, body: toEntryBody(view) };
    },

    verifyGateLog: async (request) => ({
      status: 200,
      body: await verify(callerOf(request).tenantId),
    }),

    getGateEntry: async (request) => {
      const view = await log.get(lookingAs(request), request.params.entryId);
      return { status: 200, body: toEntryBody(view) };
    },

    syncGateEntries: async (request) => {
      const { tenantId: communityId, accountId: deviceId } = callerOf(request);
      const { receivedAt, results } = await sync({ communityId, deviceId }, request.body);
      return { status: 200, body: { receivedAt: receivedAt.toISOString(), results } };
    },

    listInside: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const { communityId } = actingFor(request);
      const found = await inside.list({ communityId, beforeId, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toInsideBody, ({ id }) => [id]) };
    },

    ...conflictHandlers(services),
  };
}

function conflictHandlers({
  conflicts,
}: GateLogServices): Pick<Handlers<GateLogOperations>, 'listGateConflicts' | 'settleGateConflict'> {
  return {
    listGateConflicts: async (request) => {
      const { cursor, limit = defaultPageSize, state } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const { communityId } = actingFor(request);
      const found = await conflicts.list({ communityId, state, beforeId, limit: limit + 1 });
      const placeOf = ({ conflict }: (typeof found)[number]) => [conflict.id];
      return { status: 200, body: toPage(found, limit, toConflictBody, placeOf) };
    },

    settleGateConflict: async (request) => {
      const remember = rememberAs(200, request.idempotency, toConflictBody);
      const settled = { conflictId: request.params.conflictId, note: request.body.note };
      const view = await conflicts.settle(actingFor(request), settled, remember);
      return { status: 200, body: toConflictBody(view) };
    },
  };
}

/** Who may manage gates looks at what is older than a day. */
const SEES_ALL = 'gate:manage';

function lookingAs(request: { caller: Caller | undefined }): Looking {
  const seesAll = callerOf(request).permissions.includes(SEES_ALL);
  return { ...actingFor(request), seesAll };
}

function placeIn(cursor: string | undefined): { at: Date; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [at, id] = readCursor(cursor, ['at', 'id']);
  if (!dateFormats['date-time'](at)) throw invalidCursor();
  return { at: new Date(at), id };
}
