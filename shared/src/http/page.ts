import { BadRequestError } from '../errors/app-error.js';

/** A page of a list, and where the next one begins if there is one. */
export interface Page<Item> {
  items: Item[];
  nextCursor?: string;
}

/** Rows of a list, in its order, one more than a page where there are more. */
export interface Found<Row, Place extends Position> {
  rows: Row[];
  /**
   * How far was looked, where the rows are fewer because looking further would have cost too much.
   * There may be more behind it.
   */
  lookedUpTo?: Place;
}

export type Position = readonly (string | number)[];

/** How many items a page holds when the caller does not say; openapi/common/parameters.yaml. */
export const defaultPageSize = 20;

/**
 * Cuts a page out of `found`, which was read with a limit of `limit + 1`: the surplus item shows
 * that there is a next page without counting.
 *
 * @param positionOf the values of the order's columns, which the next page continues after
 */
export function toPage<Row, Item>(
  found: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  positionOf: (row: Row) => Position,
): Page<Item> {
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  const items = rows.map(toItem);
  return last === undefined ? { items } : { items, nextCursor: encode(positionOf(last)) };
}

/**
 * As {@link toPage}, of a list that is looked through for a part at a time: a page may hold fewer
 * than `limit`, even nothing, and still not be the last.
 */
export function toPageOfFound<Row, Item, Place extends Position>(
  { rows, lookedUpTo }: Found<Row, Place>,
  limit: number,
  toItem: (row: Row) => Item,
  positionOf: (row: Row) => Place,
): Page<Item> {
  const page = toPage(rows, limit, toItem, positionOf);
  if (page.nextCursor !== undefined || lookedUpTo === undefined) return page;
  return { ...page, nextCursor: encode(lookedUpTo) };
}

/**
 * Reads a cursor that a caller gave back. Its content is not secret, but not the caller's business
 * either: it is opaque so that the order of a list can change.
 *
 * @param shape an example of the position: as many values, of the same types
 * @throws BadRequestError naming `query.cursor` when it is not one of ours
 */
export function readCursor<const Shape extends Position>(
  cursor: string,
  shape: Shape,
): { [K in keyof Shape]: Shape[K] extends number ? number : string } {
  const position = decode(cursor);
  const fits =
    position?.length === shape.length &&
    position.every((value, index) => typeof value === typeof shape[index]);
  // `fits` has compared every value's type with the shape's.
  if (fits) return position as { [K in keyof Shape]: Shape[K] extends number ? number : string };
  throw invalidCursor();
}

export function invalidCursor(): BadRequestError {
  return new BadRequestError('cursor_invalid', 'The cursor cannot be read', {
    errors: [{ path: 'query.cursor', message: 'must be the nextCursor of an earlier page' }],
  });
}

function encode(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function decode(cursor: string): Position | undefined {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    // Decoding is lenient; encoding again shows whether this is the text that we gave out.
    return Array.isArray(position) && encode(position as Position) === cursor
      ? (position as Position)
      : undefined;
  } catch {
    return undefined;
  }
}
