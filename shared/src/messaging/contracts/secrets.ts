/** What stands where a secret stood. */
const MASK = '***';

/**
 * A copy of `value` in which everything that `schema` marks with `x-secret` is masked: links and
 * codes in a message are for its addressee, not for whoever looks after the queues.
 */
export function maskSecrets(schema: unknown, value: unknown): unknown {
  if (!isRecord(schema)) return value;
  if (schema['x-secret'] === true) return masked(value);
  if (Array.isArray(value)) return value.map((item) => maskSecrets(schema['items'], item));
  if (!isRecord(value)) return value;
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const known = Object.hasOwn(properties, key);
      // Of a newer release: whether it is a secret, only that one knows.
      if (!known && schema['additionalProperties'] === false) return [key, MASK];
      return [key, maskSecrets(known ? properties[key] : schema['additionalProperties'], each)];
    }),
  );
}

/** The names of an object's fields are no secret. */
function masked(value: unknown): unknown {
  if (!isRecord(value)) return MASK;
  return Object.fromEntries(Object.keys(value).map((key) => [key, MASK]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
