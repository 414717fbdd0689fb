import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import type { HTTPMethod } from 'find-my-way';
import {
  readResourceRules,
  RESOURCE_EXTENSIONS,
  resourceFaults,
  type ResourceRules,
} from './resource-rules.js';

/** How often an operation may be called, as `x-rate-limit` says. */
export interface RateLimit {
  points: number;
  durationSeconds: number;
  /** Counted per client address (before the token is looked at) or per account. */
  by: 'address' | 'account';
}

/** How lately the caller must have proved who they are, as `x-step-up` says. */
export interface StepUp {
  maxAgeSeconds: number;
}

/**
 * Who may call besides whoever has the permission, as `x-caller` says. `person`: no machine. `owner`:
 * the account itself, so neither a machine nor somebody who acts in its name.
 */
export type CallerKind = (typeof CALLER_KINDS)[number];

const CALLER_KINDS = ['person', 'owner'] as const;

/** Since when an operation is not to be used any more, and when it ends, as `x-deprecated` says. */
export interface Deprecation {
  since: string;
  sunset: string;
}

/** One operation of the specification with all that a request needs to know of it. */
export interface Operation extends ResourceRules {
  id: string;
  /** The first tag: the feature folder that holds the handler. */
  tag: string;
  method: HTTPMethod;
  /** `/api/v1/visits/{id}` */
  path: string;
  secured: boolean;
  permission: string | undefined;
  callerKind: CallerKind | undefined;
  stepUp: StepUp | undefined;
  /** Whoever has rights everywhere may choose no tenant, which means all of them. */
  everywhere: boolean;
  rateLimit: RateLimit | undefined;
  idempotent: boolean;
  deprecation: Deprecation | undefined;
  /** The media types a body may have, in lower case; empty when the operation takes no body. */
  bodyTypes: string[];
  bodyRequired: boolean;
  /** The most bytes a body may have, as `x-body-limit` says; undefined for the usual limit. */
  bodyLimit: number | undefined;
  /** Lower-case names of the declared header parameters; no other header reaches a handler. */
  headerNames: string[];
  readsCookies: boolean;
  /** The media types of each answer, by status (`200`, `4XX`, `default`). */
  replyTypes: Map<string, string[]>;
  /** The path and method under which the document holds it: `/visits/{id}`, `get`. */
  specPath: string;
  specMethod: (typeof METHODS)[number];
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const PATH_ITEM_KEYS = new Set<string>([...METHODS, 'parameters', 'summary', 'description']);
const EXTENSIONS = new Set<string>([
  'x-permission',
  'x-caller',
  'x-step-up',
  'x-everywhere',
  'x-rate-limit',
  'x-idempotent',
  'x-deprecated',
  'x-body-limit',
  ...RESOURCE_EXTENSIONS,
  // Of the validator: query parameters that are not declared are left to pass.
  'x-eov-allow-unknown-query-parameters',
]);

type Extended = OpenAPIV3.OperationObject & Record<string, unknown>;

/** Reads every operation of a resolved document; what breaks a rule is added to `faults`. */
export function readOperations(
  document: OpenAPIV3.DocumentV3,
  basePath: string,
  faults: string[],
): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const key of Object.keys(item)) {
      if (!PATH_ITEM_KEYS.has(key)) faults.push(`${path}: "${key}" is not supported`);
    }
    for (const method of METHODS) {
      const schema = item[method] as Extended | undefined;
      if (!schema) continue;
      const parameters = [...(item.parameters ?? []), ...(schema.parameters ?? [])];
      const source = {
        path,
        basePath,
        method,
        schema,
        document,
        parameters: parameters as Parameter[],
      };
      const operation = toOperation(source);
      faults.push(...faultsOf(operation, source).map((fault) => `${method} ${path}: ${fault}`));
      operations.push(operation);
    }
  }
  for (const id of duplicates(operations.map((operation) => operation.id))) {
    faults.push(`operationId "${id}" is used more than once`);
  }
  return operations;
}

type Parameter = OpenAPIV3.ParameterObject;

interface Source {
  path: string;
  basePath: string;
  method: (typeof METHODS)[number];
  schema: Extended;
  document: OpenAPIV3.DocumentV3;
  parameters: Parameter[];
}

function toOperation({ path, basePath, method, schema, document, parameters }: Source): Operation {
  const body = schema.requestBody as OpenAPIV3.RequestBodyObject | undefined;
  const named = (place: string) =>
    parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name);
  return {
    id: schema.operationId ?? '',
    tag: schema.tags?.[0] ?? '',
    method: method.toUpperCase() as HTTPMethod,
    path: basePath + path,
    secured: (schema.security ?? document.security ?? []).length > 0,
    permission: schema['x-permission'] as string | undefined,
    callerKind: schema['x-caller'] as CallerKind | undefined,
    stepUp: schema['x-step-up'] as StepUp | undefined,
    everywhere: schema['x-everywhere'] === true,
    rateLimit: schema['x-rate-limit'] as RateLimit | undefined,
    idempotent: schema['x-idempotent'] === true,
    deprecation: schema['x-deprecated'] as Deprecation | undefined,
    bodyTypes: Object.keys(body?.content ?? {}).map((type) => type.toLowerCase()),
    bodyRequired: body?.required === true,
    bodyLimit: schema['x-body-limit'] as number | undefined,
    headerNames: named('header').map((name) => name.toLowerCase()),
    ...readResourceRules(schema),
    readsCookies: named('cookie').length > 0,
    replyTypes: replyTypesOf(schema),
    specPath: path,
    specMethod: method,
  };
}

function replyTypesOf(schema: Extended): Map<string, string[]> {
  const replies = Object.entries(schema.responses ?? {}) as [string, OpenAPIV3.ResponseObject][];
  return new Map(replies.map(([status, reply]) => [status, Object.keys(reply.content ?? {})]));
}

/** The rules that OpenAPI leaves open and this system does not. */
function faultsOf(operation: Operation, { path, schema, document, parameters }: Source): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => holds || faults.push(fault);
  must(/^[a-z][A-Za-z0-9]*$/.test(operation.id), 'operationId must be a camelCase name');
  must(operation.tag !== '', 'the first tag must name a feature');
  must([...operation.replyTypes.keys()].some(isSuccess), 'no answer below 400 is documented');
  for (const key of Object.keys(schema)) {
    must(!key.startsWith('x-') || EXTENSIONS.has(key), `extension "${key}" is not known`);
  }
  for (const requirement of schema.security ?? document.security ?? []) {
    const schemes = Object.keys(requirement);
    must(schemes.join() === 'bearerAuth', `security "${schemes.join()}" is not supported`);
  }
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
    'x-rate-limit must be { points, durationSeconds, by: address | account }',
  );
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
  const { headerNames: headers, replyTypes } = operation;
  const known = { headers, statuses: [...replyTypes.keys()], paths: Object.keys(document.paths) };
  faults.push(...resourceFaults(operation, known));
  must(
    operation.bodyTypes.every((type) => !/[;*]/.test(type)),
    'a request media type must be exact, without parameters or wildcards',
  );
  const declared = parameters.filter((p) => p.in === 'path').map((p) => p.name);
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  must(
    declared.sort().join() === inPath.sort().join(),
    `path parameters differ: {${inPath.join()}} in the path, {${declared.join()}} declared`,
  );
  return faults;
}

function isSuccess(status: string): boolean {
  return /^[23]\d\d$/.test(status);
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

function duplicates(names: string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
