import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Caller, Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import { rungOf } from './alert-ladder.js';
import type { AlertSteps } from './alert-steps.service.js';
import type { AlertViews } from './alert-views.js';
import type { AlertsService } from './alerts.service.js';
import type { Alerting, AlertView } from './alerts.types.js';

type Schemas = components['schemas'];

type AlertOperations = Pick<
  operations,
  'raiseAlert' | 'listAlerts' | 'getAlert' | 'acknowledgeAlert' | 'arriveAtAlert' | 'closeAlert'
>;

/** The operations tagged `alerts` in openapi/main.yaml. */
export function createAlertsHandlers(
  alerts: AlertsService,
  views: AlertViews,
  steps: AlertSteps,
): Handlers<AlertOperations> {
  return {
    raiseAlert: async (request) => {
      const raised = rememberAs(201, request.idempotency, toBody);
      const joined = rememberAs(200, request.idempotency, toBody);
      const { body } = request;
      const { view, isNew } = await alerts.raise(alertingFor(request), body, { raised, joined });
      return { status: isNew ? (201 as const) : (200 as const), body: toBody(view) };
    },

    listAlerts: async (request) => {
      const { open, cursor, limit = defaultPageSize } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const search = { open, beforeId, limit: limit + 1 };
      const found = await views.list(alertingFor(request), search);
      return { status: 200, body: toPage(found, limit, toBody, ({ alert }) => [alert.id]) };
    },

    getAlert: async (request) => {
      const view = await views.get(alertingFor(request), request.params.alertId);
      return { status: 200, body: toBody(view) };
    },

    acknowledgeAlert: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { alertId } = request.params;
      const view = await steps.acknowledge(alertingFor(request), alertId, remember);
      return { status: 200, body: toBody(view) };
    },

    arriveAtAlert: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const { alertId } = request.params;
      const view = await steps.arrive(alertingFor(request), alertId, remember);
      return { status: 200, body: toBody(view) };
    },

    closeAlert: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const closing = { report: request.body.report, remember };
      const view = await steps.close(alertingFor(request), request.params.alertId, closing);
      return { status: 200, body: toBody(view) };
    },
  };
}

/** Whoever goes there sees them all. */
function alertingFor(request: { caller: Caller | undefined }): Alerting {
  const handlesAll = callerOf(request).permissions.includes('alerts:handle');
  return { ...actingFor(request), handlesAll };
}

function toBody({ alert, unit, contacts, isForStaff }: AlertView): Schemas['Alert'] {
  const { id, communityId, kind, silent, state, place, raised, told } = alert;
  const { acknowledged, onSite, closed, report } = alert;
  return {
    ...{ id, communityId, kind, silent, state },
    ...(unit && { unit }),
    ...(place !== undefined && { place }),
    ...{ raisedAt: raised.at.toISOString(), raisedBy: raised.by },
    rung: rungOf(told - 1),
    ...(acknowledged && {
      acknowledgedAt: acknowledged.at.toISOString(),
      acknowledgedBy: acknowledged.by,
    }),
    ...(onSite && { onSiteAt: onSite.at.toISOString(), onSiteBy: onSite.by }),
    ...(closed && { closedAt: closed.at.toISOString(), closedBy: closed.by }),
    ...(isForStaff && report !== undefined && { report }),
    ...(isForStaff && contacts && { contacts: [...contacts] }),
  };
}
