/** A schema without references, of OpenAPI 3.0 or JSON Schema. */
export interface Schema {
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number | boolean;
  exclusiveMaximum?: number | boolean;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  uniqueItems?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  /** The values are not all there will ever be: who reads one has an answer to those it does not know. */
  'x-extensible-enum'?: boolean;
}

/** What the comparison reads, and what says nothing about what is valid. */
const known = new Set(
  [
    'type nullable enum const format pattern minimum maximum exclusiveMinimum exclusiveMaximum',
    'minLength maxLength minItems maxItems minProperties maxProperties uniqueItems required',
    'properties additionalProperties items allOf anyOf oneOf',
    'title description example examples default deprecated discriminator externalDocs',
  ].flatMap((line) => line.split(' ')),
);

/** Keywords that the comparison would pass over in silence. */
export function unknownKeywords(schema: Schema): string[] {
  return Object.keys(schema).filter((keyword) => !known.has(keyword) && !keyword.startsWith('x-'));
}

/** Undefined when any type will do. */
export function typesOf({ type, nullable }: Schema): string[] | undefined {
  if (type === undefined) return undefined;
  return [...(Array.isArray(type) ? type : [type]), ...(nullable === true ? ['null'] : [])];
}

/** Undefined when the values are not listed. */
export function valuesOf(schema: Schema): unknown[] | undefined {
  return 'const' in schema ? [schema.const] : schema.enum;
}

/** A schema and all that it says in `allOf`, as one. */
export function merged({ allOf = [], ...own }: Schema): Schema {
  return allOf.map(merged).reduce(both, own);
}

function both(one: Schema, other: Schema): Schema {
  return {
    ...other,
    ...one,
    ...(one.properties || other.properties
      ? { properties: { ...other.properties, ...one.properties } }
      : {}),
    ...(one.required || other.required
      ? { required: [...new Set([...(one.required ?? []), ...(other.required ?? [])])] }
      : {}),
  };
}

/** What stands beside `oneOf` holds for each of its alternatives. */
export function alternativesOf({ oneOf, anyOf, ...rest }: Schema): Schema[] {
  const alternatives = oneOf ?? anyOf;
  if (alternatives === undefined) return [rest];
  return alternatives.flatMap((one) => alternativesOf(merged({ allOf: [one], ...rest })));
}
