import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { PassesService } from './passes.service.js';
import type { NamedTime, Pass, PassView } from './passes.types.js';

type Schemas = components['schemas'];

type PassesOperations = Pick<
  operations,
  'listPasses' | 'issuePass' | 'getPass' | 'changePass' | 'revokePass' | 'getPassQr'
>;

/** The operations tagged `passes` in openapi/main.yaml that are for who gives permission. */
export function createPassesHandlers(passes: PassesService): Handlers<PassesOperations> {
  return {
    listPasses: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const [beforeId] = cursor === undefined ? [] : readCursor(cursor, ['id']);
      const listing = { ...filter, beforeId, limit: limit + 1 };
      const found = await passes.list(actingFor(request), listing);
      return { status: 200, body: toPage(found, limit, toBody, ({ pass }) => [pass.id]) };
    },

    issuePass: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const draft = { ...request.body, ...namedIn(request.body) };
      const view = await passes.issue(actingFor(request), draft, remember);
      return { status: 201, body: toBody(view) };
    },

    getPass: async (request) => {
      const view = await passes.get(actingFor(request), request.params.passId);
      return { status: 200, body: toBody(view) };
    },

    changePass: async (request) => {
      const decide = (before: PassView) => request.assertIfMatch(toBody(before));
      const patch = { ...request.body, ...namedIn(request.body) };
      const { passId } = request.params;
      const view = await passes.change(actingFor(request), passId, { patch, decide });
      return { status: 200, body: toBody(view) };
    },

    revokePass: async (request) => {
      await passes.revoke(actingFor(request), request.params.passId);
      return { status: 204 };
    },

    getPassQr: async (request) => {
      const qr = await passes.qr(actingFor(request), request.params.passId);
      return { status: 200, body: qr };
    },
  };
}

type Named = Pick<Schemas['PassDraft'], 'validFrom' | 'validTo' | 'firstDay' | 'lastDay'>;

function namedIn({ validFrom, validTo, firstDay, lastDay }: Named): Required<NamedTime> {
  return {
    validFrom: validFrom === undefined ? undefined : new Date(validFrom),
    validTo: validTo === undefined ? undefined : new Date(validTo),
    ...{ firstDay, lastDay },
  };
}

/** A pass for who looks after it. */
export function toBody({ pass, units }: PassView): Schemas['Pass'] {
  const { id, communityId, state, code, issuedBy, issuedAt, endedAt, revokedBy, reason } = pass;
  return {
    ...{ communityId, state, code, issuedBy },
    ...atGate({ pass, units }),
    id,
    issuedAt: issuedAt.toISOString(),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(revokedBy && { revokedBy }),
    ...(reason !== undefined && { reason }),
  };
}

/** What a guard is to know of a pass, too. */
export function atGate({ pass, units }: PassView): Schemas['PassAtGate'] {
  const { id, kind, visitor, uses, maxUses, leaveAtGate } = pass;
  return {
    ...{ id, kind, visitor, uses, leaveAtGate, ...(maxUses !== undefined && { maxUses }) },
    ...{ units: [...units], guests: [...pass.guests], windows: windowsOf(pass) },
    ...{ validFrom: pass.validFrom.toISOString(), validTo: pass.validTo.toISOString() },
  };
}

/** When it is good, as the API says it. */
export const windowsOf = ({ windows }: Pass) =>
  windows.map((one) => ({ ...one, days: [...one.days] }));
