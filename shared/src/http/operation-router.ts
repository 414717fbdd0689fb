import findMyWay from 'find-my-way';
import type { FindResult, HTTPMethod, HTTPVersion } from 'find-my-way';
import { malformedUrl, methodNotAllowed, routeNotFound } from './http-errors.js';
import type { BoundOperation } from './bind-operations.js';

export interface Match {
  operation: BoundOperation;
  /** Decoded path parameters; the validator turns them into their declared types. */
  params: Record<string, string | undefined>;
}

export interface OperationRouter {
  /** The operation of a request, or `undefined` when the URL is not below the base path. */
  match(method: string, url: string): Match | undefined;
}

/** Longer than any identifier or token of ours; the rest cannot match anything anyway. */
const MAX_PARAM_LENGTH = 500;

/**
 * Finds operations in a radix tree, in time that does not depend on their number.
 * express-openapi-validator would compile and try the pattern of every path at every request.
 *
 * `match` throws 404, 405 with `Allow`, or 400 for a path that is no valid percent-encoding.
 */
export function createOperationRouter(
  basePath: string,
  operations: BoundOperation[],
): OperationRouter {
  const router = findMyWay({
    maxParamLength: MAX_PARAM_LENGTH,
    // `find` hands a bad URL to this instead of to a route; an operation never has this handler.
    onBadUrl: noop,
  });
  for (const operation of operations) {
    const methods: HTTPMethod[] = operation.method === 'GET' ? ['GET', 'HEAD'] : [operation.method];
    router.on(methods, toPattern(operation.path), noop, operation);
  }
  const methods = [...new Set(operations.map((operation) => operation.method))];

  const allowedFor = (url: string): string[] =>
    methods
      .filter((method) => isRoute(router.find(method, url)))
      .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));

  return {
    match(method, url) {
      if (!isBelow(basePath, url)) return undefined;
      const found = router.find(method as HTTPMethod, url);
      if (isRoute(found)) {
        // find-my-way lets a parameter be empty; `/visits/` names no visit.
        if (Object.values(found.params).includes('')) throw routeNotFound();
        return { operation: found.store, params: found.params };
      }
      if (found) throw malformedUrl('path');
      const allowed = allowedFor(url);
      throw allowed.length > 0 ? methodNotAllowed(allowed) : routeNotFound();
    },
  };
}

type Found = FindResult<HTTPVersion.V1> | null;

type Route = Omit<FindResult<HTTPVersion.V1>, 'store'> & { store: BoundOperation };

/** Only routes carry an operation; what `find` answers to a malformed URL carries nothing. */
function isRoute(found: Found): found is Route {
  return found?.store instanceof Object;
}

function noop(): undefined {
  return undefined;
}

function isBelow(basePath: string, url: string): boolean {
  if (!url.startsWith(basePath)) return false;
  const next = url[basePath.length];
  return next === undefined || next === '/' || next === '?';
}

/** `/visits/{id}` in OpenAPI is `/visits/:id` in find-my-way, whose own `:` is written `::`. */
function toPattern(path: string): string {
  return path.replaceAll(':', '::').replaceAll(/\{([^}]+)\}/g, ':$1');
}
