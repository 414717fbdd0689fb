import { ForbiddenError, UnauthenticatedError } from '../errors/app-error.js';
import type { Caller } from './operation.types.js';

/**
 * The caller of an operation that needs one.
 * @throws UnauthenticatedError when the operation has no security in the specification.
 */
export function callerOf(request: { caller: Caller | undefined }): Caller {
  if (!request.caller) throw new UnauthenticatedError('token_missing', 'An access token is needed');
  return request.caller;
}

/**
 * The caller, who is the account itself and nobody who acts for it.
 * @throws ForbiddenError (`actor_forbidden`); UnauthenticatedError as {@link callerOf}.
 */
export function ownerOf(request: { caller: Caller | undefined }): Caller {
  const caller = callerOf(request);
  if (caller.actorId === undefined) return caller;
  throw new ForbiddenError('actor_forbidden', 'Only the owner of the account may do this');
}
