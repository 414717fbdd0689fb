import type { Client } from 'openapi-fetch';
import type { Send } from './send.js';

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** Asks for operations of one specification, with the types of `openapi-fetch`. */
export type Asking<Paths extends object> = Pick<Client<Paths>, Method>;

/** What commands say of a request. */
interface Asked {
  params?: { path?: Values; query?: Values; header?: Values };
  body?: unknown;
  /** What is sent in the place of the body as JSON. */
  bodySerializer?: () => Blob;
  headers?: Values;
  parseAs?: 'json' | 'blob';
  signal?: AbortSignal | undefined;
}

/** What came back: `data` when it went well, else `error`. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Asks for an operation, by its method and its path. */
export type Ask = (method: Method, path: string, asked?: Asked) => Promise<Answer>;

type Value = string | number | boolean | null | undefined;
type Values = Readonly<Record<string, Value | readonly Value[]>>;

/**
 * What `openapi-fetch` does, as far as the commands need it: that library is five times the size, and
 * comes with the first page of whoever uses the client.
 *
 * @param baseUrl what stands before every path
 */
export function createAsk(baseUrl: string, send: Send): Ask {
  return async (method, path, asked = {}) =>
    read(await send(requestOf(method, baseUrl + path, asked)), asked);
}

/** The same with the types of a specification. */
export function createAsking<Paths extends object>(ask: Ask): Asking<Paths> {
  const by = (method: Method) => (path: string, asked?: Asked) => ask(method, path, asked);
  const [GET, PUT, POST] = [by('GET'), by('PUT'), by('POST')];
  const asking = { GET, PUT, POST, PATCH: by('PATCH'), DELETE: by('DELETE') };
  // They hold each path to what it takes and gives.
  return asking as unknown as Asking<Paths>;
}

function requestOf(method: Method, address: string, asked: Asked): Request {
  const { params = {}, body, bodySerializer, headers, signal } = asked;
  const url = address.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(String(params.path?.[name])),
  );
  const query = pairsOf(params.query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const isJson = body !== undefined && bodySerializer === undefined;
  return new Request(query === '' ? url : `${url}?${query}`, {
    method,
    headers: [
      ...(isJson ? [['Content-Type', 'application/json'] as [string, string]] : []),
      ...pairsOf(headers),
      ...pairsOf(params.header),
    ],
    // The refresh cookie must travel, also where pages come from another origin than the gateway's.
    credentials: 'include',
    ...(body !== undefined && { body: bodySerializer?.() ?? JSON.stringify(body) }),
    ...(signal !== undefined && { signal }),
  });
}

/** What is undefined is not said; each of a list is. */
function pairsOf(values: Values = {}): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => each !== undefined && each !== null)
      .map((each): [string, string] => [name, String(each)]),
  );
}

async function read(response: Response, { parseAs }: Asked): Promise<Answer> {
  if (response.ok && parseAs === 'blob') return { data: await response.blob(), response };
  const text = await response.text();
  if (response.ok)
    return { data: text === '' ? undefined : (JSON.parse(text) as unknown), response };
  return { error: parsed(text), response };
}

/** A gateway may answer with a page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
