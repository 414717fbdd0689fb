import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc-server';
import { communitiesCalls } from '../features/communities/communities.calls.js';
import type { CommunitiesService } from '../features/communities/communities.service.js';
import type { ServedCalls } from '../generated/messages.js';

/** Every call of openapi/messages.yaml that names main as its callee. */
export function createCalls({
  communities,
}: {
  communities: CommunitiesService;
}): RpcHandlers<ServedCalls> {
  return communitiesCalls(communities);
}
