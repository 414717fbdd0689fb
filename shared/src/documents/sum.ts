import type { Node } from './node.js';

/** A schema of an object that has all that others have, and something of its own. */
export type Sum = Node & { allOf: unknown[] };

/**
 * Whether a schema is a sum: `allOf` of objects, closed by `unevaluatedProperties: false`, which is
 * what closes an object that is made of several. One object with all their properties says the same,
 * to more readers: to those of JSON Schema before 2019-09, and to who looks for secrets in it.
 */
export function isSum(schema: Node): schema is Sum {
  return Array.isArray(schema['allOf']) && schema['unevaluatedProperties'] === false;
}

/**
 * The one object that a sum is.
 *
 * @param parts what it has of others, which must be open objects
 * @param own what it says itself
 * @throws what `fault` makes of the reason why they do not make one object
 */
export function summed(parts: Node[], own: Node, fault: (why: string) => Error): Node {
  const properties: Node = {};
  const required = new Set<unknown>();
  for (const part of [...parts, own]) {
    if (part['type'] !== 'object' || 'additionalProperties' in part || '$ref' in part)
      throw fault('a sum is of objects that do not say additionalProperties');
    for (const [name, schema] of Object.entries((part['properties'] ?? {}) as Node)) {
      if (name in properties) throw fault(`two parts of a sum have the property ${name}`);
      properties[name] = schema;
    }
    for (const name of (part['required'] ?? []) as unknown[]) required.add(name);
  }
  const rest = Object.entries(own).filter(([keyword]) => keyword !== 'unevaluatedProperties');
  return {
    ...Object.fromEntries(rest),
    additionalProperties: false,
    required: [...required],
    properties,
  };
}
