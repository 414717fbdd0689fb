import { loadSpec } from '../http/load-spec.js';

/** A read as a tool sends it that fills in what the specification shows, such as Swagger UI. */
export interface ExampleRead {
  operationId: string;
  /** With its query, from the root of the service. */
  path: string;
  /** Whether it names one thing, which need not exist. */
  namesOne: boolean;
}

/** Only what is needed here; the document has no references any more. */
interface ShownParameter {
  name: string;
  in: string;
  example?: unknown;
  schema?: { example?: unknown; default?: unknown };
}

interface PathItem {
  parameters?: ShownParameter[];
  get?: { parameters?: ShownParameter[] };
}

/**
 * Every GET of a specification with its example values, and all permissions that they need.
 *
 * @param file the specification in openapi/
 */
export async function exampleReads(
  file: string,
): Promise<{ reads: ExampleRead[]; permissions: string[] }> {
  const { operations, resolved } = await loadSpec(file);
  const gets = operations.filter(({ method }) => method === 'GET');
  const paths = resolved.paths as unknown as Record<string, PathItem>;
  return {
    reads: gets.map(({ id, path, specPath }) => {
      const item = paths[specPath] ?? {};
      const parameters = [...(item.parameters ?? []), ...(item.get?.parameters ?? [])];
      return { operationId: id, path: filledIn(path, parameters), namesOne: path.includes('{') };
    }),
    permissions: [...new Set(gets.flatMap(({ permission }) => permission ?? []))],
  };
}

function filledIn(path: string, parameters: ShownParameter[]): string {
  const shown = parameters.flatMap(({ name, in: place, example, schema }) => {
    const value = example ?? schema?.example ?? schema?.default;
    if (value === undefined) return [];
    return [{ name, place, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
  const query = shown.filter(({ place }) => place === 'query');
  const search = new URLSearchParams(
    query.map(({ name, value }): [string, string] => [name, value]),
  );
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
    encodeURIComponent(shown.find((one) => one.name === name)?.value ?? ''),
  );
  return query.length === 0 ? filled : `${filled}?${search.toString()}`;
}
