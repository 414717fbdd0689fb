import { UnauthenticatedError } from '../errors/app-error.js';
import type { Caller } from './operation.types.js';

/**
 * The caller of an operation that needs one.
 * @throws UnauthenticatedError when the operation has no security in the specification.
 */
export function callerOf(request: { caller: Caller | undefined }): Caller {
  if (!request.caller) throw new UnauthenticatedError('token_missing', 'An access token is needed');
  return request.caller;
}
