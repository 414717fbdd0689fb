import fc from 'fast-check';
import { requestFormats } from '../validation/request-formats.js';

/** What is read here of a schema of a specification without references. */
export interface Schema {
  type?: string;
  format?: string;
  enum?: unknown[];
  example?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  uniqueItems?: boolean;
  maxItems?: number;
  minProperties?: number;
  nullable?: boolean;
  additionalProperties?: unknown;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** Values that the specification cannot know, such as ids of things that exist, by field name. */
export type KnownValues = Readonly<Record<string, unknown>>;

/** One place of a body or parameter where a text stands. */
export interface TextField {
  /** `visitor.name` */
  path: string;
  schema: Schema;
  /** The whole, as small as it may be, with `text` in this place. */
  within(text: string): unknown;
}

/** Every place in what `schema` describes where a free text may stand, in every variant of it. */
export function textFields(schema: Schema, known: KnownValues, path = ''): TextField[] {
  if (schema.oneOf ?? schema.anyOf ?? schema.allOf)
    return variantsOf(schema).flatMap((variant) => textFields(variant, known, path));
  if (schema.type === 'array') {
    const fields = textFields(schema.items ?? {}, known, `${path}[]`);
    const [, ...others] = sampleItems(schema, known);
    return fields.map((field) => ({ ...field, within: (text) => [field.within(text), ...others] }));
  }
  if (schema.properties !== undefined) return fieldsOfObject(schema, known, path);
  const isText = schema.type === 'string' && schema.enum === undefined;
  return isText ? [{ path, schema, within: (text) => text }] : [];
}

function fieldsOfObject(schema: Schema, known: KnownValues, path: string): TextField[] {
  const properties = Object.entries(schema.properties ?? {});
  return properties.flatMap(([name, property]) =>
    textFields(property, known, path === '' ? name : `${path}.${name}`).map((field) => ({
      ...field,
      within: (text: string) => ({
        ...(sampleOf(schema, known) as object),
        [name]: field.within(text),
      }),
    })),
  );
}

/** The alternatives; what all of them have to be is put into each. */
export function variantsOf({ oneOf, anyOf, allOf, ...rest }: Schema): Schema[] {
  const common = [rest, ...(allOf ?? [])];
  const variants = oneOf ?? anyOf ?? [{}];
  return variants.map((variant) =>
    [...common, variant].reduce((one, other) => ({
      ...one,
      ...other,
      ...(one.properties && { properties: { ...one.properties, ...other.properties } }),
      ...(one.required && { required: [...one.required, ...(other.required ?? [])] }),
    })),
  );
}

/** Something that keeps to the schema, as small as it may be. */
export function sampleOf(schema: Schema, known: KnownValues, name = ''): unknown {
  if (name in known) return known[name];
  const [variant] = (schema.oneOf ?? schema.anyOf ?? schema.allOf) ? variantsOf(schema) : [];
  if (variant !== undefined) return sampleOf(variant, known, name);
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'string':
      return sampleText(schema);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    case 'array':
      return sampleItems(schema, known);
    case 'object':
    case undefined:
    default:
      return sampleObject(schema, known);
  }
}

/** As many as there have to be. */
function sampleItems({ items = {}, minItems = 0 }: Schema, known: KnownValues): unknown[] {
  return Array.from({ length: minItems }, () => sampleOf(items, known));
}

/** What is required, and as much more as there has to be. */
function sampleObject(schema: Schema, known: KnownValues) {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const others = Object.keys(properties).filter((name) => !required.includes(name));
  const names = [...required, ...others.slice(0, Math.max(0, minProperties - required.length))];
  return Object.fromEntries(
    names.map((name) => [name, sampleOf(properties[name] ?? {}, known, name)]),
  );
}

/** A text that keeps to the schema. */
export function sampleText(schema: Schema): string {
  const { format, example, minLength = 0 } = schema;
  if (format === 'date-time') return '2026-11-21T08:30:00.000Z';
  if (format === 'date') return '2026-11-21';
  if (format?.startsWith('email')) return 'someone@people.example';
  const simple = typeof example === 'string' ? example : 'a'.repeat(Math.max(1, minLength));
  return fits(schema, simple) ? simple : matching(schema);
}

/** Found once for each schema: to look for it takes milliseconds. */
function matching(schema: Schema): string {
  const known = foundFor.get(schema);
  if (known !== undefined) return known;
  const texts = fc.stringMatching(patternOf(schema)).filter((text) => fits(schema, text));
  const found = fc.sample(texts, { numRuns: 1, seed: 1 })[0] ?? '';
  foundFor.set(schema, found);
  return found;
}

const foundFor = new WeakMap<Schema, string>();

/** Whether the text, in the normal form of its format, is one that the schema lets pass. */
export function fits(schema: Schema, text: string): boolean {
  const { format = '', minLength = 0, maxLength = Infinity } = schema;
  const { normalise, holds } = requestFormats[format] ?? { holds: () => true };
  const normal = normalise?.(text) ?? text;
  const length = lengthOf(normal);
  const isOfLength = length >= minLength && length <= maxLength;
  return isOfLength && patternOf(schema).test(normal) && holds(normal);
}

function patternOf({ pattern = '' }: Schema): RegExp {
  return new RegExp(pattern, 'u');
}

/** In characters, as JSON Schema counts. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
