export interface PlacedSchema {
  /** From the root: `visitor.name`, `items[].id`; empty for the root itself. */
  path: string;
  schema: Record<string, unknown>;
}

/** A schema and all that it holds, each with its place. */
export function schemasIn(root: object, path = ''): PlacedSchema[] {
  const schema = root as Record<string, unknown>;
  const properties = (schema['properties'] ?? {}) as Record<string, object>;
  const items = schema['items'] as object | undefined;
  return [
    { path, schema },
    ...Object.entries(properties).flatMap(([name, property]) =>
      schemasIn(property, path === '' ? name : `${path}.${name}`),
    ),
    ...(items ? schemasIn(items, `${path}[]`) : []),
  ];
}
