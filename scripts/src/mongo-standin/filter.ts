import { type Doc, compare, equal, isObject } from './bson-values.js';
import { MongoError } from './errors.js';
import { leafTest } from './filter-operators.js';

export type Test = (doc: Doc) => boolean;

/** One `path: { operator: value }` that every matching document fulfils. */
export interface Condition {
  path: string;
  operator: string;
  value: unknown;
}

/** A compiled query: the test, and the conditions an index may be chosen by. */
export interface Filter {
  conditions: Condition[];
  /** Whether the conditions are all there is to the query. */
  isConjunction: boolean;
  test: Test;
}

/** What a negated operator is the negation of. */
const NEGATED: Record<string, string> = { $ne: '$eq', $nin: '$in' };

/**
 * Compiles a MongoDB query.
 * @throws MongoError 2 for an operator or an operand that is not known here
 */
export function compileFilter(query: Doc): Filter {
  const conditions: Condition[] = [];
  const isConjunction = Object.keys(query).every((key) => !key.startsWith('$'));
  const tests = Object.entries(query).map(([key, value]) => {
    if (key.startsWith('$')) return compileLogical(key, value, conditions);
    return every(compilePath(key, value, conditions));
  });
  return { conditions, isConjunction, test: every(tests) };
}

function every(tests: Test[]): Test {
  const [first, second] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  return (doc) => tests.every((test) => test(doc));
}

function compileLogical(operator: string, value: unknown, conditions: Condition[]): Test {
  if (operator === '$comment') return () => true;
  if (!['$and', '$or', '$nor'].includes(operator)) {
    throw new MongoError(2, `unknown top level operator: ${operator}`);
  }
  if (!Array.isArray(value) || value.length === 0) {
    throw new MongoError(2, `${operator} must be a nonempty array`);
  }
  const filters = value.map((branch: unknown) => {
    if (!isObject(branch)) {
      throw new MongoError(2, `${operator} argument's entries must be objects`);
    }
    return compileFilter(branch);
  });
  const tests = filters.map((filter) => filter.test);
  if (operator === '$or') return (doc) => tests.some((test) => test(doc));
  if (operator === '$nor') return (doc) => !tests.some((test) => test(doc));
  conditions.push(...filters.flatMap((filter) => filter.conditions));
  return every(tests);
}

/** Whether a value is an operator document, such as `{ $gt: 1 }`. */
export function isOperators(value: unknown): value is Doc {
  return isObject(value) && Object.keys(value)[0]?.startsWith('$') === true;
}

function compilePath(path: string, value: unknown, conditions: Condition[]): Test[] {
  if (value instanceof RegExp) {
    conditions.push({ path, operator: '$regex', value });
    return [compileOperator(path, '$regex', value)];
  }
  if (!isOperators(value)) {
    conditions.push({ path, operator: '$eq', value });
    return [compileOperator(path, '$eq', value)];
  }
  const operators = Object.entries(withFlags(value));
  for (const [operator, operand] of operators) {
    conditions.push({ path, operator, value: operand });
  }
  return operators.map(([operator, operand]) => compileOperator(path, operator, operand));
}

/** `$options` belongs to `$regex`; together they are one regular expression. */
function withFlags(operators: Doc): Doc {
  if (!('$options' in operators)) return operators;
  const { $options, $regex, ...rest } = operators;
  if ($regex === undefined) throw new MongoError(2, '$options needs a $regex');
  const source = $regex instanceof RegExp ? $regex.source : ($regex as string);
  return { ...rest, $regex: new RegExp(source, String($options)) };
}

function compileOperator(path: string, operator: string, operand: unknown): Test {
  const positive = NEGATED[operator];
  if (positive !== undefined) {
    const test = compileOperator(path, positive, operand);
    return (doc) => !test(doc);
  }
  if (operator === '$not') {
    if (!isOperators(operand) && !(operand instanceof RegExp)) {
      throw new MongoError(2, '$not needs a regex or a document');
    }
    const test = every(compilePath(path, operand, []));
    return (doc) => !test(doc);
  }
  return atPath(path, leafTest(operator, operand, compileElement));
}

/** `$elemMatch` takes a query for elements that are documents, or operators for plain values. */
function compileElement(query: Doc): (element: unknown) => boolean {
  if (isOperators(query) && !['$and', '$or', '$nor'].includes(Object.keys(query)[0] ?? '')) {
    const test = every(compilePath('value', query, []));
    return (value) => test({ value });
  }
  const { test } = compileFilter(query);
  return (element) => isObject(element) && test(element);
}

/** Follows a dotted path into documents, and into each element of the arrays on its way. */
function atPath(path: string, test: (value: unknown) => boolean): Test {
  if (!path.includes('.')) return (doc) => test(doc[path]);
  const steps = path.split('.');
  const walk = (value: unknown, at: number): boolean => {
    if (at === steps.length) return test(value);
    const step = steps[at] ?? '';
    if (!Array.isArray(value)) return walk(isObject(value) ? value[step] : undefined, at + 1);
    const elements = value.filter(isObject);
    if (elements.some((element) => walk(element, at))) return true;
    return /^\d+$/.test(step) && walk(value[Number(step)], at + 1);
  };
  return (doc) => walk(doc, 0);
}

/** Orders documents by a sort specification such as `{ at: -1, _id: 1 }`. */
export function compileSort(spec: Doc): (a: Doc, b: Doc) => number {
  const fields = Object.entries(spec).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) {
      throw new MongoError(2, `Illegal key in $sort specification: ${path}: ${String(direction)}`);
    }
    return { path, direction };
  });
  return (a, b) => {
    for (const { path, direction } of fields) {
      const order = compare(sortValue(a, path, direction), sortValue(b, path, direction));
      if (order !== 0) return order * direction;
    }
    return 0;
  };
}

/** Arrays sort by their smallest element going up, by their largest going down. */
function sortValue(doc: Doc, path: string, direction: number): unknown {
  const values = valuesAt(doc, path);
  if (values.length < 2) return values[0];
  return values.reduce((best, value) => (compare(value, best) * direction < 0 ? value : best));
}

/** The values an index holds for a path: one, or one for each element of an array. */
export function valuesAt(doc: Doc, path: string): unknown[] {
  const plain = doc[path];
  if (plain !== undefined && !Array.isArray(plain)) return [plain];
  let values: unknown[] = [doc];
  for (const step of path.split('.')) {
    values = values.flatMap((value) =>
      Array.isArray(value) && /^\d+$/.test(step)
        ? [value[Number(step)] as unknown]
        : (Array.isArray(value) ? value : [value]).map((one: unknown) =>
            isObject(one) ? one[step] : undefined,
          ),
    );
  }
  if (values.length === 1 && !Array.isArray(values[0])) return values;
  const flat = values.flat();
  return flat.length === 0
    ? [undefined]
    : flat.filter((value, i) => flat.findIndex((other) => equal(other, value)) === i);
}
