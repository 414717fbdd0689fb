import { expect } from 'chai';
import { compareHttp } from '../../src/specs/compare/compare-http.js';
import { idOf } from '../../src/specs/compare/finding.js';
import type { HttpDocument } from '../../src/specs/compare/http-document.js';

const thing = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 9 }, kind: { enum: ['a', 'b'] } },
};
const released: HttpDocument = {
  servers: [{ url: '/api/v1' }],
  security: [{ bearer: [] }],
  paths: {
    '/things': {
      post: {
        parameters: [
          { name: 'limit', in: 'query', required: false, schema: { type: 'integer', maximum: 9 } },
        ],
        'x-permission': 'things:write',
        'x-idempotent': true,
        requestBody: { required: false, content: { 'application/json': { schema: thing } } },
        responses: {
          '200': {
            headers: { ETag: { schema: { type: 'string' } } },
            content: { 'application/json': { schema: thing }, 'text/csv': {} },
          },
          '404': {},
        },
      },
    },
  },
};

/** What an edit of the document of today breaks. */
function breaksOf(edit: (post: Record<string, never>, document: HttpDocument) => void): string[] {
  // Nothing is shared any more: an edit reaches one place.
  const now = JSON.parse(JSON.stringify(released)) as HttpDocument;
  // As loose as the YAML that it stands for, so that an edit reads like one.
  edit(now.paths['/things']?.['post'] as unknown as Record<string, never>, now);
  return compareHttp(released, now).map(idOf);
}

type Edit = Parameters<typeof breaksOf>[0];
const POST = 'POST /api/v1/things';
const asJson = 'application/json body';

/** An edit by path: the value to put there, or nothing to take it out. */
function set(path: string, ...value: [unknown?]): Edit {
  return (post) => {
    const keys = path.split(' ');
    const last = keys.pop() ?? '';
    const place = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      post,
    );
    if (value.length === 0) Reflect.deleteProperty(place, last);
    else place[last] = value[0];
  };
}

const inRequest = 'requestBody content application/json schema';
const inAnswer = 'responses 200 content application/json schema';
const wide = { ...thing.properties, name: { type: 'string', maxLength: 10 } };
const narrow = { ...thing.properties, name: { type: 'string', maxLength: 8 } };

const breaks: [what: string, edit: Edit, id: string][] = [
  [
    'an operation gone',
    (_, document) => delete document.paths['/things'],
    `${POST}: operation-gone`,
  ],
  ['a method gone', (_, now) => (now.paths['/things'] = {} as never), `${POST}: operation-gone`],
  ['another base path', (_, now) => (now.servers = [{ url: '/v2' }]), `${POST}: operation-gone`],
  ['a parameter gone', set('parameters', []), `${POST} query.limit: parameter-gone`],
  [
    'a parameter that must be sent',
    set('parameters 0 required', true),
    `${POST} query.limit: parameter-required`,
  ],
  [
    'a new parameter that must be sent',
    set('parameters 1', { name: 'X-New', in: 'header', required: true }),
    `${POST} header.X-New: parameter-required`,
  ],
  ['a narrower parameter', set('parameters 0 schema maximum', 5), `${POST} query.limit: bound`],
  ['a body that must be sent', set('requestBody required', true), `${POST} request: body-required`],
  [
    'a media type of requests gone',
    set('requestBody content', { 'text/csv': {} }),
    `${POST} request application/json: media-type-gone`,
  ],
  [
    'a new field that must be sent',
    set(`${inRequest} required`, ['name', 'kind']),
    `${POST} request ${asJson}.kind: required-field`,
  ],
  [
    'a field of requests gone',
    set(`${inRequest} properties kind`),
    `${POST} request ${asJson}.kind: field-refused`,
  ],
  [
    'a value of requests gone',
    set(`${inRequest} properties kind enum`, ['a']),
    `${POST} request ${asJson}.kind: enum-value`,
  ],
  [
    'a narrower field of requests',
    set(`${inRequest} properties`, narrow),
    `${POST} request ${asJson}.name: bound`,
  ],
  ['a status gone', set('responses 404'), `${POST} 404: status-gone`],
  ['a new status of success', set('responses 202', {}), `${POST}: status-new`],
  [
    'a media type of answers gone',
    set('responses 200 content text/csv'),
    `${POST} 200 text/csv: media-type-gone`,
  ],
  ['a header gone', set('responses 200 headers', {}), `${POST} 200 header.ETag: header-gone`],
  [
    'a field of answers gone',
    set(`${inAnswer} properties kind`),
    `${POST} 200 ${asJson}.kind: field-gone`,
  ],
  [
    'a field of answers that may be left out',
    set(`${inAnswer} required`, []),
    `${POST} 200 ${asJson}.name: required-field`,
  ],
  [
    'a value of answers more',
    set(`${inAnswer} properties kind enum`, ['a', 'b', 'c']),
    `${POST} 200 ${asJson}.kind: enum-value`,
  ],
  [
    'another type in answers',
    set(`${inAnswer} properties name type`, 'integer'),
    `${POST} 200 ${asJson}.name: type`,
  ],
  [
    'a wider field of answers',
    set(`${inAnswer} properties`, wide),
    `${POST} 200 ${asJson}.name: bound`,
  ],
  ['security tightened', set('security', [{ bearer: [], key: [] }]), `${POST}: security-tightened`],
  ['security loosened', set('security', []), `${POST}: security-loosened`],
  ['another permission', set('x-permission', 'things:admin'), `${POST}: permission`],
  ['a fresh proof demanded', set('x-step-up', { maxAgeSeconds: 300 }), `${POST}: step-up`],
  ['repeats no longer harmless', set('x-idempotent', false), `${POST}: idempotency-gone`],
  ['a raw body', set('x-raw-body', true), `${POST}: raw-body`],
  ['less room for a body', set('x-body-limit', 50_000), `${POST}: body-limit`],
];

const harmless: [what: string, edit: Edit][] = [
  ['nothing', () => undefined],
  ['more room for a body', set('x-body-limit', 200_000)],
  ['a new operation', (post, now) => (now.paths['/more'] = { get: post } as never)],
  ['a new optional parameter', set('parameters 1', { name: 'q', in: 'query' })],
  ['a wider parameter', set('parameters 0 schema maximum', 10)],
  ['a new optional field of requests', set(`${inRequest} properties note`, { type: 'string' })],
  ['a wider field of requests', set(`${inRequest} properties`, wide)],
  ['a value of requests more', set(`${inRequest} properties kind enum`, ['a', 'b', 'c'])],
  ['a new field of answers', set(`${inAnswer} properties note`, { type: 'string' })],
  ['a narrower field of answers', set(`${inAnswer} properties`, narrow)],
  ['a new error', set('responses 409', {})],
  ['a new media type', set('requestBody content text/csv', {})],
];

describe('what a client of the last release cannot bear', () => {
  for (const [what, edit, id] of breaks)
    it(`is ${what}`, () => {
      expect(breaksOf(edit)).to.include(id);
    });

  for (const [what, edit] of harmless)
    it(`is not ${what}`, () => {
      expect(breaksOf(edit)).to.deep.equal([]);
    });
});
