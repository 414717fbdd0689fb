import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import { visitBody } from '../visits/visits.feature.js';
import type { PassCheck, PassChecksService } from './pass-checks.service.js';
import type { PassGateService, PassUse } from './pass-gate.service.js';
import { atGate } from './passes.handlers.js';

type Schemas = components['schemas'];

/** The operations tagged `passes` in openapi/main.yaml that are for who works at a gate. */
export function createPassGateHandlers(
  checks: PassChecksService,
  gate: PassGateService,
): Handlers<Pick<operations, 'checkPass' | 'usePass'>> {
  return {
    checkPass: async (request) => {
      const { people = 1, ...shown } = request.body;
      const check = await checks.check(actingFor(request), { ...shown, people });
      return { status: 200, body: toCheckBody(check) };
    },

    usePass: async (request) => {
      const { people = 1, unitId } = request.body;
      const remember = rememberAs(200, request.idempotency, toUseBody);
      const coming = { people, unitId };
      const used = await gate.use(actingFor(request), request.params.passId, coming, remember);
      return { status: 200, body: toUseBody(used) };
    },
  };
}

function toCheckBody(check: PassCheck): Schemas['PassCheck'] {
  if (!('view' in check)) return check;
  if (check.result === 'blocked') return { result: check.result, pass: atGate(check.view) };
  const { result, left, opensAt, view } = check;
  return {
    ...{ result, left, pass: atGate(view) },
    ...(opensAt && { opensAt: opensAt.toISOString() }),
  };
}

const toUseBody = ({ visit, left }: PassUse): Schemas['PassUse'] => ({
  ...{ left, visit: visitBody(visit) },
});
