import type { Parts } from '../../parts.js';
import type { ToldState } from './communities.types.js';
import { createCommunitiesService } from './communities.service.js';
import { createCommunityStatesService } from './community-states.service.js';
import { createCommunityStatesStore } from './community-states.store.js';

export type { CommunitiesService } from './communities.service.js';

export type Communities = ReturnType<typeof createCommunities>;

/** What main says of communities and the homes in them. */
export function createCommunities({ rpc, sequelize }: Parts) {
  const states = createCommunityStatesService(createCommunityStatesStore(sequelize));
  return {
    service: {
      ...createCommunitiesService({
        askCommunity: async (communityId) =>
          (await rpc.call('main.community.get', { communityId })).community,
        askUnit: async (communityId, unitId) =>
          (await rpc.call('main.unit.get', { communityId, unitId })).unit,
        askResidency: async (communityId, residencyId) =>
          (await rpc.call('main.residency.get', { communityId, residencyId })).residency,
      }),
      refusalIn: states.refusalIn,
      assertOpen: (communityId: string) => states.assertOpen(communityId),
    },
    /** Keeps what main has told of a community. */
    keep: (told: ToldState) => states.keep(told),
  };
}
