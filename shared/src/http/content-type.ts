import { unsupportedMediaType } from './http-errors.js';
import type { Operation } from './operation.js';

/**
 * The media type of a request's body in the spelling of the specification, or `undefined` when the
 * operation takes no body or may do without one and none came.
 *
 * Nothing else a client writes into Content-Type gets further: the validator compiles and keeps a
 * schema for every spelling it meets, so 20,000 made-up types would be 20,000 compiled schemas.
 * For the same reason operations without a body ignore the header.
 *
 * @throws HttpRefusal 415 naming `header.content-type`.
 */
export function mediaTypeOf(
  operation: Operation,
  headers: Record<string, string | string[] | undefined>,
): string | undefined {
  if (operation.bodyTypes.length === 0) return undefined;
  const header = headers['content-type'];
  if (typeof header !== 'string') {
    if (!operation.bodyRequired && !hasBody(headers)) return undefined;
    throw unsupportedMediaType(operation.bodyTypes);
  }
  // The usual spelling of the usual type costs no parsing.
  if (operation.bodyTypes.includes(header)) return header;
  const [type = '', ...parameters] = header.split(';');
  const declared = type.trim().toLowerCase();
  // Nobody here reads the letters of a raw body, so it may be in any charset.
  const harmless = operation.rawBody || parameters.every(isHarmless);
  if (!operation.bodyTypes.includes(declared) || !harmless) {
    throw unsupportedMediaType(operation.bodyTypes);
  }
  return declared;
}

function hasBody(headers: Record<string, unknown>): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

/** JSON is UTF-8 (RFC 8259); another charset would be read wrongly. Other parameters mean nothing. */
function isHarmless(parameter: string): boolean {
  const [name = '', value = ''] = parameter.split('=');
  if (name.trim().toLowerCase() !== 'charset') return true;
  return /^"?utf-?8"?$/i.test(value.trim());
}
