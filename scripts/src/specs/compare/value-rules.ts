import { isDeepStrictEqual } from 'node:util';
import { typesOf, unknownKeywords, valuesOf, type Schema } from './schema.js';

/**
 * A rule about one value: what a writer may write here that a reader does not take, in words;
 * undefined when there is nothing.
 */
type ValueRule = (writer: Schema, reader: Schema) => string | undefined;

/** Every way in which a value can be too much for its reader, fields and items aside. */
export const valueRules: Readonly<Record<string, ValueRule>> = {
  type: (writer, reader) => {
    const taken = typesOf(reader);
    if (taken === undefined) return undefined;
    const written = typesOf(writer) ?? ['anything'];
    const beyond = written.filter((type) => !taken.includes(type) && !isIntegerOf(type, taken));
    return beyond.length === 0 ? undefined : `${beyond.join(', ')} instead of ${taken.join(', ')}`;
  },

  'enum-value': (writer, reader) => {
    const taken = valuesOf(reader);
    if (taken === undefined || reader['x-extensible-enum'] === true) return undefined;
    const written = valuesOf(writer);
    if (written === undefined) return 'any value instead of those listed';
    const beyond = written.filter((value) => !taken.some((one) => isDeepStrictEqual(one, value)));
    return beyond.length === 0 ? undefined : `${JSON.stringify(beyond)} is not known`;
  },

  format: ({ format, pattern }, reader) => {
    const wanted = reader.format;
    if (wanted === undefined || wanted === format) return undefined;
    if (pattern !== undefined && pattern === patternsOfFormats.get(wanted)) return undefined;
    return `${format ?? 'any text'} instead of ${wanted}`;
  },

  pattern: (writer, reader) => {
    const { pattern } = reader;
    if (pattern === undefined || pattern === writer.pattern) return undefined;
    const listed = valuesOf(writer);
    if (listed?.every((value) => new RegExp(pattern, 'u').test(String(value))) === true)
      return undefined;
    return `${writer.pattern ?? 'any text'} instead of ${pattern}`;
  },

  bound: (writer, reader) =>
    bounds
      .filter((bound) => isTighter(bound, reader[bound], writer))
      .map((bound) => `${bound} ${shown(writer[bound])} instead of ${shown(reader[bound])}`)
      .at(0),

  'unique-items': (writer, reader) =>
    reader.uniqueItems === true && writer.uniqueItems !== true ? 'items may repeat' : undefined,

  'unknown-keyword': (writer, reader) => {
    const keywords = [...new Set([writer, reader].flatMap(unknownKeywords))];
    return keywords.length === 0 ? undefined : `${keywords.join(', ')} cannot be compared`;
  },
};

/** What lets nothing else through than the format does. */
const patternsOfFormats: ReadonlyMap<string, string> = new Map([
  ['uuid', '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'],
]);

const bounds = [
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

type Bound = (typeof bounds)[number];

/** Whether a reader's bound shuts out what its writer may write. */
function isTighter(bound: Bound, limit: Schema[Bound], writer: Schema): boolean {
  if (limit === undefined || limit === false) return false;
  const listed = valuesOf(writer);
  if (listed !== undefined) return !listed.every((value) => isWithin(bound, limit, value));
  const own = writer[bound] ?? (/^min[LIP]/.test(bound) ? 0 : undefined);
  if (typeof limit !== 'number' || typeof own !== 'number') return limit !== own;
  return /^(min|exclusiveMin)/.test(bound) ? limit > own : limit < own;
}

/** Of listed values only lengths and sizes of numbers are looked at. */
function isWithin(bound: Bound, limit: number | boolean, value: unknown): boolean {
  const size = typeof value === 'string' ? Array.from(value).length : value;
  if (typeof size !== 'number' || typeof limit !== 'number') return true;
  if (bound.startsWith('exclusive'))
    return bound === 'exclusiveMinimum' ? size > limit : size < limit;
  return bound.startsWith('min') ? size >= limit : size <= limit;
}

function isIntegerOf(type: string, taken: string[]): boolean {
  return type === 'integer' && taken.includes('number');
}

function shown(limit: Schema[Bound]): string {
  return limit === undefined ? 'none' : String(limit);
}
