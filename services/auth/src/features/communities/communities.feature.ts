import type { Parts } from '../../parts.js';
import { createCommunitiesService } from './communities.service.js';

export type { CommunitiesService } from './communities.service.js';

export type Communities = ReturnType<typeof createCommunities>;

/** What main says of communities and the homes in them. */
export function createCommunities({ rpc }: Parts) {
  return {
    service: createCommunitiesService({
      askCommunity: async (communityId) =>
        (await rpc.call('main.community.get', { communityId })).community,
      askUnit: async (communityId, unitId) =>
        (await rpc.call('main.unit.get', { communityId, unitId })).unit,
    }),
  };
}
