import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { operations } from '../../generated/api.js';
import type { CommunitiesService } from './communities.service.js';

/** The operations tagged `communities` in openapi/main.yaml. */
export function createCommunitiesHandlers(
  communities: CommunitiesService,
): Handlers<Pick<operations, 'listUnits'>> {
  return {
    listUnits: async (request) => {
      const { search, cursor, limit = defaultPageSize } = request.query;
      const [name, id] = cursor === undefined ? [] : readCursor(cursor, ['name', 'id']);
      const found = await communities.listUnits({
        communityId: callerOf(request).tenantId,
        ...(search !== undefined && { search }),
        ...(name !== undefined && id !== undefined && { after: { name, id } }),
        limit: limit + 1,
      });
      return {
        status: 200,
        body: toPage(
          found,
          limit,
          (unit) => unit,
          (unit) => [unit.name, unit.id],
        ),
      };
    },
  };
}
