import type { Operation } from './operation.js';
import type { Spec } from './load-spec.js';
import type { Handlers, OperationRequest } from './operation.types.js';
import type { Reply } from './reply.js';
import { SpecError } from './spec-error.js';

/** An operation together with the function that does it. */
export interface BoundOperation extends Operation {
  handle: (request: OperationRequest<unknown>) => Promise<Reply>;
}

/**
 * Joins the operations of a specification to their handlers by name.
 * @throws SpecError naming every operation without handler and every handler without operation.
 */
export function bindOperations<Operations>(
  spec: Spec,
  handlers: Handlers<Operations>,
): BoundOperation[] {
  // The types promise one handler per operation; this holds the promise against the YAML itself,
  // which may be newer than the generated types.
  const byId = new Map(Object.entries(handlers));
  const known = new Set(spec.operations.map((operation) => operation.id));
  const faults = [
    ...[...known].filter((id) => !byId.has(id)).map((id) => `operation "${id}" has no handler`),
    ...[...byId.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `handler "${id}" has no operation`),
  ];
  if (faults.length > 0) throw new SpecError(spec.title, faults);
  return spec.operations.map((operation) => ({
    ...operation,
    handle: byId.get(operation.id) as BoundOperation['handle'],
  }));
}
