import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { actingFor } from '../../acting.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import type { CommunitiesService } from './communities.service.js';

/** The operations tagged `communities` in openapi/main.yaml. */
export function createCommunitiesHandlers(
  communities: CommunitiesService,
  residencies: Pick<ResidenciesService, 'unitsOfCalled'>,
): Handlers<Pick<operations, 'listCommunities' | 'listUnits'>> {
  return {
    listCommunities: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const found = await communities.listCommunities({
        ids: callerOf(request).tenantIds,
        ...afterOf(cursor),
        limit: limit + 1,
      });
      return { status: 200, body: toPage(found, limit, (community) => community, positionOf) };
    },

    listUnits: async (request) => {
      const { search, cursor, limit = defaultPageSize } = request.query;
      const { communityId, knowsResidents } = actingFor(request);
      const found = await communities.listUnits({
        communityId,
        ...(search !== undefined && { search }),
        ...(search !== undefined &&
          knowsResidents && { orOneOf: await residencies.unitsOfCalled(communityId, search) }),
        ...afterOf(cursor),
        limit: limit + 1,
      });
      return { status: 200, body: toPage(found, limit, (unit) => unit, positionOf) };
    },
  };
}

/** Both lists are in the order of names. */
const positionOf = ({ name, id }: { name: string; id: string }): [string, string] => [name, id];

function afterOf(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [name, id] = readCursor(cursor, ['name', 'id']);
  return { after: { name, id } };
}
