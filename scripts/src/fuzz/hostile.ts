import { gzipSync } from 'node:zlib';
import type { Operation } from '@gatehouse/shared/http/operation';
import type { Values } from '@gatehouse/shared/testing/requests/parts';
import { toJson, urlOf } from '@gatehouse/shared/testing/requests/written';
import type { Attempt } from './attempt.js';
import { compose } from './compose.js';

type Special = Parameters<typeof compose>[2];

/** What is wrong with the message itself, whatever it says. */
export function hostileAttempts(operation: Operation, values: Values): Attempt[] {
  const specials = [
    ...urls(operation, values),
    ...headers(operation),
    ...(operation.bodyTypes.some((type) => type.endsWith('json')) ? bodies(operation, values) : []),
    ...(operation.bodyTypes.length > 0 ? mediaTypes(operation, values) : [uninvited]),
  ];
  return specials.map((special) => compose(operation, values, special));
}

function urls(operation: Operation, values: Values): Special[] {
  const url = urlOf(operation, values);
  const and = url.includes('?') ? '&' : '?';
  const inQuery = QUERIES.map((query) => ({
    what: `query ${query.slice(0, 40)}`,
    url: `${url}${and}${query}`,
  }));
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inPath = names.flatMap((name) =>
    SEGMENTS.map((segment) => ({
      what: `path.${name} is ${segment.slice(0, 40)}`,
      url: urlOf({ ...operation, path: operation.path.replace(`{${name}}`, segment) }, values),
      mayGetLost: true,
    })),
  );
  const doubled = [url.replace('/api/v1', '/api/v1/'), url.replace('/api/', '/API/')];
  const lost = doubled.map((one) => ({ what: 'another path', url: one, mayGetLost: true }));
  return [...inQuery, ...inPath, ...lost, ...methods()];
}

function methods(): Special[] {
  return ['TRACE', 'OPTIONS', 'PROPFIND', 'HEAD', 'PATCH'].map((method) => ({
    what: `the method ${method}`,
    method,
    mayGetLost: true,
  }));
}

const LONG = 'x'.repeat(8000);

const QUERIES = [
  'zz=1',
  'zz[$ne]=1',
  '$where=sleep(1)',
  '__proto__=1',
  'constructor[prototype]=1',
  'limit=1&limit=2',
  'limit[]=1',
  'cursor=%00',
  'cursor=e30',
  'cursor=eyJhIjp7IiRndCI6IiJ9fQ',
  `cursor=${LONG.slice(0, 512)}`,
  '%ZZ',
  'a=%C0%AF',
  '=',
  '&&&',
  `zz=${LONG}`,
  Array.from({ length: 900 }, (_, at) => `a${at}=1`).join('&'),
];

const SEGMENTS = [
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '..',
  '%00',
  '%ZZ',
  '%C0%AF',
  "1'%20OR%20'1'%3D'1",
  '%7B%22%24gt%22%3A%22%22%7D',
  '%F0%9F%98%80',
  'null',
  LONG,
];

function headers({ secured, headerNames }: Operation): Special[] {
  const declared = (name: string): boolean => headerNames.includes(name);
  const tokens = secured
    ? TOKENS.map((authorization) => ({
        what: `authorization ${authorization.slice(0, 30)}`,
        headers: { authorization },
        mustFail: true,
      }))
    : [];
  const tenants = declared('x-community-id')
    ? TENANTS.map((id) => ({
        what: `x-community-id ${id.slice(0, 30)}`,
        headers: { 'x-community-id': id },
        mustFail: secured,
      }))
    : [];
  const keys = declared('idempotency-key')
    ? ['a b', 'é', 'x'.repeat(300)].map((key) => ({
        what: `idempotency-key ${key.slice(0, 30)}`,
        headers: { 'idempotency-key': key },
        mustFail: true,
      }))
    : [];
  const others = JUNK.map((junk) => ({
    what: `${Object.keys(junk).join()} ${Object.values(junk).join().slice(0, 30)}`,
    headers: junk,
  }));
  return [...tokens, ...tenants, ...keys, ...others, tooMuch];
}

/** Node.js itself refuses it, in whatever words. */
const tooMuch: Special = {
  what: 'twenty thousand bytes of headers',
  headers: { 'x-junk': 'x'.repeat(20_000) },
  mustFail: true,
  mayGetLost: true,
};

const unsigned = [
  { alg: 'none', typ: 'JWT' },
  { sub: 'x', everywhere: { roles: ['operator'] } },
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

const TOKENS = [
  'Bearer',
  'Bearer ',
  `Bearer ${unsigned}.`,
  'Bearer a.b.c',
  `Bearer ${LONG}`,
  'Basic YWRtaW46YWRtaW4=',
  'bearer null',
  'Bearer é',
];
const TENANTS = ['*', 'null', "' OR '1'='1", '00000000-0000-0000-0000-000000000000', LONG];

const JUNK: readonly Record<string, string>[] = [
  { 'if-match': '"' },
  { 'if-match': '*' },
  { 'if-none-match': 'W/"\xff"' },
  { accept: 'application/xml;q=x' },
  { 'accept-encoding': 'x-evil, *;q=0' },
  { 'accept-language': 'a-'.repeat(3000) },
  { 'x-http-method-override': 'DELETE' },
  { 'x-forwarded-for': '::ffff:999.1.1.1, evil' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'gopher' },
  { host: 'evil.example:99999' },
  { origin: 'https://evil.example' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { cookie: 'a; =; \xff=\xff; __proto__=1; gatehouse_refresh=%ZZ' },
  { traceparent: '00-zz-zz-zz', tracestate: '=,=' },
  { 'x-correlation-id': '\xff'.repeat(300) },
  { range: 'bytes=9-1', 'if-modified-since': 'never' },
];

function bodies({ bodyRequired }: Operation, { body }: Values): Special[] {
  const good = JSON.stringify(body);
  const inside = good.length > 2 ? `,${good.slice(1)}` : '}';
  const refused = (what: string, bytes: Buffer | string): Special => ({
    what: `a body ${what}`,
    body: Buffer.from(bytes as string),
    mustFail: true,
  });
  const first = Object.keys(body ?? {})[0] ?? 'a';
  return [
    refused('cut short', good.slice(0, -1)),
    refused('cut in the middle', good.slice(0, Math.ceil(good.length / 2))),
    refused('with something behind it', `${good}]`),
    { ...refused('that is empty', ''), mustFail: bodyRequired },
    refused('of blanks', '  \n'),
    refused('of NUL', '\0\0\0\0'),
    refused('with a key given twice', `{${JSON.stringify(first)}:1${inside}`),
    refused('with __proto__', `{"__proto__":{"admin":true}${inside}`),
    refused('with constructor', `{"constructor":{"prototype":{"admin":true}}${inside}`),
    refused('10,000 objects deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
    refused('40,000 arrays deep', `${'['.repeat(40_000)}${']'.repeat(40_000)}`),
    refused('in bad UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    refused('in UTF-16', Buffer.from(good, 'utf16le')),
    refused('with a number without end', `{"a":1e999999${inside}`),
    refused('with NaN', `{"a":NaN${inside}`),
    refused('with a comment', `/* a */${good.slice(0, -1)}`),
    refused('with half a surrogate as a key', `{"\\ud800":1${inside}`),
    refused('that is a text', '"text"'),
    refused('that is null', 'null'),
    refused('of a million bytes more', `${good.slice(0, -1)},"zz":"${'x'.repeat(1_000_000)}"}`),
    refused('of nine thousand keys', `{${keys(9000)}}`),
  ];
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, number) => `"k${number}":1`).join(',');
}

/** 30 MB of blanks in 30 KB. */
const bomb = gzipSync(Buffer.alloc(30_000_000, ' '));

function mediaTypes(operation: Operation, values: Values): Special[] {
  const good = values.body === undefined ? Buffer.from('bytes') : toJson(values.body);
  const sent = (what: string, headers: Record<string, string>, body = good): Special => ({
    what,
    headers,
    body,
    mustFail: true,
  });
  const [type = ''] = operation.bodyTypes;
  return [
    sent('another media type', { 'content-type': foreignTo(operation) }),
    sent('a form', { 'content-type': 'application/x-www-form-urlencoded' }, Buffer.from('a=1')),
    sent('no media type that there is', { 'content-type': ';;;=' }),
    sent('a long media type', { 'content-type': `application/${LONG}` }),
    sent('gzip that is none', { 'content-encoding': 'gzip' }),
    sent('a gzip bomb', { 'content-encoding': 'gzip' }, bomb),
    sent('gzip cut short', { 'content-encoding': 'gzip' }, gzipSync(good).subarray(0, -9)),
    sent('an encoding that nobody knows', { 'content-encoding': 'x-evil' }),
    { what: 'another charset', headers: { 'content-type': `${type}; charset=utf-7` } },
  ];
}

/** One that the operation does not take: some take texts. */
const foreignTo = ({ bodyTypes }: Operation): string =>
  bodyTypes.includes('text/plain') ? 'text/x-another' : 'text/plain';

const uninvited: Special = {
  what: 'a body that nobody asked for',
  headers: { 'content-type': 'application/json' },
  body: Buffer.from('{"admin":true}'),
};
