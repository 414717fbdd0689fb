import { Aggregator } from 'mingo';
import { type Doc, isObject } from './bson-values.js';
import type { Collection } from './collection.js';
import { MongoError } from './errors.js';
import { compileFilter, compileSort } from './filter.js';

const ACCUMULATORS = ['$sum', '$avg', '$min', '$max', '$first', '$last', '$push', '$addToSet'];
const EXPRESSIONS = [
  '$cond',
  '$eq',
  '$ne',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$and',
  '$or',
  '$not',
  '$ifNull',
  '$literal',
  '$size',
];

type Stage = [operator: string, operand: unknown];

/**
 * Runs a pipeline. Leading $match, $sort, $skip and $limit read the collection as a find does, by
 * index; `$group` and `$project` are mingo's.
 * @throws MongoError 40324, 168 or 15952 for a stage, expression or accumulator not known here
 */
export function aggregate(collection: Collection | undefined, pipeline: Doc[]): Doc[] {
  const stages = pipeline.map(checkStage);
  const filter = compileFilter(stages[0]?.[0] === '$match' ? (stages[0][1] as Doc) : {});
  const rest = stages[0]?.[0] === '$match' ? stages.slice(1) : stages;
  if (collection === undefined) return rest.reduce(runStage, []);
  const counted = countOf(rest);
  if (counted) {
    const n = collection.count(filter, counted.skip, counted.limit);
    return n === 0 ? [] : [counted.result(n)];
  }
  const isSort = rest[0]?.[0] === '$sort';
  const sort = isSort ? (rest.shift()?.[1] as Doc) : {};
  const limit = rest[0]?.[0] === '$limit' ? Number(rest.shift()?.[1]) : 0;
  const found = collection.select({ filter, sort, limit }).map(({ doc }) => doc);
  return rest.reduce(runStage, found);
}

function checkStage(stage: Doc): Stage {
  const [first, ...others] = Object.entries(stage);
  if (first === undefined || others.length > 0) {
    throw new MongoError(
      40323,
      'A pipeline stage specification object must contain exactly one field.',
    );
  }
  const [operator, operand] = first;
  switch (operator) {
    case '$match':
    case '$sort':
    case '$project':
      if (!isObject(operand)) throw new MongoError(2, `the ${operator} stage needs an object`);
      if (operator === '$project') Object.values(operand).forEach(checkExpression);
      break;
    case '$group':
      checkGroup(operand);
      break;
    case '$limit':
    case '$skip':
      if (!Number.isInteger(operand) || Number(operand) < (operator === '$limit' ? 1 : 0)) {
        throw new MongoError(2, `invalid argument to ${operator} stage: ${String(operand)}`);
      }
      break;
    case '$count':
      if (typeof operand !== 'string' || operand === '' || operand.startsWith('$')) {
        throw new MongoError(2, 'the count field must be a non-empty string without a leading $');
      }
      break;
    default:
      throw new MongoError(40324, `Unrecognized pipeline stage name: '${operator}'`);
  }
  return first;
}

function checkGroup(operand: unknown): void {
  if (!isObject(operand))
    throw new MongoError(2, "a group's fields must be specified in an object");
  const { _id, ...fields } = operand;
  checkExpression(_id);
  for (const [name, field] of Object.entries(fields)) {
    const [accumulator, ...others] = isObject(field) ? Object.keys(field) : [];
    if (accumulator === undefined || others.length > 0 || !isObject(field)) {
      throw new MongoError(2, `The field '${name}' must be an accumulator object`);
    }
    if (!ACCUMULATORS.includes(accumulator)) {
      throw new MongoError(15952, `unknown group operator '${accumulator}'`);
    }
    checkExpression(field[accumulator]);
  }
}

function checkExpression(expression: unknown): void {
  if (Array.isArray(expression)) expression.forEach(checkExpression);
  if (!isObject(expression)) return;
  for (const [key, value] of Object.entries(expression)) {
    if (key.startsWith('$') && !EXPRESSIONS.includes(key)) {
      throw new MongoError(168, `Unrecognized expression '${key}'`);
    }
    if (key !== '$literal') checkExpression(value);
  }
}

function runStage(docs: Doc[], [operator, operand]: Stage): Doc[] {
  switch (operator) {
    case '$match':
      return docs.filter(compileFilter(operand as Doc).test);
    case '$sort':
      return [...docs].sort(compileSort(operand as Doc));
    case '$limit':
      return docs.slice(0, Number(operand));
    case '$skip':
      return docs.slice(Number(operand));
    case '$count':
      return docs.length === 0 ? [] : [{ [String(operand)]: docs.length }];
    default:
      return new Aggregator([{ [operator]: operand }], {}).run<Doc>(docs);
  }
}

interface Counted {
  skip: number;
  limit: number;
  result: (n: number) => Doc;
}

/** What drivers send for countDocuments, [$skip], [$limit], $group by a constant: no document is read. */
function countOf(stages: Stage[]): Counted | undefined {
  const rest = [...stages];
  const skip = rest[0]?.[0] === '$skip' ? Number(rest.shift()?.[1]) : 0;
  const limit = rest[0]?.[0] === '$limit' ? Number(rest.shift()?.[1]) : 0;
  const [operator, operand] = rest[0] ?? [];
  if (rest.length !== 1) return undefined;
  if (operator === '$count') return { skip, limit, result: (n) => ({ [String(operand)]: n }) };
  if (operator !== '$group' || !isObject(operand)) return undefined;
  const { _id, n, ...others } = operand;
  const isCount = isObject(n) && n['$sum'] === 1 && Object.keys(n).length === 1;
  const isConstant = _id === null || typeof _id === 'number';
  if (!isCount || !isConstant || Object.keys(others).length > 0) return undefined;
  return { skip, limit, result: (count) => ({ _id, n: count }) };
}
