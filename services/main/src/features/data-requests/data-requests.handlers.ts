import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { chooseLanguage } from '@gatehouse/texts/languages';
import { actingFor } from '../../acting.js';
import { OthersForbidden } from './data-requests.errors.js';
import type { DataRequestsService } from './data-requests.service.js';
import type { DataRequest } from './data-requests.types.js';

type DataRequestOperations = Pick<
  operations,
  | 'listDataRequests'
  | 'createDataRequest'
  | 'cancelDataRequest'
  | 'getDataRequest'
  | 'getDataRequestArchive'
>;

/** Whoever has it looks after the requests of everybody. */
const SEES_ALL = 'people:export';

/** The operations tagged `data-requests` in openapi/main.yaml. */
export function createDataRequestsHandlers(
  requests: DataRequestsService,
): Handlers<DataRequestOperations> {
  return {
    listDataRequests: async (request) => {
      const { of = 'own', kind, state, cursor, limit = defaultPageSize } = request.query;
      if (of === 'community' && !seesAll(request)) throw new OthersForbidden(SEES_ALL);
      const { communityId, accountId } = actingFor(request);
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await requests.list({
        ...{ communityId, beforeId, limit: limit + 1 },
        ...(of === 'own' && { accountId }),
        ...(kind && { kind }),
        ...(state && { state }),
      });
      return { status: 200, body: toPage(found, limit, toBody, ({ id }) => [id]) };
    },

    createDataRequest: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const { kind, language } = request.body;
      const wanted = { kind, language: chooseLanguage([language]) };
      const made = await requests.create(actingFor(request), wanted, remember);
      return { status: 201, body: toBody(made) };
    },

    cancelDataRequest: async (request) => {
      const { dataRequestId } = request.params;
      const remember = rememberAs(200, request.idempotency, toBody);
      const cancelled = await requests.cancel(actingFor(request), dataRequestId, remember);
      return { status: 200, body: toBody(cancelled) };
    },

    getDataRequest: async (request) => {
      const { dataRequestId } = request.params;
      const found = await requests.get(actingFor(request), dataRequestId, seesAll(request));
      return { status: 200, body: toBody(found) };
    },

    getDataRequestArchive: async (request) => {
      const { dataRequestId } = request.params;
      const link = await requests.archive(actingFor(request), dataRequestId);
      const { url, name, bytes, sha256, expiresAt } = link;
      return {
        status: 200,
        body: { url, name, bytes, sha256, expiresAt: expiresAt.toISOString() },
      };
    },
  };
}

function seesAll(request: { caller: Caller | undefined }): boolean {
  return callerOf(request).permissions.includes(SEES_ALL);
}

function toBody(request: DataRequest): components['schemas']['DataRequest'] {
  const { id, communityId, accountId, name, kind, state, language } = request;
  const { requestedAt, answerBy, endedAt, availableUntil, endsCoolingAt, waitsFor } = request;
  return {
    ...{ id, communityId, person: { accountId, name }, kind, state, language },
    ...{ requestedAt: requestedAt.toISOString(), dueAt: answerBy.toISOString() },
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(availableUntil && { availableUntil: availableUntil.toISOString() }),
    ...(endsCoolingAt && { endsCoolingAt: endsCoolingAt.toISOString() }),
    ...(waitsFor && { waitsFor }),
    ...(request.stays && { stays: [...request.stays] }),
  };
}
