import { compare, rankOf } from './bson-values.js';
import type { Condition } from './filter.js';
import type { Place } from './sorted-list.js';

/** One field of an index, and the direction its values are sorted in. */
export interface IndexField {
  path: string;
  direction: 1 | -1;
}

/** A part of an index: all keys that begin with the prefix, within bounds on the next field. */
export interface IndexRange {
  prefix: unknown[];
  bounds: Condition[];
}

/** Compares keys field by field, from the field at `from` on. */
export function compareKeys(
  fields: readonly IndexField[],
  a: unknown[],
  b: unknown[],
  from = 0,
): number {
  for (let i = from; i < fields.length; i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order * (fields[i]?.direction ?? 1);
  }
  return 0;
}

/** Where a key lies relative to a range. */
export function placeIn(
  fields: readonly IndexField[],
  { prefix, bounds }: IndexRange,
): Place<{ key: unknown[] }> {
  const after = fields[prefix.length]?.direction ?? 1;
  return ({ key }) => {
    for (let i = 0; i < prefix.length; i++) {
      const order = compare(key[i], prefix[i]);
      if (order !== 0) return order * (fields[i]?.direction ?? 1);
    }
    for (const bound of bounds) {
      const outside = outsideOf(bound, key[prefix.length]);
      if (outside !== 0) return outside * after;
    }
    return 0;
  };
}

/** -1 below the bound's range, 1 above it; a bound reaches to the end of its value's type. */
function outsideOf({ operator, value }: Condition, key: unknown): number {
  const types = rankOf(key) - rankOf(value);
  if (types !== 0) return types;
  const order = compare(key, value);
  switch (operator) {
    case '$gt':
      return order > 0 ? 0 : -1;
    case '$gte':
      return order >= 0 ? 0 : -1;
    case '$lt':
      return order < 0 ? 0 : 1;
    default:
      return order <= 0 ? 0 : 1;
  }
}
