import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** One request as nobody should send it. */
export interface BadRequest {
  what: string;
  method?: 'GET' | 'POST';
  path?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

/** Kept open, as browsers and gateways do: on a connection that closes, an early answer may be lost. */
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

const json = { 'content-type': 'application/json' };

/** One of each kind. */
export function badRequests(unitId: string): BadRequest[] {
  const visit = { unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
  const good = JSON.stringify(visit);
  // 200 MB of zeros in 200 KB: what a decompressor without a limit would hold.
  const bomb = gzipSync(Buffer.concat([Buffer.from('{"note":"'), Buffer.alloc(200_000_000, 'x')]));
  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  return [
    { what: '10 MB', body: JSON.stringify({ ...visit, note: 'x'.repeat(10_000_000) }) },
    { what: 'JSON 10,000 deep', body: deep },
    { what: 'an array 10,000 deep', body: `${'['.repeat(10_000)}${']'.repeat(10_000)}` },
    { what: 'an array 50,000 deep', body: `${'['.repeat(50_000)}${']'.repeat(50_000)}` },
    { what: 'a hundred KB of keys', body: `{${keys(9000)}}` },
    { what: '__proto__', body: `{"__proto__":{"admin":true},${good.slice(1)}` },
    { what: 'constructor.prototype', body: `{"constructor":{"prototype":{}},${good.slice(1)}` },
    { what: 'a key given twice', body: `{"kind":"guest",${good.slice(1)}` },
    { what: 'bad UTF-8', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
    { what: 'half of a JSON', body: good.slice(0, -9) },
    { what: 'a gzip bomb', headers: { ...json, 'content-encoding': 'gzip' }, body: bomb },
    { what: 'gzip that is none', headers: { ...json, 'content-encoding': 'gzip' }, body: good },
    {
      what: 'an encoding that nobody knows',
      headers: { ...json, 'content-encoding': 'x-evil' },
      body: good,
    },
    { what: 'an unknown query', method: 'GET', path: '/visits?sort=asc' },
    { what: 'a query given twice', method: 'GET', path: '/visits?limit=1&limit=2' },
    { what: 'a path that cannot be decoded', method: 'GET', path: '/visits/%ZZ' },
    { what: 'a path with a null byte', method: 'GET', path: '/visits/%00' },
    { what: 'an unknown path', method: 'GET', path: '/visitors/../../etc/passwd' },
    { what: 'another media type', headers: { 'content-type': 'text/plain' }, body: good },
    { what: 'no media type', headers: {}, body: good },
  ];
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, number) => `"k${number}":1`).join(',');
}

/** @returns the status; 0 when the connection ended without an answer */
export function send(base: string, token: string, bad: BadRequest): Promise<number> {
  const { method = 'POST', path = '/visits', headers = json, body } = bad;
  return new Promise((resolve) => {
    const outgoing = request(
      `${base}/api/v1${path}`,
      { method, headers: { ...headers, authorization: `Bearer ${token}` }, agent },
      (incoming) => {
        incoming.resume();
        incoming.on('close', () => resolve(incoming.statusCode ?? 0));
      },
    );
    outgoing.on('error', () => resolve(0));
    outgoing.setTimeout(30_000, () => outgoing.destroy());
    outgoing.end(body);
  });
}

/** So many media types that nobody knows, eight at a time. */
export async function sendMediaTypes(
  base: string,
  token: string,
  count: number,
): Promise<Set<number>> {
  const statuses = new Set<number>();
  let sent = 0;
  const lane = async (): Promise<void> => {
    while (sent < count) {
      const number = (sent += 1);
      const headers = { 'content-type': `application/x-made-up-${number}` };
      statuses.add(await send(base, token, { what: 'a media type', headers, body: '{}' }));
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return statuses;
}

/** Connections that send their headers byte by byte. @returns the way to end them */
export function openSlowly(base: string, count: number): () => void {
  const { hostname, port } = new URL(base);
  const text = `POST /api/v1/visits HTTP/1.1\r\nHost: ${hostname}\r\nX-Slow: ${'z'.repeat(5000)}`;
  const sockets = Array.from({ length: count }, () => connect(Number(port), hostname));
  const drip = async (): Promise<void> => {
    for (const byte of text) {
      for (const socket of sockets) if (!socket.destroyed) socket.write(byte);
      await delay(50);
      if (sockets.every(({ destroyed }) => destroyed)) return;
    }
  };
  for (const socket of sockets) socket.on('error', () => socket.destroy());
  void drip();
  return () => sockets.forEach((socket) => socket.destroy());
}
