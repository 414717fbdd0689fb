import { type Doc, compare, hashKey, isObject } from './bson-values.js';
import type { CollectionIndex } from './collection-index.js';
import type { Condition, Filter } from './filter.js';
import type { IndexRange } from './index-range.js';

/** More points than this are not worth looking up one by one. */
const MAX_POINTS = 1000;

/** How to read an index for a query: each range in turn; the caller tests each document again. */
export interface Plan {
  index: CollectionIndex;
  ranges: IndexRange[];
  backwards: boolean;
  /** Whether the documents come in the order asked for. */
  sorted: boolean;
  /** Whether the ranges hold exactly the documents asked for, so that none need be looked into. */
  exact: boolean;
}

interface Bounds {
  /** The equality prefixes to visit; `[[]]` is the whole index. */
  prefixes: unknown[][];
  /** The conditions on the field after the prefix. */
  range: Condition[];
  /** The conditions the prefixes come from. */
  used: Condition[];
}

/** Chooses the index with the longest equality prefix, then a range, then the order asked for. */
export function choosePlan(
  indexes: readonly CollectionIndex[],
  { conditions, isConjunction }: Filter,
  sort: Doc,
): Plan | undefined {
  let best: Plan | undefined;
  let bestScore = 0;
  for (const index of indexes) {
    const implied = impliedBy(index, conditions);
    if (implied === undefined) continue;
    const bounds = boundsOf(index, conditions);
    const order = orderOf(index, bounds, sort);
    const depth = bounds.prefixes[0]?.length ?? index.fields.length;
    // Of two that are alike, the one that leaves out what is not asked for.
    const score =
      8 * depth +
      4 * Math.min(bounds.range.length, 1) +
      2 * (order ? 1 : 0) +
      Math.min(implied.length, 1);
    if (score <= bestScore) continue;
    bestScore = score;
    best = {
      index,
      ranges: bounds.prefixes.map((prefix) => ({ prefix, bounds: bounds.range })),
      backwards: order === 'backwards',
      sorted: order !== undefined,
      exact:
        isConjunction &&
        !index.multikey &&
        conditions.every((one) => [...bounds.used, ...bounds.range, ...implied].includes(one)),
    };
  }
  return best;
}

/**
 * The conditions that a partial index fulfils by what it leaves out; undefined when the query does
 * not ask for what the partial filter asks for, so that the index may not answer it.
 */
function impliedBy(index: CollectionIndex, conditions: Condition[]): Condition[] | undefined {
  const implied: Condition[] = [];
  for (const [path, wanted] of Object.entries(index.spec.partialFilterExpression ?? {})) {
    const here = conditions.filter((one) => one.path === path);
    const equals = here.filter(({ operator }) => operator === '$eq');
    const isExistence = isObject(wanted) && wanted['$exists'] === true;
    const existence = here.find(({ operator, value }) => operator === '$exists' && value === true);
    if (isExistence && existence !== undefined) {
      implied.push(existence);
      continue;
    }
    const value = isObject(wanted) && '$eq' in wanted ? wanted['$eq'] : wanted;
    const found = equals.find((one) =>
      isExistence ? one.value !== null : compare(one.value, value) === 0,
    );
    if (found === undefined) return undefined;
    if (!isExistence) implied.push(found);
  }
  return implied;
}

/** Arrays and patterns equal more than one key, so no bound may come from them. */
const isPoint = (value: unknown): boolean => !Array.isArray(value) && !(value instanceof RegExp);

function boundsOf(index: CollectionIndex, conditions: Condition[]): Bounds {
  let prefixes: unknown[][] = [[]];
  const used: Condition[] = [];
  for (const { path } of index.fields) {
    const here = conditions.filter((one) => one.path === path);
    const source = here.find(isPoints);
    const points = source ? pointsOf(source) : [];
    if (source === undefined || prefixes.length * points.length > MAX_POINTS) {
      const range = here.filter(
        ({ operator, value }) => /^\$[gl]te?$/.test(operator) && isPoint(value),
      );
      // Two elements of one array may fulfil one bound each: an array index takes one of them.
      return { prefixes, range: index.multikey ? range.slice(0, 1) : range, used };
    }
    used.push(source);
    prefixes = prefixes.flatMap((prefix) => points.map((point) => [...prefix, point]));
  }
  return { prefixes, range: [], used };
}

const isPoints = ({ operator, value }: Condition): boolean =>
  operator === '$eq'
    ? isPoint(value)
    : operator === '$in' && Array.isArray(value) && value.every(isPoint);

function pointsOf({ operator, value }: Condition): unknown[] {
  if (operator === '$eq') return [value];
  return [...new Map((value as unknown[]).map((one) => [hashKey(one), one])).values()];
}

function orderOf(
  index: CollectionIndex,
  bounds: Bounds,
  sort: Doc,
): 'forwards' | 'backwards' | undefined {
  if (index.multikey || bounds.prefixes.length !== 1) return undefined;
  const depth = bounds.prefixes[0]?.length ?? 0;
  const fixed = new Set(index.fields.slice(0, depth).map(({ path }) => path));
  const wanted = Object.entries(sort).filter(([path]) => !fixed.has(path));
  const rest = index.fields.slice(depth);
  if (wanted.length === 0) return Object.keys(sort).length > 0 ? 'forwards' : undefined;
  const runs = (turn: 1 | -1): boolean =>
    wanted.every(
      ([path, direction], i) =>
        rest[i]?.path === path && rest[i].direction * turn === Number(direction),
    );
  return runs(1) ? 'forwards' : runs(-1) ? 'backwards' : undefined;
}
