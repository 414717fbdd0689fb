import { hostileTexts } from '@gatehouse/shared/testing/hostile-texts';
import type { ParameterPart, Parts, Values } from '@gatehouse/shared/testing/requests/parts';
import { variantsOf, type Schema } from '@gatehouse/shared/testing/spec-fields';

/** A request with one thing broken in it. */
export interface Breakage {
  what: string;
  /** Where it is broken, as a problem document says it. */
  place: string;
  /** Whether the specification lets no such request pass. */
  mustFail: boolean;
  values: Values;
}

/** A place of a value with something else in it. */
interface Broken extends Omit<Breakage, 'values'> {
  value: unknown;
}

/** Twelve bytes each in a URL; Node reads 16 KB of what comes before a body. */
const LONGEST_OUTSIDE_BODY = 400;

/** Everything that can be wrong with one place of a request, for each place of it. */
export function breakagesOf(parts: Parts, values: Values): Breakage[] {
  const inParameters = parts.parameters.flatMap((part) =>
    brokenParameter(part).map(({ value, ...broken }) => ({
      ...broken,
      values: { ...values, [part.place]: { ...values[part.place], [part.name]: value } },
    })),
  );
  if (parts.body === undefined) return inParameters;
  const inBody = brokenValues(parts.body, values.body, 'body').map(({ value, ...broken }) => ({
    ...broken,
    values: { ...values, body: value },
  }));
  return [...inParameters, ...inBody];
}

/** Parameters are texts on the wire, whatever they mean. */
function brokenParameter({ name, place, schema }: ParameterPart): Broken[] {
  const where = `${place}.${place === 'header' ? name.toLowerCase() : name}`;
  const items = schema.type === 'array' ? (schema.items ?? {}) : schema;
  const broken = isNumber(items)
    ? NO_NUMBERS.map((text) => ({ what: text, text, isRefused: true }))
    : items.enum !== undefined || items.type === 'boolean'
      ? NO_MEMBERS.map((text) => ({ what: text, text, isRefused: true }))
      : hostileTexts(items, LONGEST_OUTSIDE_BODY);
  return broken
    .filter(({ text }) => !/\p{Surrogate}/u.test(text) && !(place === 'path' && text === ''))
    .map(({ what, text, isRefused }) => ({
      what: `${where}: ${what}`,
      place: where,
      // What HTTP cannot carry in a header or a cookie is not sent, or arrives as something else.
      mustFail: isRefused && (place === 'path' || place === 'query') && text !== '',
      value: text,
    }));
}

function isNumber({ type }: Schema): boolean {
  return type === 'integer' || type === 'number';
}

const NO_NUMBERS = [
  'ten',
  '1e308',
  '-1',
  '0x10',
  'NaN',
  'Infinity',
  '9'.repeat(400),
  '1.5',
  '١',
  '1;2',
];
const NO_MEMBERS = ['ghost', '[object Object]', '{"$ne":null}', "' OR '1'='1", '__proto__'];

/** @param isCertain whether the schema of this very value is known, and not one of several */
function brokenValues(schema: Schema, value: unknown, place: string, isCertain = true): Broken[] {
  if (schema.oneOf ?? schema.anyOf ?? schema.allOf) {
    const variants = variantsOf(schema);
    const fitting = variants.find((one) => holdsKeys(one, value)) ?? variants[0] ?? {};
    return brokenValues(fitting, value, place, false);
  }
  const swapped = OTHERS.map((other) => ({
    what: `${place} is ${JSON.stringify(other)}`,
    place,
    mustFail: isCertain && !isOfType(schema, other),
    value: other,
  }));
  const own = { ...{ value, place, isCertain } };
  if (schema.properties !== undefined) return [...swapped, ...brokenObject(schema, own)];
  if (schema.type === 'array') return [...swapped, ...brokenItems(schema, own)];
  if (schema.type !== 'string') return swapped;
  return [...swapped, ...brokenText(schema, own)];
}

interface Own {
  value: unknown;
  place: string;
  isCertain: boolean;
}

function brokenText(schema: Schema, { place, isCertain }: Own): Broken[] {
  const texts =
    schema.enum === undefined
      ? hostileTexts(schema)
      : NO_MEMBERS.map((text) => ({ what: text, text, isRefused: true }));
  return texts.map(({ what, text, isRefused }) => ({
    what: `${place}: ${what}`,
    place,
    mustFail: isRefused && isCertain,
    value: text,
  }));
}

function brokenItems(schema: Schema, { value, place, isCertain }: Own): Broken[] {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [];
  const many = {
    what: `${place} has 5000 items`,
    place,
    mustFail: isCertain && (schema.maxItems ?? Infinity) < 5000,
    value: Array.from({ length: 5000 }, () => first ?? 'x'),
  };
  const inside = brokenValues(schema.items ?? {}, first, `${place}.0`, isCertain);
  return [many, ...inside.map((broken) => ({ ...broken, place, value: [broken.value] }))];
}

function brokenObject(schema: Schema, { value, place, isCertain }: Own): Broken[] {
  const whole = typeof value === 'object' && value !== null ? value : {};
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required.map((name) => ({
    what: `${place}.${name} is missing`,
    place: `${place}.${name}`,
    mustFail: isCertain,
    value: Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)),
  }));
  const extra = ['admin', 'communityId', 'id', '$where'].flatMap((name) =>
    name in properties
      ? []
      : [
          {
            what: `${place}.${name} is one field more`,
            place: `${place}.${name}`,
            mustFail: isCertain && additionalProperties === false,
            value: { ...whole, [name]: true },
          },
        ],
  );
  const inside = Object.entries(properties).flatMap(([name, property]) =>
    brokenValues(property, whole[name as never], `${place}.${name}`, isCertain).map((broken) => ({
      ...broken,
      value: { ...whole, [name]: broken.value },
    })),
  );
  return [...missing, ...extra, ...inside];
}

function holdsKeys({ required = [], properties = {} }: Schema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return required.every((key) => keys.includes(key)) && keys.every((key) => key in properties);
}

/** Of every type, and what databases take for an operator. */
const OTHERS: readonly unknown[] = [
  null,
  true,
  7,
  -1,
  0.5,
  1e308,
  2 ** 53,
  'text',
  [],
  ['text'],
  {},
  { $gt: '' },
  { $ne: null },
  { toString: 'x', length: -1 },
];

function isOfType(schema: Schema, value: unknown): boolean {
  if (value === null) return schema.nullable === true;
  switch (schema.type) {
    case 'string':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && !Array.isArray(value);
    case undefined:
    default:
      return true;
  }
}
