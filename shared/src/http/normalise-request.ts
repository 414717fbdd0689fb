import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import { requestFormats } from '../validation/request-formats.js';
import type { RequestParts } from './request-parts.js';

/**
 * Gives every text of a request the normal form of its format, in place. Done once, before anything
 * is checked or counted: what handlers see, keep and answer is the same text.
 */
export type NormaliseRequest = (parts: RequestParts) => void;

/** What is read of a schema here. */
interface Schema {
  type?: string;
  format?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}
type Normalise = (value: unknown) => unknown;

const PLACES = { path: 'params', query: 'query', header: 'headers', cookie: 'cookies' } as const;

/** @param operation without references, and with the parameters of its path */
export function requestNormaliser(operation: OpenAPIV3.OperationObject): NormaliseRequest {
  const parameters = (operation.parameters ?? []) as OpenAPIV3.ParameterObject[];
  const steps = parameters.flatMap(({ name, in: place, schema }) => {
    const normalise = parameterNormaliser(schema as Schema | undefined);
    const part = PLACES[place as keyof typeof PLACES];
    const key = place === 'header' ? name.toLowerCase() : name;
    return normalise ? [(parts: RequestParts) => replace(parts[part], key, normalise)] : [];
  });
  const body = normaliserOf(bodySchemaOf(operation));
  return (parts) => {
    for (const step of steps) step(parts);
    if (body) parts.body = body(parts.body);
  };
}

/** Parameters come as texts, numbers among them. */
function parameterNormaliser(schema: Schema | undefined): Normalise | undefined {
  const { type, items } = schema ?? {};
  if (isNumeric(type)) return toDecimal;
  if (!isNumeric(items?.type)) return normaliserOf(schema);
  return (value) => (Array.isArray(value) ? value.map(toDecimal) : toDecimal(value));
}

function isNumeric(type: string | undefined): boolean {
  return type === 'integer' || type === 'number';
}

const DECIMAL = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/**
 * A number is decimal digits. Ajv coerces whatever JavaScript takes for a number, and lets one
 * without end pass, whatever its bounds; it refuses this text.
 */
function toDecimal(value: unknown): unknown {
  return typeof value !== 'string' || DECIMAL.test(value) ? value : 'NaN';
}

function bodySchemaOf({ requestBody }: OpenAPIV3.OperationObject): Schema | undefined {
  const { content = {} } = (requestBody ?? {}) as Partial<OpenAPIV3.RequestBodyObject>;
  return content['application/json']?.schema as Schema | undefined;
}

/** Undefined when nothing that the schema describes has another form than its own. */
function normaliserOf(schema: Schema | undefined): Normalise | undefined {
  if (!schema) return undefined;
  const { format, items, properties = {}, oneOf = [], anyOf = [], allOf = [] } = schema;
  const steps = [
    formNormaliser(format),
    itemsNormaliser(items),
    propertiesNormaliser(properties),
    ...[...oneOf, ...anyOf, ...allOf].map((variant) => normaliserOf(variant)),
  ].filter((step) => step !== undefined);
  if (steps.length === 0) return undefined;
  return (value) => steps.reduce((normal, step) => step(normal), value);
}

function formNormaliser(format: string | undefined): Normalise | undefined {
  const normalise = requestFormats[format ?? '']?.normalise;
  if (!normalise) return undefined;
  return (value) => (typeof value === 'string' ? normalise(value) : value);
}

function itemsNormaliser(items: Schema | undefined): Normalise | undefined {
  const normalise = normaliserOf(items);
  if (!normalise) return undefined;
  // One value of a query parameter that may have several comes by itself.
  return (value) => (Array.isArray(value) ? value.map(normalise) : normalise(value));
}

function propertiesNormaliser(properties: Record<string, Schema>): Normalise | undefined {
  const normalisers = Object.entries(properties).flatMap(([name, schema]) => {
    const normalise = normaliserOf(schema);
    return normalise ? [[name, normalise] as const] : [];
  });
  if (normalisers.length === 0) return undefined;
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    for (const [name, normalise] of normalisers)
      replace(value as Record<string, unknown>, name, normalise);
    return value;
  };
}

function replace(
  values: Record<string, unknown> | undefined,
  name: string,
  normalise: Normalise,
): void {
  if (values && Object.hasOwn(values, name)) values[name] = normalise(values[name]);
}
