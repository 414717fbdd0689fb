import type { ErrorObject } from 'ajv/dist/2020.js';
import type { FieldError } from '../../errors/app-error.js';
import { PermanentMessageError } from '../../errors/permanent-message-error.js';

/** What two services agreed on was broken; sending it again cannot help. */
export class MessageContractError extends PermanentMessageError {
  readonly errors: FieldError[];

  constructor(message: string, errors: FieldError[] = []) {
    const first = errors[0];
    super(first === undefined ? message : `${message}: ${first.path} ${first.message}`);
    this.errors = errors;
  }
}

/**
 * A message of a newer release: an event, or a value in it, that this process does not know yet. One
 * that knows it may come. It is not broken, so it must neither be handled here nor given up.
 */
export class UnknownMessageError extends MessageContractError {}

/** What Ajv found, as the error that says so. */
export function broken(
  message: string,
  errors: ErrorObject[] | null | undefined,
  Kind = MessageContractError,
): MessageContractError {
  const fields = (errors ?? []).map((error) => ({
    path: error.instancePath === '' ? '/' : error.instancePath,
    message: error.message ?? error.keyword,
    code: error.keyword,
  }));
  return new Kind(message, fields);
}
