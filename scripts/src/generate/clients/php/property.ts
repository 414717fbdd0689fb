import { nameOf, type Schema } from '../document.js';

/** Finds a schema by its name, among those that a model is made of. */
export type Lookup = (name: string) => Schema;

/** How a value of the API stands in PHP. */
export interface PhpValue {
  /** Of the property; empty where PHP 7.4 has no name for it. */
  type: string;
  /** The type as a comment says it, where the language cannot. */
  detail?: string;
  /** What it may be, where that is a list. */
  values?: string[];
  /** The expression that makes it of an expression of JSON. */
  read: (json: string) => string;
  /** The same where there may be none: it is null then. */
  readOptional: (json: string) => string;
}

/** @throws Error for a name that is nowhere */
export function phpValue(schema: Schema, lookup: Lookup): PhpValue {
  const name = namedIn(schema);
  if (name !== undefined && isClass(lookup(name))) return object(name);
  const { type, format, items = {}, enum: values } = meant(schema, lookup);
  if (type === 'string' && format === 'date-time') return instant();
  const item = namedIn(items);
  if (type === 'array' && item !== undefined && isClass(lookup(item))) return listOf(item);
  const decoded = decodedType(schema, lookup);
  if (decoded === 'mixed') return { ...plain(''), detail: decoded };
  if (decoded.startsWith('array') || decoded.startsWith('list'))
    return { ...plain('array'), detail: decoded };
  return values === undefined ? plain(decoded) : { ...plain(decoded), values: values.map(String) };
}

/** Whether a schema becomes a class: it says all that is in it. */
export function isClass({ type, properties, additionalProperties }: Schema): boolean {
  return type === 'object' && properties !== undefined && additionalProperties !== true;
}

/** The name that it refers to, also where a description stands beside the reference. */
function namedIn({ $ref, allOf = [] }: Schema): string | undefined {
  const reference = $ref ?? (allOf.length === 1 ? allOf[0]?.$ref : undefined);
  return reference === undefined ? undefined : nameOf(reference);
}

function meant(schema: Schema, lookup: Lookup): Schema {
  const name = namedIn(schema);
  return name === undefined ? schema : meant(lookup(name), lookup);
}

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'int',
  number: 'float',
  boolean: 'bool',
};

/** The type of what `json_decode` makes of it, of which nothing else is made. */
function decodedType(schema: Schema, lookup: Lookup): string {
  const { type = '', items = {}, properties, required = [], oneOf } = meant(schema, lookup);
  if (type === 'array') return `list<${decodedType(items, lookup)}>`;
  if (type === 'object' && properties !== undefined && namedIn(schema) === undefined) {
    const members = Object.entries(properties).map(([key, property]) => {
      const mark = required.includes(key) ? '' : '?';
      return `${key}${mark}: ${decodedType(property, lookup)}`;
    });
    return `array{${members.join(', ')}}`;
  }
  if (type === 'object' || oneOf !== undefined) return 'array<string, mixed>';
  return scalars[type] ?? 'mixed';
}

function plain(type: string): PhpValue {
  // JSON knows no difference between 1 and 1.0.
  const cast = type === 'float' ? '(float) ' : '';
  return { type, read: (json) => cast + json, readOptional: (json) => `${json} ?? null` };
}

function instant(): PhpValue {
  return {
    type: '\\DateTimeImmutable',
    read: (json) => `new \\DateTimeImmutable(${json})`,
    readOptional: (json) => `Instant::read(${json} ?? null)`,
  };
}

function object(name: string): PhpValue {
  return made(name, (json) => `${name}::fromJson(${json})`);
}

function listOf(name: string): PhpValue {
  const value = made('array', (json) => `array_map([${name}::class, 'fromJson'], ${json})`);
  return { ...value, detail: `list<${name}>` };
}

function made(type: string, read: (json: string) => string): PhpValue {
  const indent = '\n            ';
  const readOptional = (json: string) => `isset(${json})${indent}? ${read(json)}${indent}: null`;
  return { type, read, readOptional };
}
