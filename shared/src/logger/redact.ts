/**
 * Field names whose values never reach the log. `tokenId` and `tokenCount` are fine: only a name
 * that ends in the secret itself is one.
 */
const SECRET_NAME = /(?:password|secret|token|authorization|cookie)$/i;

/** User and password inside a connection URL, as database and broker errors like to quote them. */
const URL_CREDENTIALS = /(\w+:\/\/)[^/\s:@]*:[^/\s@]+@/g;

const HIDDEN = '[redacted]';

/** Deep enough for every real field; ends cycles too. */
const MAX_DEPTH = 6;

/** A copy of `fields` that is safe to print: secrets hidden, errors spelt out, cycles cut. */
export function redacted(fields: Record<string, unknown>): Record<string, unknown> {
  return copyOf(fields, 0);
}

function copyOf(source: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(source)) {
    copy[name] = SECRET_NAME.test(name) ? HIDDEN : printable(value, depth + 1);
  }
  return copy;
}

function printable(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '[deep]';
  if (value instanceof Error) return errorOf(value, depth);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.map((item) => printable(item, depth + 1));
  if (value instanceof Map || value instanceof Set) return printable([...value], depth);
  if (value instanceof URL) return withoutCredentials(value.href);
  return copyOf(value, depth);
}

/** `JSON.stringify(error)` is `{}`; this is what one wants to read instead. */
function errorOf(error: Error, depth: number): Record<string, unknown> {
  const { code, info } = error as { code?: unknown; info?: unknown };
  const spelt: Record<string, unknown> = {
    name: error.name,
    message: withoutCredentials(error.message),
    stack: error.stack === undefined ? undefined : withoutCredentials(error.stack),
  };
  if (code !== undefined) spelt.code = printable(code, depth + 1);
  if (info !== undefined) spelt.info = printable(info, depth + 1);
  if (error.cause !== undefined) spelt.cause = printable(error.cause, depth + 1);
  if (error instanceof AggregateError) spelt.errors = printable(error.errors, depth + 1);
  return spelt;
}

function withoutCredentials(text: string): string {
  return text.includes('://') ? text.replace(URL_CREDENTIALS, '$1***@') : text;
}
