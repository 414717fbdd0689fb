import { HttpError } from 'express-openapi-validator/dist/framework/types.js';
import type { ValidationErrorItem } from 'express-openapi-validator/dist/framework/types.js';
import { BadRequestError, type FieldError } from '../errors/app-error.js';
import { requestFormats } from '../validation/request-formats.js';
import { invalidRequest } from './http-errors.js';

/** How many fields an answer names: a hostile body can be wrong in fifty thousand places. */
const MAX_ERRORS = 20;

/** EOV's places as problem documents name them. */
const PLACES: Record<string, string> = { headers: 'header', params: 'path', cookies: 'cookie' };

/** EOV's refusal of a request as ours; anything else EOV throws is a fault and stays what it is. */
export function badRequestOf(error: unknown): unknown {
  if (!(error instanceof HttpError) || error.status !== 400) return error;
  return invalidRequest(error.errors.slice(0, MAX_ERRORS).map(toFieldError));
}

/** Whether `error` says that a request was invalid, and not that its schema is. */
export function isInvalidRequest(error: unknown): boolean {
  return error instanceof BadRequestError;
}

/** EOV's refusal of an answer as lines for the log. */
export function mismatchesOf(error: unknown): string[] {
  if (!(error instanceof HttpError)) throw error;
  return error.errors
    .slice(0, MAX_ERRORS)
    .map(({ path, message }) => (path.startsWith('/response') ? `${path} ${message}` : message));
}

function toFieldError({ path, message, errorCode }: ValidationErrorItem): FieldError {
  // Unknown and empty query parameters are EOV's own findings and come without a code.
  const [code = 'unknown'] = errorCode?.split('.') ?? [];
  return { path: fieldPath(path), message: MESSAGES[code] ?? formatMessage(message), code };
}

/** Ajv names the format only, which says little to whoever typed the text. */
function formatMessage(message: string): string {
  const [, format = ''] = /^must match format "(.+)"$/.exec(message) ?? [];
  return requestFormats[format]?.message ?? message;
}

/** Where Ajv's words say less than they could. */
const MESSAGES: Record<string, string> = {
  additionalProperties: 'is not a known property',
  required: 'is required',
};

/** `/body/visitor/name` is `body.visitor.name`, `/headers/x-id` is `header.x-id`. */
function fieldPath(pointer: string): string {
  const [place = '', ...rest] = pointer.replace(/^\//, '').split('/').map(unescapePointer);
  return [PLACES[place] ?? place, ...rest].join('.');
}

/** RFC 6901 */
function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
