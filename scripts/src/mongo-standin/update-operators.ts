import { type Doc, compare, equal, isObject, rankOf, show, typeName } from './bson-values.js';
import { MongoError } from './errors.js';
import { compileFilter, isOperators } from './filter.js';

/** The place an update operator works on: a field of a document, or an element of an array. */
export interface Target {
  parent: Doc;
  key: string;
  path: string;
  /** The `_id` of the document, for error messages. */
  id: unknown;
}

/** Changes the target and says whether its value is another one now. */
type UpdateOperator = (target: Target, operand: unknown) => boolean;

/** These operators do not create the documents that lead to their field. */
const WITHOUT_CREATION = new Set(['$unset', '$pull']);

/**
 * Finds the target of a dotted path, creating what leads to it where the operator does so.
 * @returns undefined when there is nothing for the operator to do
 * @throws MongoError 28 when the path leads through a plain value
 */
export function locate(doc: Doc, path: string, operator: string): Target | undefined {
  const steps = path.split('.');
  const key = steps.pop() ?? path;
  let parent = doc;
  for (const [i, step] of steps.entries()) {
    const next = parent[step];
    if (isContainer(next)) {
      parent = next as Doc;
    } else if (WITHOUT_CREATION.has(operator)) {
      return undefined;
    } else if (next === undefined) {
      const created: Doc = {};
      parent[step] = created;
      parent = created;
    } else {
      const field = steps[i + 1] ?? key;
      throw new MongoError(
        28,
        `Cannot create field '${field}' in element {${step}: ${show(next)}}`,
      );
    }
  }
  if (Array.isArray(parent) && !/^\d+$/.test(key)) {
    if (WITHOUT_CREATION.has(operator)) return undefined;
    const array = `{${steps.at(-1) ?? ''}: ${show(parent)}}`;
    throw new MongoError(28, `Cannot create field '${key}' in element ${array}`);
  }
  return { parent, key, path, id: doc['_id'] };
}

const isContainer = (value: unknown): boolean => Array.isArray(value) || isObject(value);

const currentOf = ({ parent, key }: Target): unknown =>
  Object.hasOwn(parent, key) ? parent[key] : undefined;

const assign: UpdateOperator = (target, value) => {
  const { parent, key } = target;
  const current = currentOf(target);
  if (current !== undefined && equal(current, value) && typeName(current) === typeName(value)) {
    return false;
  }
  if (key === '__proto__') Object.defineProperty(parent, key, { value, enumerable: true });
  else parent[key] = value;
  return true;
};

const unset: UpdateOperator = ({ parent, key }) => {
  if (!Object.hasOwn(parent, key)) return false;
  if (Array.isArray(parent)) parent[Number(key)] = null;
  // A field of a document that a client named: there is no other way to take it out.
  else Reflect.deleteProperty(parent, key);
  return true;
};

const inc: UpdateOperator = (target, operand) => {
  const number = rankOf(0);
  if (rankOf(operand) !== number) {
    throw new MongoError(
      14,
      `Cannot increment with non-numeric argument: {${target.path}: ${show(operand)}}`,
    );
  }
  const current = currentOf(target) ?? 0;
  if (rankOf(current) !== number || target.parent[target.key] === null) {
    throw new MongoError(
      14,
      `Cannot apply $inc to a value of non-numeric type. {_id: ${show(target.id)}} has the field '${target.key}' of non-numeric type ${typeName(target.parent[target.key])}`,
    );
  }
  return assign(target, Number(current) + Number(operand));
};

/** `$max` (1) and `$min` (-1): a missing field takes the operand. */
const extreme =
  (direction: 1 | -1): UpdateOperator =>
  (target, operand) => {
    const current = currentOf(target);
    const keeps = current !== undefined && compare(operand, current) * direction <= 0;
    return keeps ? false : assign(target, operand);
  };

/** The array at the target, a new one where there is none. */
function arrayAt(target: Target, operator: string): unknown[] {
  const current = currentOf(target);
  if (current === undefined) return [];
  if (Array.isArray(current)) return current;
  const found = `is of type ${typeName(current)} in document {_id: ${show(target.id)}}`;
  if (operator === '$addToSet') {
    throw new MongoError(
      2,
      `Cannot apply $addToSet to non-array field. Field named '${target.key}' has non-array type ${typeName(current)}`,
    );
  }
  throw new MongoError(2, `The field '${target.path}' must be an array but ${found}`);
}

/** The values to add: one, or those of `$each`, which is the only modifier known here. */
function addedBy(operator: string, operand: unknown): unknown[] {
  if (!isOperators(operand)) return [operand];
  for (const modifier of Object.keys(operand)) {
    if (modifier !== '$each') {
      throw new MongoError(2, `Unrecognized clause in ${operator}: ${modifier}`);
    }
  }
  const each = operand['$each'];
  if (!Array.isArray(each)) {
    const type = typeName(each);
    throw new MongoError(
      operator === '$push' ? 2 : 14,
      `The argument to $each in ${operator} must be an array but it was of type: ${type}`,
    );
  }
  return each;
}

const push: UpdateOperator = (target, operand) => {
  const added = addedBy('$push', operand);
  target.parent[target.key] = [...arrayAt(target, '$push'), ...added];
  return added.length > 0;
};

const addToSet: UpdateOperator = (target, operand) => {
  const current = arrayAt(target, '$addToSet');
  const values = [...current];
  for (const value of addedBy('$addToSet', operand)) {
    if (!values.some((one) => equal(one, value))) values.push(value);
  }
  target.parent[target.key] = values;
  return values.length > current.length;
};

const pull: UpdateOperator = (target, operand) => {
  if (currentOf(target) === undefined) return false;
  const current = currentOf(target);
  if (!Array.isArray(current)) {
    throw new MongoError(2, 'Cannot apply $pull to a non-array value');
  }
  const matches = pulledBy(operand);
  const kept = current.filter((element) => !matches(element));
  target.parent[target.key] = kept;
  return kept.length < current.length;
};

/** `$pull` takes a query for documents, operators for plain values, or the value itself. */
function pulledBy(operand: unknown): (element: unknown) => boolean {
  if (!isObject(operand)) return (element) => equal(element, operand);
  if (!isOperators(operand)) {
    const { test } = compileFilter(operand);
    return (element) => isObject(element) && test(element);
  }
  const { test } = compileFilter({ value: operand });
  return (value) => test({ value });
}

const currentDate: UpdateOperator = (target, operand) => {
  const isDate = operand === true || (isObject(operand) && operand['$type'] === 'date');
  if (!isDate)
    throw new MongoError(2, '$currentDate sets dates only here: true or {$type: "date"}');
  return assign(target, new Date());
};

export const UPDATE_OPERATORS: Record<string, UpdateOperator> = {
  $set: assign,
  $setOnInsert: assign,
  $unset: unset,
  $inc: inc,
  $max: extreme(1),
  $min: extreme(-1),
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $currentDate: currentDate,
};
