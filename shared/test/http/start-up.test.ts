import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { RequestValidator } from 'express-openapi-validator/dist/middlewares/openapi.request.validator.js';
import { ResponseValidator } from 'express-openapi-validator/dist/middlewares/openapi.response.validator.js';
import { createApp } from '../../src/http/create-app.js';
import { loadSpec } from '../../src/http/load-spec.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import { closeRedis, connectRedis, createRedis } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { BOOK_ID, fixture, json, shelfHandlers, startShelf } from './fixtures/shelf-app.js';
import type { operations } from './fixtures/generated/shelf.js';

describe('a specification at start-up', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shelf-'));
    await writeFile(join(folder, 'common.yaml'), await readFile(fixture('common.yaml')));
  });
  after(() => rm(folder, { recursive: true }));

  /** The fixture with one thing changed. */
  async function load(from: string | RegExp, to: string) {
    const text = await readFile(fixture('shelf.yaml'), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.to.equal(text);
    const file = join(folder, 'shelf.yaml');
    await writeFile(file, changed);
    return loadSpec(file);
  }

  const faults: [string, string | RegExp, string, RegExp][] = [
    ['a $ref to nothing', './common.yaml#/schemas/Id', './common.yaml#/schemas/No', /"No"/],
    ['a $ref to a missing file', './common.yaml', './absent.yaml', /absent\.yaml/],
    [
      'two parts of one name',
      'components:\n',
      'components:\n  responses: { Problem: { description: Another. } }\n',
      /two parts are called responses\/Problem/,
    ],
    ['broken YAML', 'paths:', 'paths: [', /shelf\.yaml/],
    ['OpenAPI 3.1', 'openapi: 3.0.3', 'openapi: 3.1.0', /must be 3\.0/],
    ['what OpenAPI forbids', 'description: Books.', 'descripton: Books.', /responses\/200/],
    [
      'a doubled operationId',
      'operationId: getBook',
      'operationId: listBooks',
      /"listBooks" is used/,
    ],
    ['an operation without id', 'operationId: getBook', 'summary: x', /operationId must be/],
    ['an operation without tag', 'tags: [books]', 'tags: []', /first tag/],
    ['a misspelt extension', 'x-permission:', 'x-permision:', /x-permision/],
    ['a step-up without a time', 'maxAgeSeconds: 300', 'maxAge: 300', /x-step-up/],
    ['a caller of no known kind', 'x-caller: owner', 'x-caller: cat', /x-caller/],
    ['a deprecation without its days', ", sunset: '2027-06-01'", '', /x-deprecated/],
    [
      'a 201 that is found nowhere',
      "      x-location: '/books/{id}'\n",
      '',
      /201 needs x-location/,
    ],
    ['a place that is no path', "'/books/{id}'", "'/shelves/{id}'", /x-location must be a path/],
    ['an unknown If-Match', 'x-if-match: optional', 'x-if-match: maybe', /optional or required/],
    [
      'an If-Match on what has no ETag',
      'x-etag: true\n      x-if-match',
      'x-if-match',
      /x-if-match needs x-etag/,
    ],
    ['a limit without numbers', 'points: 2', 'points: two', /x-rate-limit/],
    [
      'no limit for whoever is not known',
      'x-rate-limit: { points: 2, durationSeconds: 60, by: address }',
      'x-rate-limit: none',
      /x-rate-limit: none needs security/,
    ],
    [
      'an unknown security scheme',
      'operationId: whoAmI',
      'operationId: whoAmI\n      security: [{ apiKey: [] }]',
      /apiKey/,
    ],
    [
      'an undeclared path parameter',
      '/books/{id}/cover',
      '/books/{book}/cover',
      /path parameters differ/,
    ],
    ['no success', /'204': \{ description: Gone/, "'400': { description: Gone", /below 400/],
    [
      'a pattern that does not compile',
      'maxLength: 80 }',
      "maxLength: 80, pattern: '(' }",
      /"regex"/,
    ],
    ['a raw body that is only nearly so', 'x-raw-body: true', 'x-raw-body: yes', /x-raw-body must/],
    [
      'raw bodies where there are none',
      'operationId: getMotto',
      'operationId: getMotto\n      x-raw-body: true',
      /x-raw-body must be true, on an operation with a body/,
    ],
    [
      'a raw body that is described as parsed',
      'application/json: { schema: { type: string, format: binary } }',
      'application/json: { schema: { type: object, additionalProperties: true } }',
      /x-raw-body needs .*format: binary/,
    ],
    [
      'a streamed body without a bound',
      'x-raw-body: true',
      'x-stream-body: true',
      /x-stream-body must/,
    ],
    ['JSON that is described as bytes', '      x-raw-body: true\n', '', /text needs x-raw-body/],
    ['no base path', 'url: /api/v1', 'url: https://example.com', /base path/],
  ];
  for (const [what, from, to, message] of faults) {
    it(`refuses ${what}`, async () => {
      const error = await load(from, to).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).to.have.property('name', 'SpecError');
      expect(error).to.have.property('message').that.matches(message);
    });
  }

  const options = { service: 'shelf', logger: silentLogger, metrics: createMetrics('shelf') };

  it('names every operation without handler and every handler without operation', async () => {
    const spec = await loadSpec(fixture('shelf.yaml'));
    const { getBook, whoAmI, ...others } = shelfHandlers;
    const handlers = { ...others, lendBook: getBook, burnBook: whoAmI };
    expect(() => createApp({ ...options, spec, handlers: handlers as never })).to.throw(
      /"getBook" has no handler[^]*"whoAmI" has no handler[^]*"lendBook" has no op[^]*"burnBook" has no op/,
    );
  });

  it('names the options that the specification asks for', async () => {
    const spec = await loadSpec(fixture('shelf.yaml'));
    expect(() => createApp<operations>({ ...options, spec, handlers: shelfHandlers })).to.throw(
      /"redis" is needed by takeScarce, addBook[^]*"idempotency"[^]*"security" is needed by addBook, whoAmI/,
    );
  });
});

describe('compiled validators', () => {
  type Private = Record<'buildMiddleware' | 'buildValidators', (...args: unknown[]) => unknown>;

  /** Counts what EOV compiles while `work` runs. */
  async function compilations(work: () => Promise<void>): Promise<number> {
    const requests = RequestValidator.prototype as unknown as Private;
    const replies = ResponseValidator.prototype as unknown as Private;
    const { buildMiddleware } = requests;
    const { buildValidators } = replies;
    let count = 0;
    requests.buildMiddleware = function (...args) {
      count++;
      return buildMiddleware.apply(this, args);
    };
    replies.buildValidators = function (...args) {
      count++;
      return buildValidators.apply(this, args);
    };
    try {
      await work();
      return count;
    } finally {
      Object.assign(requests, { buildMiddleware });
      Object.assign(replies, { buildValidators });
    }
  }

  it('are all made at start-up; no request, whatever its Content-Type, adds one', async function () {
    // 2,000 requests, on a machine that may have other work.
    this.timeout(60_000);
    const redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    let shelf = await startShelf({ redis });
    await shelf.stop();
    const shelved = await loadSpec(fixture('shelf.yaml'));
    // A text that no other test has had compiled.
    const spec = { ...shelved, bundledJson: `${shelved.bundledJson} ` };
    try {
      const atStart = await compilations(async () => {
        shelf = await startShelf({ redis, spec });
      });
      // The requests of eighteen operations, one more for each of the two bodies that may be left
      // out and one for the body of two media types; and seven replies that differ.
      expect(atStart).to.equal(28);

      /** A Content-Type nobody has sent before, to an operation of each kind in turn. */
      const strange = (n: number) => {
        const headers = { 'content-type': `application/x-${n}; charset=c${n}; q="${n}"` };
        if (n % 3 === 0) return shelf.call('/books', { headers });
        if (n % 3 === 1) return shelf.call('/books', json('{}', headers));
        return shelf.call('/notes', json('{}', { 'content-type': `application/json; x=${n}` }));
      };
      const later = await compilations(async () => {
        expect((await shelf.call('/books', json({ title: 'Emma', pages: 1 }))).status).to.equal(
          201,
        );
        expect((await shelf.call(`/books/${BOOK_ID}`)).status).to.equal(200);
        const statuses = new Set<number>();
        for (let n = 0; n < 2000; n += 40) {
          const batch = await Promise.all(Array.from({ length: 40 }, (_, k) => strange(n + k)));
          for (const { status } of batch) statuses.add(status);
        }
        expect([...statuses].sort()).to.deep.equal([200, 415]);
      });
      expect(later).to.equal(0);
      await shelf.stop();
      const again = await compilations(async () => {
        shelf = await startShelf({ redis, spec: { ...spec } });
      });
      expect(again).to.equal(0);
    } finally {
      await shelf.stop();
      await closeRedis(redis);
    }
  });
});
