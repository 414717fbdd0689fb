import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import {
  CALLER_KINDS,
  type Deprecation,
  type Operation,
  type RateLimit,
  type Source,
} from './operation.js';
import { RESOURCE_EXTENSIONS, resourceFaults } from './resource-rules.js';

const EXTENSIONS = new Set<string>([
  'x-permission',
  'x-caller',
  'x-step-up',
  'x-everywhere',
  'x-when-suspended',
  'x-rate-limit',
  'x-idempotent',
  'x-deprecated',
  'x-body-limit',
  'x-raw-body',
  'x-stream-body',
  ...RESOURCE_EXTENSIONS,
  // For the clients: what their command is called, and that they may send it again.
  'x-command',
  'x-repeatable',
  // Of the validator: query parameters that are not declared are left to pass.
  'x-eov-allow-unknown-query-parameters',
]);

/** The rules that OpenAPI leaves open and this system does not. */
export function faultsOf(
  operation: Operation,
  { path, schema, document, parameters }: Source,
): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => holds || faults.push(fault);
  must(/^[a-z][A-Za-z0-9]*$/.test(operation.id), 'operationId must be a camelCase name');
  must(operation.tag !== '', 'the first tag must name a feature');
  must([...operation.replyTypes.keys()].some(isSuccess), 'no answer below 400 is documented');
  for (const key of Object.keys(schema)) {
    must(!key.startsWith('x-') || EXTENSIONS.has(key), `extension "${key}" is not known`);
  }
  faults.push(...securityFaults(schema.security ?? document.security ?? []));
  must(
    operation.permission === undefined || (operation.secured && isName(operation.permission)),
    'x-permission must be a name, on an operation with security',
  );
  must(
    operation.callerKind === undefined ||
      (operation.secured && CALLER_KINDS.includes(operation.callerKind)),
    `x-caller must be ${CALLER_KINDS.join(' or ')}, on an operation with security`,
  );
  must(
    operation.stepUp === undefined ||
      (operation.secured && isCount(operation.stepUp.maxAgeSeconds)),
    'x-step-up must be { maxAgeSeconds }, on an operation with security',
  );
  must(
    operation.rateLimit === undefined || isRateLimit(operation.rateLimit, operation.secured),
    'x-rate-limit must be { points, durationSeconds, by: address | account }, or none',
  );
  must(!operation.unlimited || operation.secured, 'x-rate-limit: none needs security');
  must(
    !operation.idempotent || operation.headerNames.includes('idempotency-key'),
    'x-idempotent needs the header parameter Idempotency-Key',
  );
  must(
    (schema.deprecated === true) === isDeprecation(operation.deprecation),
    'deprecated needs x-deprecated: { since, sunset }, both days, and the other way round',
  );
  must(
    operation.bodyLimit === undefined ||
      (operation.bodyTypes.length > 0 && isCount(operation.bodyLimit)),
    'x-body-limit must be a number of bytes, on an operation with a body',
  );
  faults.push(
    ...sparedFaults(operation),
    ...rawBodyFaults(operation, schema),
    ...streamBodyFaults(operation, schema),
  );
  const { headerNames: headers, replyTypes } = operation;
  const known = { headers, statuses: [...replyTypes.keys()], paths: Object.keys(document.paths) };
  faults.push(...resourceFaults(operation, known));
  must(
    operation.bodyTypes.every((type) => !/[;*]/.test(type)),
    'a request media type must be exact, without parameters or wildcards',
  );
  faults.push(...pathParameterFaults(path, parameters));
  return faults;
}

/** There is one way to say who one is. */
function securityFaults(required: OpenAPIV3.SecurityRequirementObject[]): string[] {
  return required
    .map((requirement) => Object.keys(requirement).join())
    .filter((schemes) => schemes !== 'bearerAuth')
    .map((schemes) => `security "${schemes}" is not supported`);
}

/** Reads go on in any case, and who is not known acts in no tenant. */
function sparedFaults({ whenSuspended, secured, method }: Operation): string[] {
  const isSpared = (whenSuspended as string | undefined) === 'allow' && secured && method !== 'GET';
  if (whenSuspended === undefined || isSpared) return [];
  return ['x-when-suspended must be allow, on an operation with security that is no GET'];
}

/** What handlers are given follows from the schema in their types, from `x-raw-body` at run time. */
function rawBodyFaults({ rawBody }: Operation, schema: Source['schema']): string[] {
  const { content = {} } = (schema.requestBody ?? {}) as Partial<OpenAPIV3.RequestBodyObject>;
  const bodies = Object.entries(content).map(([type, media]) => ({
    isJson: type.toLowerCase().endsWith('json'),
    described: (media.schema ?? {}) as OpenAPIV3.SchemaObject,
  }));
  if (schema['x-raw-body'] !== undefined && (!rawBody || bodies.length === 0))
    return ['x-raw-body must be true, on an operation with a body'];
  if (rawBody && !bodies.every(({ described }) => isBytes(described)))
    return ['x-raw-body needs bodies of { type: string, format: binary }'];
  if (!rawBody && bodies.some(({ isJson, described }) => isJson && described.type === 'string'))
    return ['a JSON body that is a text needs x-raw-body'];
  return [];
}

/** A body without a bound could not be waited for, and one of JSON is read as a whole. */
function streamBodyFaults(operation: Operation, schema: Source['schema']): string[] {
  if (schema['x-stream-body'] === undefined) return [];
  const { streamBody, rawBody, bodyLimit, bodyRequired } = operation;
  if (!streamBody || rawBody || bodyLimit === undefined || !bodyRequired)
    return ['x-stream-body must be true, on an operation with a required body and x-body-limit'];
  const { content = {} } = (schema.requestBody ?? {}) as Partial<OpenAPIV3.RequestBodyObject>;
  const described = Object.values(content).map((media) => media.schema ?? {});
  return described.every((each) => isBytes(each as OpenAPIV3.SchemaObject))
    ? []
    : ['x-stream-body needs bodies of { type: string, format: binary }'];
}

function isBytes({ type, format }: OpenAPIV3.SchemaObject): boolean {
  return type === 'string' && format === 'binary';
}

function isSuccess(status: string): boolean {
  return /^[23]\d\d$/.test(status);
}

function pathParameterFaults(path: string, parameters: Source['parameters']): string[] {
  const declared = parameters.filter((p) => p.in === 'path').map((p) => p.name);
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  if (declared.sort().join() === inPath.sort().join()) return [];
  return [`path parameters differ: {${inPath.join()}} in the path, {${declared.join()}} declared`];
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0;
}

function isDeprecation(value: Deprecation | undefined): boolean {
  return [value?.since, value?.sunset].every((day) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''));
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function isRateLimit(limit: RateLimit, secured: boolean): boolean {
  const { points, durationSeconds, by } = limit;
  const counts = [points, durationSeconds].every(isCount);
  return counts && ((by as string) === 'address' || ((by as string) === 'account' && secured));
}
