import { gzipSync } from 'node:zlib';
import { request as httpRequest } from 'node:http';
import { expect } from 'chai';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { BOOK_ID, json, startShelf, type Answer, type Shelf } from './fixtures/shelf-app.js';

const BOOK = { title: 'Emma', pages: 474 };

const manyKeys = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n]));

/** One refused field, and nothing else said. */
function expectFault(answer: Answer, status: number, path: string, code?: string): void {
  expect(answer.status, answer.text).to.equal(status);
  expect(answer.headers.get('content-type')).to.equal('application/problem+json');
  expect(answer.json.correlationId).to.equal(answer.headers.get('x-correlation-id'));
  expect(answer.json.errors?.map((error) => error.path)).to.deep.equal([path]);
  if (code !== undefined) expect(answer.json.errors?.[0]?.code).to.equal(code);
}

describe('requests that break the specification', () => {
  let redis: RedisClient;
  let shelf: Shelf;
  let added: unknown[];

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    shelf = await startShelf({
      redis,
      handlers: {
        addBook: async ({ body }) => {
          added.push(body);
          return Promise.resolve({ status: 201, body: { id: BOOK_ID, ...BOOK } });
        },
      },
    });
  });
  beforeEach(() => (added = []));
  afterEach(() => {
    const errors = shelf.log.lines.filter(({ level }) => level === 'error' || level === 'warn');
    expect(errors, 'a bad request is not an error of ours').to.deep.equal([]);
  });
  after(async () => {
    await shelf.stop();
    await closeRedis(redis);
  });

  it('takes a valid body, fills in defaults, and hands over nothing else', async () => {
    const answer = await shelf.call('/books', json(BOOK));
    expect(answer.status, answer.text).to.equal(201);
    expect(added).to.deep.equal([{ ...BOOK, bound: true }]);
  });

  const badBodies: [string, unknown, string, string][] = [
    ['an unknown property', { ...BOOK, colour: 'red' }, 'body.colour', 'additionalProperties'],
    ['a missing property', { title: 'Emma' }, 'body.pages', 'required'],
    ['a number as text', { ...BOOK, pages: '474' }, 'body.pages', 'type'],
    ['a fraction', { ...BOOK, pages: 4.5 }, 'body.pages', 'type'],
    ['a number out of range', { ...BOOK, pages: 0 }, 'body.pages', 'minimum'],
    ['an empty text', { ...BOOK, title: '' }, 'body.title', 'minLength'],
    ['a wrong nested property', { ...BOOK, author: { name: 7 } }, 'body.author.name', 'type'],
    ['an array for an object', [BOOK], 'body', 'type'],
    ['a bare text', '"Emma"', 'body', 'type'],
    ['null', 'null', 'body', 'type'],
    ['nothing', '', 'body', 'required'],
    ['broken JSON', '{"title":', 'body', 'syntax'],
    ['a text that does not end', '{"title":"Emma', 'body', 'syntax'],
    ['a key that is escaped wrongly', '{"\\x":1}', 'body', 'syntax'],
    ['something after the JSON', `${JSON.stringify(BOOK)}{}`, 'body', 'syntax'],
    ['malformed UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), 'body', 'encoding'],
    ['UTF-16', Buffer.from('"Emma"', 'utf16le'), 'body', 'syntax'],
    ['__proto__', '{"title":"Emma","pages":1,"__proto__":{"a":1}}', 'body.__proto__', 'forbidden'],
    ['an escaped __proto__', '{"\\u005f_proto__":{}}', 'body.__proto__', 'forbidden'],
    [
      'constructor.prototype',
      '{"author":{"constructor":{"prototype":{}}}}',
      'body.author.constructor.prototype',
      'forbidden',
    ],
    ['a key given twice', '{"title":"Emma","pages":1,"pages":2}', 'body.pages', 'duplicate'],
    ['an escaped key given twice', '{"pages":1,"p\\u0061ges":2}', 'body.pages', 'duplicate'],
    ['10,000 levels of arrays', '['.repeat(10_000) + ']'.repeat(10_000), 'body', 'depth'],
    [
      '10,000 levels of objects',
      '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
      'body',
      'depth',
    ],
    ['what is too deep, before it is parsed', '['.repeat(33), 'body', 'depth'],
    ['1,001 keys', manyKeys(1001), 'body', 'keys'],
    ['1,001 keys further in', { author: manyKeys(1001) }, 'body.author', 'keys'],
    [
      'what has too many keys, before it is parsed',
      JSON.stringify(manyKeys(1001)).slice(0, -1),
      'body',
      'keys',
    ],
  ];
  for (const [what, body, path, code] of badBodies) {
    it(`refuses ${what}, naming ${path}`, async () => {
      expectFault(await shelf.call('/books', json(body)), 400, path, code);
      expect(added).to.deep.equal([]);
    });
  }

  it('names every field at fault, and at most twenty', async () => {
    const two = await shelf.call('/books', json({ title: '', pages: 0 }));
    expect(two.json.errors?.map(({ path }) => path)).to.have.members(['body.title', 'body.pages']);
    const answer = await shelf.call('/books', json(manyKeys(1000)));
    expect(answer.status).to.equal(400);
    expect(answer.json.errors).to.have.length(20);
  });

  it('lets a body without a schema of its own use any name once', async () => {
    const note = {
      constructor: 'a',
      prototype: 'b',
      nested: { title: 'a', list: [{ title: 'b' }] },
    };
    const answer = await shelf.call('/notes', json(note));
    expect(answer.json).to.deep.equal(note);
  });

  it('takes an optional body or none', async () => {
    const none = await shelf.call('/notes', { method: 'POST' });
    expect([none.status, none.json]).to.deep.equal([200, {}]);
  });

  it('refuses an absent body where one is required, whatever its schema requires', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const body of ['', '{}', '[]', '{"text":"a","stars":1}']) {
      const answer = await shelf.call('/remarks', { method: 'POST', headers, body });
      expect(answer.status, body).to.equal(400);
    }
    expect((await shelf.call('/remarks', json({ stars: 5 }))).status).to.equal(204);
  });

  it('takes bytes as they are, and as many as the operation says', async () => {
    const put = (bytes: number, type = 'image/png') =>
      shelf.call(`/books/${BOOK_ID}/cover`, {
        method: 'PUT',
        headers: { 'content-type': type },
        body: new Uint8Array(bytes),
      });
    expect((await put(200_000)).json).to.deep.equal({ bytes: 200_000 });
    expectFault(await put(200_001), 413, 'body');
    expectFault(await put(0), 400, 'body');
    expect((await put(10, 'text/plain')).status).to.equal(415);
  });

  it('refuses 10 MB, and a gzip bomb, without reading them to their end', async () => {
    const large = await shelf.call('/books', json(`"${'x'.repeat(10_000_000)}"`));
    expectFault(large, 413, 'body');
    const bomb = gzipSync(Buffer.alloc(10_000_000, 0x20));
    expect(bomb.length).to.be.below(20_000);
    expectFault(
      await shelf.call('/books', json(bomb, { 'content-encoding': 'gzip' })),
      413,
      'body',
    );
  });

  it('reads gzip, and refuses broken gzip and unknown encodings', async () => {
    const packed = gzipSync(JSON.stringify(BOOK));
    const gzip = { 'content-encoding': 'gzip' };
    expect((await shelf.call('/books', json(packed, gzip))).status).to.equal(201);
    expectFault(await shelf.call('/books', json(packed.subarray(0, 20), gzip)), 400, 'body');
    const unknown = await shelf.call('/books', json(packed, { 'content-encoding': 'rot13' }));
    expectFault(unknown, 415, 'header.content-encoding');
  });

  for (const type of [
    'text/plain',
    'application/xml',
    'json',
    'application/json; charset=latin1',
  ]) {
    it(`refuses the media type ${type}`, async () => {
      const answer = await shelf.call('/books', json(BOOK, { 'content-type': type }));
      expectFault(answer, 415, 'header.content-type', 'media_type');
    });
  }

  it('takes its media type in any spelling', async () => {
    for (const type of [
      'Application/JSON',
      'application/json;charset="UTF-8"',
      'application/json ; a=b',
    ]) {
      const answer = await shelf.call('/books', json(BOOK, { 'content-type': type }));
      expect(answer.status, type).to.equal(201);
    }
  });

  const badQueries: [string, string][] = [
    ['limt=5', 'query.limt'],
    ['limit=five', 'query.limit'],
    ['limit=101', 'query.limit'],
    ['limit=Infinity', 'query.limit'],
    [`limit=${'9'.repeat(400)}`, 'query.limit'],
    ['limit=1e400', 'query.limit'],
    ['limit=0x10', 'query.limit'],
    ['limit=1&limit=2', 'query.limit'],
    ['limit=', 'query.limit'],
    ['since=2026-02-30T00:00:00Z', 'query.since'],
    ['since=2027-06-30T23:59:60Z', 'query.since'],
    ['tag=a&tag=b&tag=c&tag=d', 'query.tag'],
    ['__proto__=1', 'query.__proto__'],
    ['title=%ZZ', 'query'],
    ['title=%FF', 'query'],
  ];
  for (const [query, path] of badQueries) {
    it(`refuses ?${query}, naming ${path}`, async () => {
      expectFault(await shelf.call(`/books?${query}`), 400, path);
    });
  }

  it('coerces query parameters and takes what browsers send unescaped', async () => {
    const query = 'limit=5&since=2026-02-28T10:00:00Z&title=you+me@home&tag=a';
    const answer = await shelf.call(`/books?${query}`);
    expect(answer.json, answer.text).to.deep.equal({
      items: [],
      limit: 5,
      since: '2026-02-28T10:00:00.000Z',
      title: 'you me@home',
      tag: ['a'],
    });
    expect((await shelf.call('/books')).json.limit, 'default').to.equal(20);
  });

  it('refuses a path parameter of the wrong form', async () => {
    expectFault(await shelf.call('/books/7'), 400, 'path.id', 'format');
  });

  it('answers 400 to a path that is no valid percent-encoding', async () => {
    for (const path of ['/books/%ZZ', '/books/%', '/%ff', '/books/%C3%28']) {
      expectFault(await shelf.call(path), 400, 'path');
    }
  });

  it('answers 404 to an unknown URL', async () => {
    for (const path of ['/nothing', '/books/', `/books/${BOOK_ID}/x`, '', '/../../etc/passwd']) {
      const answer = await shelf.call(path);
      expect([answer.status, answer.json.code], path).to.deep.equal([404, 'route_not_found']);
    }
  });

  it('answers 405 with Allow to a method that a URL does not have', async () => {
    const answer = await shelf.call(`/books/${BOOK_ID}`, { method: 'PATCH' });
    expect([answer.status, answer.json.code]).to.deep.equal([405, 'method_not_allowed']);
    expect(answer.headers.get('allow')).to.equal('GET, HEAD, DELETE');
  });

  it('answers HEAD like GET, without the body', async () => {
    const answer = await shelf.call(`/books/${BOOK_ID}`, { method: 'HEAD' });
    expect([answer.status, answer.text]).to.deep.equal([200, '']);
    expect(Number(answer.headers.get('content-length'))).to.be.above(20);
  });

  it('ignores a body and its type where the operation takes none', async () => {
    const { port } = shelf.server;
    const status = await new Promise((resolve, reject) => {
      const path = '/api/v1/books';
      const headers = { 'content-type': 'text/strange', 'content-length': 3 };
      httpRequest({ port, path, method: 'GET', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end('abc');
    });
    expect(status).to.equal(200);
  });
});
