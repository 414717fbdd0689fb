type Schema = Record<string, unknown>;

/** Keywords whose value is one schema. */
const ONE = ['items', 'contains', 'additionalProperties', 'unevaluatedProperties', 'then', 'else'];
/** Keywords whose value is a list of schemas. */
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
/** Keywords whose value names schemas; the names are the message's, not ours. */
const MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
/** What forbids a property that is not described. */
const CLOSING = ['additionalProperties', 'unevaluatedProperties'];

/**
 * The schema as whoever receives a message holds it against: at every depth a newer release may have
 * added a property. Types, formats and what is required are checked as before. `oneOf` becomes
 * `anyOf`, because alternatives that only their closedness kept apart are apart no more; what stands
 * under `if` and `not` stays, since to loosen a condition is not to loosen the schema.
 * @param values `open` also lets any value stand where the schema names those that it knows
 */
export function tolerant(schema: unknown, values: 'closed' | 'open' = 'closed'): unknown {
  if (!isSchema(schema)) return schema;
  const loose = (each: unknown): unknown => tolerant(each, values);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword, value]) => !(value === false && CLOSING.includes(keyword)))
      .filter(([keyword]) => !(values === 'open' && (keyword === 'enum' || keyword === 'const')))
      .map(([keyword, value]) => {
        if (LISTS.includes(keyword) && Array.isArray(value))
          return [keyword === 'oneOf' ? 'anyOf' : keyword, value.map(loose)];
        if (ONE.includes(keyword)) return [keyword, loose(value)];
        if (MAPS.includes(keyword) && isSchema(value)) return [keyword, mapped(value, loose)];
        return [keyword, value];
      }),
  );
}

/**
 * The schema with every list of values that is marked `x-extensible` left open. Such a list tells
 * people and compilers what there is; but a process passes on what a newer release has stored, or is
 * to be shown, without knowing each value of it.
 */
export function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (!isSchema(schema)) return schema;
  const isOpen = schema['x-extensible'] === true;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !(isOpen && keyword === 'enum'))
      .map(([keyword, value]) => [keyword, opened(value)]),
  );
}

function mapped(schemas: Schema, change: (schema: unknown) => unknown): Schema {
  return Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, change(each)]));
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
