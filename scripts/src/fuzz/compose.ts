import type { Operation } from '@gatehouse/shared/http/operation';
import type { Attempt } from './attempt.js';
import { draw, type Source } from './draw.js';
import { places, type Parts, type Place } from './parts.js';

/** The parts of a request as values, before they are written down. */
export interface Values extends Record<Place, Record<string, unknown>> {
  body: unknown;
}

/** Values for all that is required and some of what is not. */
export function drawValues({ parameters, body }: Parts, source: Source): Values {
  const valuesIn = (wanted: Place) =>
    Object.fromEntries(
      parameters
        .filter(({ place, required }) => place === wanted && (required || isWanted(source)))
        .map(({ name, schema }) => [name, draw(schema, name, source)]),
    );
  const [path, query, header, cookie] = places.map(valuesIn);
  return {
    path: path ?? {},
    query: query ?? {},
    header: header ?? {},
    cookie: cookie ?? {},
    body: body && draw(body, 'body', source),
  };
}

/** Every filter at once finds nothing, so that there are few. */
function isWanted({ random, fullness }: Source): boolean {
  return random() < fullness / 2;
}

type Special = Pick<Attempt, 'what'> & Partial<Omit<Attempt, 'operation' | 'what'>>;

/** Writes a request down. @param special what is other than these values say */
export function compose(operation: Operation, values: Values, special: Special): Attempt {
  const type = bodyTypeOf(operation, values);
  return {
    operation,
    method: operation.method,
    url: urlOf(operation, values),
    body: bodyOf(type, values),
    mustFail: false,
    place: undefined,
    mayGetLost: false,
    ...special,
    headers: {
      ...headersOf(values),
      ...(type !== undefined && { 'content-type': type }),
      ...special.headers,
    },
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
