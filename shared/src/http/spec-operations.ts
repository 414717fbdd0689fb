import type { OpenAPIV3 } from 'express-openapi-validator/dist/framework/types.js';
import type { HTTPMethod } from 'find-my-way';
import {
  METHODS,
  type CallerKind,
  type Deprecation,
  type Extended,
  type Operation,
  type Parameter,
  type RateLimit,
  type Source,
  type StepUp,
} from './operation.js';
import { faultsOf } from './operation-faults.js';
import { readResourceRules } from './resource-rules.js';

const PATH_ITEM_KEYS = new Set<string>([...METHODS, 'parameters', 'summary', 'description']);
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
    whenSuspended: schema['x-when-suspended'] as 'allow' | undefined,
    ...limitsOf(schema['x-rate-limit']),
    idempotent: schema['x-idempotent'] === true,
    deprecation: schema['x-deprecated'] as Deprecation | undefined,
    bodyTypes: Object.keys(body?.content ?? {}).map((type) => type.toLowerCase()),
    bodyRequired: body?.required === true,
    bodyLimit: schema['x-body-limit'] as number | undefined,
    rawBody: schema['x-raw-body'] === true,
    streamBody: schema['x-stream-body'] === true,
    headerNames: named('header').map((name) => name.toLowerCase()),
    ...readResourceRules(schema),
    readsCookies: named('cookie').length > 0,
    replyTypes: replyTypesOf(schema),
    specPath: path,
    specMethod: method,
  };
}

function limitsOf(limit: unknown): Pick<Operation, 'rateLimit' | 'unlimited'> {
  const unlimited = limit === 'none';
  return { rateLimit: unlimited ? undefined : (limit as RateLimit | undefined), unlimited };
}

function replyTypesOf(schema: Extended): Map<string, string[]> {
  const replies = Object.entries(schema.responses ?? {}) as [string, OpenAPIV3.ResponseObject][];
  return new Map(replies.map(([status, reply]) => [status, Object.keys(reply.content ?? {})]));
}

function duplicates(names: string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
