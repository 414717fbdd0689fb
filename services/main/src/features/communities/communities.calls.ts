import type { ServedCalls } from '@gatehouse/contracts/messages/main';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { CommunitiesService } from './communities.service.js';

/** The call about communities: the same service as over HTTP. */
export function communitiesCalls(
  communities: CommunitiesService,
): Pick<RpcHandlers<ServedCalls>, 'main.community.get'> {
  return {
    'main.community.get': async ({ communityId }) => {
      const { id, name, timeZone } = await communities.findCommunity(communityId);
      return { community: { id, name, timeZone } };
    },
  };
}
