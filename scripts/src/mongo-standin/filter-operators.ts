import { type Doc, compare, equal, isObject, rankOf, typeName } from './bson-values.js';
import { MongoError } from './errors.js';

type ValueTest = (value: unknown) => boolean;
type CompileElement = (query: Doc) => ValueTest;

/** A test that holds for an array when it holds for the array itself or for one of its elements. */
const forEach =
  (test: ValueTest): ValueTest =>
  (value) =>
    Array.isArray(value) ? test(value) || value.some(test) : test(value);

/** `$gt` and its like compare values of one type only. */
const ordered =
  (accepts: (order: number) => boolean) =>
  (operand: unknown): ValueTest => {
    const rank = rankOf(operand);
    return forEach((value) => rankOf(value) === rank && accepts(compare(value, operand)));
  };

const OPERATORS: Record<string, (operand: unknown, element: CompileElement) => ValueTest> = {
  $eq: (operand) => forEach((value) => equal(value, operand)),
  $gt: ordered((order) => order > 0),
  $gte: ordered((order) => order >= 0),
  $lt: ordered((order) => order < 0),
  $lte: ordered((order) => order <= 0),
  $in: oneOf,
  $exists: (operand) => (value) => (value !== undefined) === Boolean(operand),
  $size: (operand) => {
    if (!Number.isInteger(operand)) {
      throw new MongoError(
        2,
        `Failed to parse $size. Expected a number in: $size: ${String(operand)}`,
      );
    }
    return (value) => Array.isArray(value) && value.length === operand;
  },
  $type: ofType,
  $regex: (operand) => {
    const pattern = operand instanceof RegExp ? operand : new RegExp(String(operand));
    return forEach((value) => typeof value === 'string' && pattern.test(value));
  },
  $elemMatch: (operand, element) => {
    if (!isObject(operand)) throw new MongoError(2, '$elemMatch needs an Object');
    const test = element(operand);
    return (value) => Array.isArray(value) && value.some(test);
  },
};

function oneOf(operand: unknown): ValueTest {
  if (!Array.isArray(operand)) throw new MongoError(2, '$in needs an array');
  const patterns = operand.filter((one) => one instanceof RegExp);
  const strings = new Set(operand.filter((one) => typeof one === 'string'));
  const others = operand.filter((one) => typeof one !== 'string' && !(one instanceof RegExp));
  return forEach((value) =>
    typeof value === 'string'
      ? strings.has(value) || patterns.some((pattern) => pattern.test(value))
      : others.some((one) => equal(one, value)),
  );
}

const TYPE_NUMBERS: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
};
const NUMBER_TYPES = ['int', 'long', 'double', 'decimal'];

function ofType(operand: unknown): ValueTest {
  const names = (Array.isArray(operand) ? operand : [operand]).flatMap((one: unknown) => {
    const name = typeof one === 'number' ? TYPE_NUMBERS[one] : one;
    if (name === 'number') return NUMBER_TYPES;
    if (typeof name !== 'string' || !Object.values(TYPE_NUMBERS).includes(name)) {
      throw new MongoError(2, `Unknown type name alias: ${String(one)}`);
    }
    return [name];
  });
  const test = (value: unknown): boolean => value !== undefined && names.includes(typeName(value));
  return forEach(test);
}

/**
 * The test of one query operator on the value found at a path.
 * @throws MongoError 2 for an operator that is not known here
 */
export function leafTest(operator: string, operand: unknown, element: CompileElement): ValueTest {
  const compile = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (compile === undefined) throw new MongoError(2, `unknown operator: ${operator}`);
  return compile(operand, element);
}
