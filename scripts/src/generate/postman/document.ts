/** What a collection is made from: a served specification without its references. */
export interface ServedDocument {
  info: { title: string; description?: string };
  servers: { url: string }[];
  tags: { name: string; description?: string }[];
  security?: object[];
  paths: Record<string, PathItem>;
}

export type PathItem = Partial<Record<Method, ServedOperation>> & { parameters?: Parameter[] };

export interface ServedOperation {
  tags: string[];
  summary: string;
  description: string;
  security?: object[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, { description: string; content?: Record<string, MediaType> }>;
  'x-idempotent'?: boolean;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description: string;
  example?: unknown;
  schema: { example?: unknown; default?: unknown };
}

export interface MediaType {
  schema?: { properties?: Record<string, unknown>; oneOf?: MediaType['schema'][] };
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

/** What a reader is shown as the value of a parameter, as a tool would fill it in. */
export function exampleOf({ example, schema }: Parameter): string {
  const value = example ?? schema.example ?? schema.default ?? '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The example of a body, or the first of several. */
export function exampleBody({ example, examples = {} }: MediaType): unknown {
  return example ?? Object.values(examples)[0]?.value;
}
