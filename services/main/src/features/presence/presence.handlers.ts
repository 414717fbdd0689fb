import type { operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { actingFor } from '../../acting.js';
import type { PresenceService } from './presence.service.js';

/** The operations tagged `presence` in openapi/main.yaml. */
export function createPresenceHandlers(
  presence: PresenceService,
): Handlers<Pick<operations, 'getUnitPresence'>> {
  return {
    getUnitPresence: async (request) => {
      const { unitId } = request.params;
      const found = await presence.ofUnit(actingFor(request), unitId);
      const residents = found.map(({ onlineSince, ...resident }) => ({
        ...resident,
        online: onlineSince !== undefined,
        ...(onlineSince && { onlineSince: onlineSince.toISOString() }),
      }));
      const online = residents.some((resident) => resident.online);
      return { status: 200, body: { unitId, online, residents } };
    },
  };
}
