import type { GrowthQuestion } from '@gatehouse/shared/testing/growth';
import { expect } from 'chai';
import { createDataRequestsStore } from '../src/features/data-requests/data-requests.store.js';
import type { DataRequestSearch } from '../src/features/data-requests/data-requests.types.js';
import { limit } from './growth-questions.js';
import type { LoggedCommunity } from './growth-world.js';

function dataRequests(
  what: string,
  search: (community: LoggedCommunity) => Partial<DataRequestSearch>,
): GrowthQuestion<LoggedCommunity> {
  return {
    // Each is looked up with the name of who asked.
    ...{ operation: 'listDataRequests', what, most: 3 * limit },
    ask: async (session, community) => {
      const store = createDataRequestsStore(session);
      const found = await store.list({ communityId: community.id, limit, ...search(community) });
      expect(found).to.not.deep.equal([]);
    },
  };
}

export const dataRequestQuestions = [
  dataRequests('of a community', () => ({})),
  dataRequests('of one kind', () => ({ kind: 'erasure' })),
  dataRequests('in one state', () => ({ state: 'done' })),
  dataRequests('of one kind, in one state', () => ({ kind: 'export', state: 'over' })),
  dataRequests('one’s own', ({ accountIds: [accountId = ''] }) => ({ accountId })),
];
