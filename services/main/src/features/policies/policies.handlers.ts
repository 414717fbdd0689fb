import type { components, operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { PoliciesService } from './policies.service.js';
import type { Policies, PolicyVersion } from './policies.types.js';

type PolicyOperations = Pick<operations, 'getPolicies' | 'putPolicies' | 'listPolicyHistory'>;

/** The operations tagged `policies` in openapi/main.yaml. */
export function createPoliciesHandlers(policies: PoliciesService): Handlers<PolicyOperations> {
  return {
    getPolicies: async (request) => ({
      status: 200,
      body: await policies.current(callerOf(request).tenantId),
    }),

    putPolicies: async (request) => {
      const { accountId, actorId, tenantId } = callerOf(request);
      const { validFrom, ...wanted } = request.body;
      const body = await policies.put({ accountId, actorId }, tenantId, {
        policies: wanted,
        ...(validFrom !== undefined && { validFrom: new Date(validFrom) }),
        decide: (current: Policies) => request.assertIfMatch(current),
      });
      return { status: 200, body };
    },

    listPolicyHistory: async (request) => {
      const { section, cursor, limit = defaultPageSize } = request.query;
      const [before] = cursor === undefined ? [] : readCursor(cursor, [0]);
      const communityId = callerOf(request).tenantId;
      const found = await policies.history({ communityId, section, before, limit: limit + 1 });
      return { status: 200, body: toPage(found, limit, toBody, ({ version }) => [version]) };
    },
  };
}

function toBody(one: PolicyVersion): components['schemas']['PolicyVersion'] {
  const { version, section, validFrom, setAt, setBy, actedBy, body } = one;
  return {
    ...{ version, section, validFrom: validFrom.toISOString(), setAt: setAt.toISOString(), setBy },
    ...(actedBy !== undefined && { actedBy }),
    body: { ...body },
  };
}
