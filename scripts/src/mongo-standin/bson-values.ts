import { BSON, EJSON, type Long, type ObjectId } from 'bson';

/** A decoded BSON document. */
export type Doc = Record<string, unknown>;

interface BsonClass {
  _bsontype: string;
}

/** MongoDB's order of types: a value of a lower rank sorts before every value of a higher one. */
const RANK = {
  MinKey: 0,
  null: 1,
  number: 2,
  string: 3,
  object: 4,
  array: 5,
  binData: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  timestamp: 10,
  regex: 11,
  MaxKey: 12,
} as const;

const CLASS_RANKS: Record<string, number> = {
  MinKey: RANK.MinKey,
  Long: RANK.number,
  Double: RANK.number,
  Int32: RANK.number,
  Decimal128: RANK.number,
  BSONSymbol: RANK.string,
  Binary: RANK.binData,
  ObjectId: RANK.objectId,
  Timestamp: RANK.timestamp,
  BSONRegExp: RANK.regex,
  MaxKey: RANK.MaxKey,
};

export const isObject = (value: unknown): value is Doc =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp) &&
  !('_bsontype' in value);

const isObjectId = (value: unknown): value is ObjectId => bsonClass(value) === 'ObjectId';

const bsonClass = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && '_bsontype' in value
    ? (value as BsonClass)._bsontype
    : undefined;

/** The rank of a value's type in MongoDB's sort order; a missing value ranks as null. */
export function rankOf(value: unknown): number {
  if (value === null || value === undefined) return RANK.null;
  if (typeof value === 'string') return RANK.string;
  if (typeof value === 'number' || typeof value === 'bigint') return RANK.number;
  if (typeof value === 'boolean') return RANK.bool;
  if (Array.isArray(value)) return RANK.array;
  if (value instanceof Date) return RANK.date;
  if (value instanceof RegExp) return RANK.regex;
  const name = bsonClass(value);
  return name === undefined ? RANK.object : (CLASS_RANKS[name] ?? RANK.object);
}

const sign = (n: number): number => (n < 0 ? -1 : n > 0 ? 1 : 0);

/** A total order over BSON values as MongoDB sorts them (strings by code unit). */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return sign(a - b);
  const rank = rankOf(a);
  const other = rankOf(b);
  return rank === other ? compareSameType(rank, a, b) : sign(rank - other);
}

function compareSameType(rank: number, a: unknown, b: unknown): number {
  switch (rank) {
    case RANK.number:
    case RANK.bool:
    case RANK.date:
      return sign(Number(a) - Number(b));
    case RANK.string:
    case RANK.regex:
      return compare(String(a), String(b));
    case RANK.object:
      return compareObjects(a as Doc, b as Doc);
    case RANK.array:
      return compareLists(a as unknown[], b as unknown[]);
    case RANK.objectId:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case RANK.timestamp:
      return sign((a as Long).comp(b as Long));
    case RANK.binData:
      return Buffer.compare(BSON.serialize({ a }), BSON.serialize({ a: b }));
    default:
      return 0;
  }
}

function compareLists(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return sign(a.length - b.length);
}

function compareObjects(a: Doc, b: Doc): number {
  const keys = Object.keys(a);
  const others = Object.keys(b);
  for (const [i, key] of keys.entries()) {
    const other = others[i];
    if (other === undefined) return 1;
    const order =
      sign(rankOf(a[key]) - rankOf(b[other])) || compare(key, other) || compare(a[key], b[other]);
    if (order !== 0) return order;
  }
  return sign(keys.length - others.length);
}

/** Whether two values are equal to MongoDB; null and missing are, 1 and 1.0 are. */
export const equal = (a: unknown, b: unknown): boolean => a === b || compare(a, b) === 0;

/** A key under which equal values meet in a Map. */
export function hashKey(value: unknown): string {
  if (typeof value === 'string') return `s${value}`;
  if (isObjectId(value)) return `o${value.toHexString()}`;
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return `d${value.getTime()}`;
  if (rankOf(value) === RANK.number) return `n${Number(value)}`;
  return Buffer.from(BSON.serialize({ value })).toString('base64');
}

/** The BSON type's alias as `$type` and error messages name it; numbers are told apart by value. */
export function typeName(value: unknown): string {
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'int' : 'double';
  }
  const name = bsonClass(value);
  if (name === 'Long') return 'long';
  if (name === 'Decimal128') return 'decimal';
  const rank = rankOf(value);
  return Object.entries(RANK).find(([, number]) => number === rank)?.[0] ?? 'object';
}

/** A value as MongoDB prints it in error messages. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (Array.isArray(value)) return value.length ? `[ ${value.map(show).join(', ')} ]` : '[]';
  if (isObjectId(value)) return `ObjectId('${value.toHexString()}')`;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (!isObject(value)) return EJSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${show(field)}`);
  return fields.length ? `{ ${fields.join(', ')} }` : '{}';
}
