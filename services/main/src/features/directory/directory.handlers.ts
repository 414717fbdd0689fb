import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { defaultPageSize, readCursor, toPage } from '@gatehouse/shared/http/page';
import { actingFor } from '../../acting.js';
import type { DirectoryService } from './directory.service.js';
import type { DirectoryChoice, Neighbour } from './directory.types.js';

type DirectoryOperations = Pick<
  operations,
  'listNeighbours' | 'getDirectoryChoice' | 'putDirectoryChoice'
>;

/** The operations tagged `directory` in openapi/main.yaml. */
export function createDirectoryHandlers(
  directory: DirectoryService,
): Handlers<DirectoryOperations> {
  return {
    listNeighbours: async (request) => {
      const { search, cursor, limit = defaultPageSize } = request.query;
      const listing = { search, ...afterOf(cursor), limit: limit + 1 };
      const found = await directory.list(actingFor(request), listing);
      const body = toPage(found, limit, toBody, ({ name, id }) => [name, id]);
      return { status: 200, body };
    },

    getDirectoryChoice: async (request) => ({
      status: 200,
      body: await directory.get(actingFor(request)),
    }),

    putDirectoryChoice: async (request) => {
      const decide = (before: DirectoryChoice) => request.assertIfMatch(before);
      const change = { choice: request.body, decide };
      return { status: 200, body: await directory.put(actingFor(request), change) };
    },
  };
}

function afterOf(cursor: string | undefined) {
  if (cursor === undefined) return {};
  const [name, id] = readCursor(cursor, ['name', 'id']);
  return { after: { name, id } };
}

/** How they are called elsewhere is the account's id. */
function toBody(neighbour: Neighbour): components['schemas']['Neighbour'] {
  const { accountId, name, units, phone, email } = neighbour;
  return {
    ...{ accountId, name, units },
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}
