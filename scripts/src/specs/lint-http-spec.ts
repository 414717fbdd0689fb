import { dereference } from '@apidevtools/json-schema-ref-parser';
import { gathering } from '@gatehouse/shared/documents/gathering';
import { schemasIn } from './walk-schemas.js';

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  security?: object[];
  parameters?: SpecParameter[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, { description?: string; content?: Record<string, MediaType> }>;
  'x-permission'?: string;
  'x-caller'?: string;
  'x-idempotent'?: boolean;
  'x-if-match'?: 'optional' | 'required';
}

interface SpecParameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  example?: unknown;
  schema?: { example?: unknown };
}

interface MediaType {
  schema?: object;
  example?: unknown;
  examples?: object;
}

interface Spec {
  openapi: string;
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, Operation> & { parameters?: Operation['parameters'] }>;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** One operation with where it stands, for messages that name the offender. */
export interface Placed {
  place: string;
  operation: Operation;
  tags: string[];
}

/** @param file of a specification in openapi/ */
export async function readOperations(file: string): Promise<Placed[]> {
  const spec = await dereference<Spec>(file, gathering);
  const tags = (spec.tags ?? []).map((tag) => tag.name);
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const place = `${method.toUpperCase()} ${path} (${operation.operationId ?? 'no operationId'})`;
      return [{ place, operation: { ...operation, parameters }, tags }];
    }),
  );
}

/** What an operation lacks for a reader of Swagger UI, and for whoever handles its errors. */
export function faultsOf({ place, operation, tags }: Placed): string[] {
  return [
    ...describedFaults(operation, tags),
    ...missingErrors(operation),
    ...exampleFaults(operation),
    ...schemaFaults(operation),
  ].map((fault) => `${place}: ${fault}`);
}

function describedFaults(operation: Operation, tags: string[]): string[] {
  const [tag] = operation.tags ?? [];
  return [
    ...(operation.operationId ? [] : ['has no operationId']),
    ...(tag !== undefined && tags.includes(tag) ? [] : ['its first tag is not declared']),
    ...(operation.summary ? [] : ['has no summary']),
    ...(operation.description ? [] : ['has no description']),
    ...(operation.parameters ?? [])
      .filter((parameter) => !parameter.description)
      .map((parameter) => `parameter ${parameter.name} has no description`),
    ...(operation.parameters ?? []).flatMap(prefilledFaults),
  ];
}

/** Swagger UI and its like send examples as they stand: what is needed has one, a filter none. */
function prefilledFaults({ name, in: place, required, example, schema }: SpecParameter): string[] {
  const shown = example ?? schema?.example;
  if (required === true) return shown === undefined ? [`parameter ${name} has no example`] : [];
  return place === 'query' && shown !== undefined
    ? [`parameter ${name} has an example, which would be sent without being asked for`]
    : [];
}

/** The errors that follow from what the operation takes, and those that everything can give. */
export function errorsDue(operation: Operation): string[] {
  const secured = operation.security?.length !== 0;
  const hasPath = operation.parameters?.some((parameter) => parameter.in === 'path') ?? false;
  return [
    '400',
    ...(secured ? ['401'] : []),
    ...(operation['x-permission'] || operation['x-caller'] ? ['403'] : []),
    ...(hasPath ? ['404'] : []),
    ...(operation['x-idempotent'] ? ['409', '422'] : []),
    ...(operation['x-if-match'] ? ['412'] : []),
    ...(operation.requestBody ? ['413', '415'] : []),
    ...(operation['x-if-match'] === 'required' ? ['428'] : []),
    '429',
    '500',
    '503',
  ];
}

function missingErrors(operation: Operation): string[] {
  return errorsDue(operation)
    .filter((status) => !(status in operation.responses))
    .map((status) => `does not document ${status}`);
}

function exampleFaults(operation: Operation): string[] {
  const bodies = Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.values(response.content ?? {}).map((media) => ({ what: `answer ${status}`, media })),
  );
  const requests = Object.values(operation.requestBody?.content ?? {});
  return [...bodies, ...requests.map((media) => ({ what: 'request body', media }))]
    .filter(({ media }) => media.example === undefined && media.examples === undefined)
    .map(({ what }) => `${what} has no example`);
}

function schemaFaults(operation: Operation): string[] {
  const media = [
    ...Object.values(operation.requestBody?.content ?? {}),
    ...Object.values(operation.responses).flatMap((response) =>
      Object.values(response.content ?? {}),
    ),
  ];
  const faults = media.flatMap(({ schema }) => (schema ? schemasIn(schema) : []));
  return [...new Set(faults.flatMap(({ path, schema }) => faultsOfSchema(path, schema)))];
}

function faultsOfSchema(path: string, schema: Record<string, unknown>): string[] {
  const open = schema['type'] === 'object' && schema['additionalProperties'] === undefined;
  const silent = path !== '' && !path.endsWith('[]') && schema['description'] === undefined;
  return [
    ...(open ? [`${path || 'the schema'} does not say additionalProperties`] : []),
    ...(silent ? [`${path} has no description`] : []),
  ];
}
