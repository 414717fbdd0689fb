import type { Operation } from '../../http/operation.js';
import type { Values } from './parts.js';

/** A request as it goes over the wire. */
export interface WrittenRequest {
  method: string;
  /** The path with its query. */
  url: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  body: Buffer | undefined;
}

/** Writes a request down that has these values in its parts. */
export function writeRequest(operation: Operation, values: Values): WrittenRequest {
  const type = bodyTypeOf(operation, values);
  return {
    method: operation.method,
    url: urlOf(operation, values),
    headers: { ...headersOf(values), ...(type !== undefined && { 'content-type': type }) },
    body: bodyOf(type, values),
  };
}

/** With every parameter percent-encoded. */
export function urlOf({ path }: Operation, values: Pick<Values, 'path' | 'query'>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(toText(values.path[name])),
  );
  const query = Object.entries(values.query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (one) => `${encodeURIComponent(name)}=${encodeURIComponent(toText(one))}`,
    ),
  );
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

function headersOf({ header, cookie }: Values): Record<string, string> {
  const cookies = Object.entries(cookie).map(
    ([name, value]) => `${name}=${encodeURIComponent(toText(value))}`,
  );
  return {
    ...Object.fromEntries(
      Object.entries(header)
        .map(([name, value]) => [name.toLowerCase(), toText(value)] as const)
        .filter(([, text]) => isSendable(text)),
    ),
    ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
  };
}

/** HTTP carries nothing else in a header. */
function isSendable(text: string): boolean {
  return /^[\x21-\x7e\xa0-\xff][\x20-\x7e\xa0-\xff]*$/.test(text);
}

function bodyTypeOf({ bodyTypes }: Operation, { body }: Values): string | undefined {
  if (body !== undefined) return bodyTypes.find((type) => type.endsWith('json'));
  const others = bodyTypes.filter((type) => !type.endsWith('json'));
  return others.find((type) => type in SAMPLES) ?? others[0];
}

/** JSON, or a picture of one pixel for what takes pictures. */
function bodyOf(type: string | undefined, { body }: Values): Buffer | undefined {
  if (type === undefined) return undefined;
  return body === undefined ? (SAMPLES[type] ?? Buffer.from('bytes')) : toJson(body);
}

export function toJson(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}

/** The smallest there are. */
const SAMPLES: Readonly<Record<string, Buffer>> = {
  'image/png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
