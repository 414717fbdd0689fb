import { requestFormats } from '@gatehouse/shared/validation/request-formats';
import fc from 'fast-check';
import {
  alternativesOf,
  merged,
  typesOf,
  valuesOf,
  type Schema,
} from '../../src/specs/compare/schema.js';

/** Values that a schema allows, of every kind that the contracts use; a field more where it may. */
export function samplesOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof(...alternativesOf(merged(schema)).map(samplesOfOne));
}

function samplesOfOne(whole: Schema): fc.Arbitrary<unknown> {
  const values = valuesOf(whole);
  if (values !== undefined) return fc.constantFrom(...values);
  const types = typesOf(whole) ?? ['string'];
  return fc.oneof(...types.map((type) => samplesOfType(type, whole)));
}

function samplesOfType(type: string, schema: Schema): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer(rangeOf(schema));
    case 'number':
      return fc.double({ ...rangeOf(schema), noNaN: true });
    case 'array':
      return arrays(schema);
    case 'object':
      return objects(schema);
    default:
      return texts(schema);
  }
}

/** Whole numbers stay whole; the contracts exclude a bound by number, as JSON Schema does. */
function rangeOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema) {
  const min = minimum ?? (typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : -1000);
  const max = maximum ?? (typeof exclusiveMaximum === 'number' ? exclusiveMaximum - 1 : 1000);
  return { min, max: Math.max(min, max) };
}

function arrays({ items = {}, minItems = 0, maxItems = 3, uniqueItems }: Schema) {
  const size = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) };
  const selector = (item: unknown): string => JSON.stringify(item);
  return uniqueItems === true
    ? fc.uniqueArray(samplesOf(items), { ...size, selector })
    : fc.array(samplesOf(items), size);
}

function objects({ properties = {}, required = [], additionalProperties = true }: Schema) {
  const named = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, samplesOf(one)])),
    { requiredKeys: required.filter((name) => name in properties) },
  );
  if (additionalProperties === false) return named;
  const others = additionalProperties === true ? fc.integer() : samplesOf(additionalProperties);
  const extra = fc.dictionary(fc.constantFrom('more', 'other'), others, { maxKeys: 2 });
  return fc.tuple(extra, named).map(([more, fields]) => ({ ...more, ...fields }));
}

function texts({ format, pattern, minLength = 0, maxLength = minLength + 40 }: Schema) {
  if (format === 'date-time') {
    const range = { min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
    return fc.date(range).map((date) => date.toISOString());
  }
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constant('2026-11-28');
  if (format?.startsWith('email') === true) return fc.constant('asha@demo.gatehouse.example');
  if (format === 'uri') return fc.constant('https://gatehouse.example/');
  // Formats of what people type hold at the doors alone: consumers take any text.
  if (format !== undefined && !Object.hasOwn(requestFormats, format))
    throw new Error(`there are no samples of the format ${format}`);
  if (pattern === undefined) return fc.string({ minLength, maxLength });
  return fc
    .stringMatching(new RegExp(pattern), { size: 'medium' })
    .filter((text) => text.length >= minLength && text.length <= maxLength);
}
