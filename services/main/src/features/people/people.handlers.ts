import type { operations } from '@gatehouse/contracts/main';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import type { PeopleDirectory } from './people-directory.service.js';

/** The operations tagged `people` in openapi/main.yaml. */
export function createPeopleHandlers(
  directory: PeopleDirectory,
): Handlers<Pick<operations, 'listPeople'>> {
  return {
    listPeople: async (request) => {
      const { cursor, limit = defaultPageSize, ...filter } = request.query;
      const found = await directory.list({
        communityId: callerOf(request).tenantId,
        ...filter,
        ...afterOf(cursor),
        limit: limit + 1,
      });
      const body = toPage(
        found,
        limit,
        (person) => person,
        ({ familyName, givenName, accountId }) => [familyName, givenName, accountId],
      );
      return { status: 200, body };
    },
  };
}

function afterOf(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [familyName, givenName, accountId] = readCursor(cursor, ['', '', '']);
  return { after: { familyName, givenName, accountId } };
}
