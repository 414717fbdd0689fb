import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { GateSnapshotsService } from './gate-snapshots.service.js';

/** The operations tagged `gate-snapshots` in openapi/main.yaml. */
export function createGateSnapshotsHandlers(
  snapshots: GateSnapshotsService,
): Handlers<Pick<operations, 'getGateSnapshot'>> {
  return {
    getGateSnapshot: async (request) => {
      const { tenantId: communityId, accountId: deviceId } = callerOf(request);
      const body = await snapshots.get({ communityId, deviceId }, request.query.since);
      return { status: 200, body };
    },
  };
}
