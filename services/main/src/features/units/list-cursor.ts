import { readCursor } from '@gatehouse/shared/http/page';
import type { ListPlace } from './units.types.js';

/** What a cursor of the release before does not begin with: its lists had another order. */
const BY_SORT_KEY = 'sorted';

/** Where a list in the order of names goes on. */
export const placeOf = ({ sortKey, id }: ListPlace): [string, string, string] => [
  BY_SORT_KEY,
  sortKey,
  id,
];

/** @throws BadRequestError for a cursor that is none, or of a list in another order */
export function placeIn(cursor: string | undefined): { after?: ListPlace } {
  if (cursor === undefined) return {};
  const [, sortKey, id] = readCursor(cursor, [BY_SORT_KEY, 'sortKey', 'id']);
  return { after: { sortKey, id } };
}
