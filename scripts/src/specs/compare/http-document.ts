import type { Schema } from './schema.js';

/** An OpenAPI document without references, as far as it is compared. */
export interface HttpDocument {
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, HttpOperation> & { parameters?: Parameter[] }>;
}

interface HttpOperation {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  'x-permission'?: string;
  'x-step-up'?: object;
  'x-idempotent'?: boolean;
  'x-raw-body'?: boolean;
  'x-body-limit'?: number;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

export type Content = Record<string, { schema?: Schema; example?: unknown; examples?: object }>;

export interface Response {
  headers?: Record<string, { schema?: Schema }>;
  content?: Content;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** An operation with what its path and its document say for all of theirs. */
export type Operation = HttpOperation & Required<Pick<HttpOperation, 'parameters' | 'security'>>;

/** Every operation by method and full path. */
export function operationsOf(document: HttpDocument): Map<string, Operation> {
  const base = document.servers?.[0]?.url ?? '';
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const security = operation.security ?? document.security ?? [];
      const name = `${method.toUpperCase()} ${base}${path}`;
      return [[name, { ...operation, parameters, security }] as [string, Operation]];
    }),
  );
  return new Map(operations);
}
