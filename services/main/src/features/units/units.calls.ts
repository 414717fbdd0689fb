import type { ServedCalls } from '@gatehouse/contracts/messages/main';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { UnitsService } from './units.service.js';

/** The call about homes: the same service as over HTTP. */
export function unitsCalls(
  units: Pick<UnitsService, 'getUnit'>,
): Pick<RpcHandlers<ServedCalls>, 'main.unit.get'> {
  return {
    'main.unit.get': async ({ communityId, unitId }) => ({
      unit: await units.getUnit(communityId, unitId),
    }),
  };
}
