/** What commands are made from: a bundled specification, whose schemas are named. */
export interface Document {
  tags: { name: string; description?: string }[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; parameters?: Record<string, Parameter> };
}

export type PathItem = Partial<Record<Method, Operation>> & { parameters?: Referring<Parameter>[] };

export interface Operation {
  tags: string[];
  operationId: string;
  summary: string;
  description: string;
  security?: object[];
  parameters?: Referring<Parameter>[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, { $ref?: string; content?: Record<string, Media> }>;
  'x-idempotent'?: boolean;
  'x-repeatable'?: boolean;
  'x-etag'?: boolean;
  'x-if-match'?: 'optional' | 'required';
  'x-command'?: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
}

export interface Media {
  schema?: Schema;
}

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  nullable?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
}

export type Referring<T> = T | { $ref: string };

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof methods)[number];

/** The name that a reference ends with: `Visit` of `#/components/schemas/Visit`. */
export function nameOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}
