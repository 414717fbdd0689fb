/** An index as MongoDB lists it. */
export interface ListedIndex {
  name: string;
  key: Record<string, number>;
  partialFilterExpression?: Record<string, unknown>;
}

/** A `find` as the driver sends it. */
export interface SentFind {
  filter?: Record<string, unknown> | undefined;
  sort?: Record<string, number> | undefined;
  hint?: Record<string, number> | undefined;
}

/** A field must equal something, be one of some things, or lie in a range; or something else. */
type Wish = 'one' | 'some' | 'range' | 'other';

/** So many places looked at one by one are little. */
const FEW = 1000;

/**
 * The indexes that hold what a query wants in one piece and in its order: what must be equal comes
 * first, then the field to sort by and lie in a range, and nothing is left to be looked for among
 * what the piece holds. A server answers such a query by reading what it returns and no more, however
 * many documents there are. Or the query names its index and a stretch of few places in it.
 */
export function boundingIndexes(
  { filter = {}, sort = {}, hint }: SentFind,
  indexes: readonly ListedIndex[],
): string[] {
  if (hint !== undefined)
    return indexes.filter(({ key }) => isSame(key, hint) && isFewIn(key, filter)).map(nameOf);
  return indexes.filter((index) => isBoundBy(index, filter, Object.keys(sort))).map(nameOf);
}

function isBoundBy(
  { key, partialFilterExpression: partial = {} }: ListedIndex,
  filter: Record<string, unknown>,
  order: readonly string[],
): boolean {
  const implied = Object.entries(partial);
  if (!implied.every(([field, wish]) => isSame(filter[field], wish))) return false;
  const wishes = new Map(
    Object.entries(filter)
      .filter(([field]) => !(field in partial))
      .map(([field, wish]) => [field, wishOf(wish)]),
  );
  const fields = Object.keys(key);
  // Of each id there is one document, whatever else it must be.
  if (fields[0] === '_id' && isPoint(wishes.get('_id'), [])) return true;
  const points = fields.findIndex((field) => !isPoint(wishes.get(field), order));
  const next = fields.slice(points === -1 ? fields.length : points);
  if (order.some((field, place) => next[place] !== field)) return false;
  const ranged = next[0] !== undefined && wishes.get(next[0]) !== 'other' ? [next[0]] : [];
  const held = new Set([...fields.slice(0, fields.length - next.length), ...ranged]);
  return [...wishes.keys()].every((field) => held.has(field));
}

/** Whether all fields of the index but the last must be equal to something, and that is narrow. */
function isFewIn(key: Record<string, number>, filter: Record<string, unknown>): boolean {
  const fields = Object.keys(key);
  const last = fields.pop();
  const { $gt, $lte, $in } = (filter[last ?? ''] ?? {}) as Record<string, unknown>;
  const few = Array.isArray($in) ? $in.length : Number($lte) - Number($gt);
  return few <= FEW && fields.every((field) => wishOf(filter[field]) === 'one');
}

/** Several points of an index are read one after the other, so that their order is lost. */
function isPoint(wish: Wish | undefined, order: readonly string[]): boolean {
  return wish === 'one' || (wish === 'some' && order.length === 0);
}

/** `$nin` may stand beside a range: it passes over no more places than it names. */
const RANGE = new Set(['$gt', '$gte', '$lt', '$lte', '$nin']);

function wishOf(wish: unknown): Wish {
  if (typeof wish !== 'object' || wish === null || wish instanceof Date) return 'one';
  const operators = Object.keys(wish);
  if (operators.every((operator) => operator === '$eq')) return 'one';
  if (operators.every((operator) => operator === '$in')) return 'some';
  return operators.some((operator) => operator !== '$nin') &&
    operators.every((operator) => RANGE.has(operator))
    ? 'range'
    : 'other';
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function nameOf({ name }: ListedIndex): string {
  return name;
}
