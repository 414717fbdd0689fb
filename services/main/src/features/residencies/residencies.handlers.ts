import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { dayNamed } from '@gatehouse/shared/time/local-time';
import { actingFor } from '../../acting.js';
import type { ResidencyView } from './residencies.types.js';
import type { ResidencyChangesService } from './residency-changes.service.js';
import { daysOf } from './residency-dates.js';
import type { ResidencyDraft, ResidencyPatch } from './residency-steps.js';
import type { ResidencyViews } from './residency-views.js';

type Schemas = components['schemas'];

type ResidenciesOperations = Pick<
  operations,
  | 'listResidencies'
  | 'startResidency'
  | 'getResidency'
  | 'updateResidency'
  | 'endResidency'
  | 'getHousehold'
  | 'getOwnHouseholds'
  | 'setPrimaryContact'
>;

/** The operations tagged `residencies` in openapi/main.yaml. */
export function createResidenciesHandlers(
  views: ResidencyViews,
  changes: ResidencyChangesService,
): Handlers<ResidenciesOperations> {
  return {
    listResidencies: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const found = await views.list({
        communityId: callerOf(request).tenantId,
        ...filter,
        ...(beforeId !== undefined && { beforeId }),
        limit: limit + 1,
      });
      return { status: 200, body: toPage(found, limit, toBody, ({ residency }) => [residency.id]) };
    },

    startResidency: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const draft = toDraft(request.body);
      const view = await changes.start(actingFor(request), draft, remember);
      return { status: 201, body: toBody(view) };
    },

    getResidency: async (request) => {
      const { residencyId } = request.params;
      return {
        status: 200,
        body: toBody(await views.get(callerOf(request).tenantId, residencyId)),
      };
    },

    updateResidency: async (request) => {
      const decide = (before: ResidencyView) => request.assertIfMatch(toBody(before));
      const change = { patch: toPatch(request.body), decide };
      const view = await changes.update(actingFor(request), request.params.residencyId, change);
      return { status: 200, body: toBody(view) };
    },

    endResidency: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const said = request.body?.at;
      const at = said === undefined ? undefined : new Date(said);
      const { residencyId } = request.params;
      const view = await changes.end(actingFor(request), residencyId, { at, remember });
      return { status: 200, body: toBody(view) };
    },

    ...householdHandlers(views, changes),
  };
}

type HouseholdOperations = Pick<
  operations,
  'getHousehold' | 'getOwnHouseholds' | 'setPrimaryContact'
>;

/** Of those the operations about all who live in a unit. */
function householdHandlers(
  views: ResidencyViews,
  changes: ResidencyChangesService,
): Handlers<HouseholdOperations> {
  return {
    getHousehold: async (request) => {
      const { unitId } = request.params;
      const said = request.query.at;
      const at = said === undefined ? undefined : new Date(said);
      const { tenantId } = callerOf(request);
      const { unit, residencies } = await views.household(tenantId, unitId, at);
      return { status: 200, body: { unit, residencies: residencies.map(toBody) } };
    },

    getOwnHouseholds: async (request) => {
      const { tenantId: communityId, accountId } = callerOf(request);
      const households = await views.ownHouseholds({ communityId, accountId });
      const items = households.map(({ unit, residencies }) => ({
        unit,
        residencies: residencies.map(toBody),
      }));
      return { status: 200, body: { items } };
    },

    setPrimaryContact: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const wanted = { unitId: request.params.unitId, residencyId: request.body.residencyId };
      const view = await changes.setContact(actingFor(request), wanted, remember);
      return { status: 200, body: toBody(view) };
    },
  };
}

function toDraft(body: Schemas['ResidencyDraft']): ResidencyDraft {
  const { personId, unitId, kind, from, to, livesHere, isPrimary } = body;
  return {
    ...{ personId, unitId, kind, livesHere, isPrimary },
    from: dayNamed(from),
    ...(to !== undefined && { to: dayNamed(to) }),
  };
}

function toPatch({ kind, from, to, livesHere }: Schemas['ResidencyChanges']): ResidencyPatch {
  return {
    ...{ kind, livesHere },
    ...(from !== undefined && { from: dayNamed(from) }),
    ...(to !== undefined && { to: to === null ? null : dayNamed(to) }),
  };
}

function toBody({ residency, unit, timeZone }: ResidencyView): Schemas['Residency'] {
  const { id, communityId, person, kind, validFrom, validTo, livesHere, isPrimary } = residency;
  const { from, to } = daysOf(residency, timeZone);
  const { accountId, name } = person;
  return {
    id,
    communityId,
    person: { id: person.id, name, ...(accountId !== undefined && { accountId }) },
    unit,
    kind,
    from: from.toString(),
    ...(to && { to: to.toString() }),
    validFrom: validFrom.toISOString(),
    ...(validTo && { validTo: validTo.toISOString() }),
    livesHere,
    isPrimary,
  };
}
