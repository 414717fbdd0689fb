import { expect } from 'chai';
import { ConflictError } from '../../src/errors/app-error.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { BOOK_ID, startShelf, type Shelf, type ShelfHandlers } from './fixtures/shelf-app.js';

/** What the compiler would refuse, and a service with stale types could still return. */
function untyped(reply: unknown): never {
  return Promise.resolve(reply) as never;
}

const BOOK = { id: BOOK_ID, title: 'Emma', pages: 474 };

describe('answers', () => {
  let redis: RedisClient;
  let shelf: Shelf;

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
  });
  after(() => closeRedis(redis));
  afterEach(() => shelf.stop());

  const get = async (handlers: Partial<ShelfHandlers>, mode?: 'strict' | 'report' | 'off') => {
    shelf = await startShelf({ redis, handlers, validateResponses: mode ?? 'strict' });
    return shelf.call(`/books/${BOOK_ID}`);
  };
  const breaches = () =>
    shelf.log.lines.filter(({ message }) => message === 'Answer breaks the specification');

  const wrong: [string, unknown, RegExp][] = [
    ['a property too many', { status: 200, body: { ...BOOK, secret: 1 } }, /additional/],
    ['a property too few', { status: 200, body: { id: BOOK_ID } }, /required/],
    ['a wrong type', { status: 200, body: { ...BOOK, pages: '474' } }, /integer/],
    ['a Date for a text', { status: 200, body: { ...BOOK, addedAt: new Date() } }, /string/],
    ['no body', { status: 200 }, /body required/],
    ['null', { status: 200, body: null }, /body required/],
    ['a status that is not documented', { status: 202, body: BOOK }, /status code '202'/],
    [
      'a type that is not documented',
      { status: 200, body: 'a', headers: { 'Content-Type': 'text/csv' } },
      /text\/csv/,
    ],
    ['an error as a value', { status: 503, body: {} }, /status code '503'/],
  ];
  for (const [what, reply, mismatch] of wrong) {
    it(`strict: ${what} becomes a logged 500 that explains nothing`, async () => {
      const answer = await get({ getBook: () => untyped(reply) });
      expect([answer.status, answer.json.code]).to.deep.equal([500, 'internal_error']);
      expect(answer.text).not.to.match(mismatch);
      const [breach] = breaches();
      expect(breach?.level).to.equal('error');
      expect(breach?.fields.operation).to.equal('getBook');
      expect(String(breach?.fields.mismatches)).to.match(mismatch);
    });
  }

  it('strict: a 204 with a body is refused', async () => {
    shelf = await startShelf({
      redis,
      handlers: { removeBook: () => untyped({ status: 204, body: {} }) },
    });
    const answer = await shelf.call(`/books/${BOOK_ID}`, { method: 'DELETE' });
    expect(answer.status).to.equal(500);
    expect(String(breaches()[0]?.fields.mismatches)).to.match(/NOT have a body/);
  });

  it('strict: an error that the operation does not document is refused too', async () => {
    const conflict = new ConflictError('book_lent', 'The book is lent');
    const answer = await get({ getBook: () => Promise.reject(conflict) });
    expect([answer.status, answer.json.code]).to.deep.equal([500, 'internal_error']);
    expect(breaches()[0]?.fields).to.include({ operation: 'getBook', status: 409 });
  });

  it('report: a wrong answer goes out and a warning is logged', async () => {
    const answer = await get(
      { getBook: () => untyped({ status: 200, body: { id: 1 } }) },
      'report',
    );
    expect([answer.status, answer.json]).to.deep.equal([200, { id: 1 }]);
    expect(breaches().map(({ level }) => level)).to.deep.equal(['warn']);
  });

  it('off: a wrong answer goes out unseen', async () => {
    const answer = await get({ getBook: () => untyped({ status: 200, body: { id: 1 } }) }, 'off');
    expect([answer.status, breaches().length]).to.deep.equal([200, 0]);
  });

  it('hides an error nobody foresaw, and logs it with its stack', async () => {
    const answer = await get({ getBook: () => Promise.reject(new Error('password=hunter2')) });
    expect(answer.status).to.equal(500);
    expect(answer.text).not.to.match(/hunter2|Error|at /);
    const [line] = shelf.log.lines.filter(({ level }) => level === 'error');
    expect(line?.fields.error)
      .to.have.property('stack')
      .that.matches(/hunter2/);
  });

  it('sends the bytes of an operation that is not JSON', async () => {
    shelf = await startShelf({ redis });
    const answer = await shelf.call(`/books/${BOOK_ID}/cover`);
    expect([answer.status, answer.headers.get('content-type')]).to.deep.equal([200, 'image/png']);
    expect(answer.text).to.equal('\x01\x02\x03');
  });

  it('tells the facts of a conflict in `context`', async () => {
    const context = { answeredBy: 'Asha' };
    const lent = new ConflictError('book_lent', 'The book is lent', { context });
    shelf = await startShelf({ redis, handlers: { addNote: () => Promise.reject(lent) } });
    const answer = await shelf.call('/notes', { method: 'POST' });
    expect(answer.json).to.deep.include({ status: 409, code: 'book_lent', context });
    expect(answer.json.type).to.equal('/problems/book_lent');
  });

  it('compresses long answers only', async () => {
    const title = 'x'.repeat(5000);
    const long = await get({ getBook: () => untyped({ status: 200, body: { ...BOOK, title } }) });
    expect(long.headers.get('content-encoding')).to.match(/gzip|br/);
    expect(long.json.title).to.equal(title);
    expect((await shelf.call('/books')).headers.get('content-encoding')).to.equal(null);
  });

  it('sends the headers of an API and no others', async () => {
    const { headers } = await get({});
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('content-security-policy')).to.match(/default-src 'none'/);
    expect(headers.get('cache-control')).to.equal('no-store');
    for (const name of ['x-powered-by', 'etag', 'access-control-allow-origin']) {
      expect(headers.get(name), name).to.equal(null);
    }
  });

  it('echoes a harmless correlation id and replaces any other', async () => {
    shelf = await startShelf({ redis });
    const idOf = async (id: string) => {
      const { headers } = await shelf.call('/books', { headers: { 'x-correlation-id': id } });
      return headers.get('x-correlation-id');
    };
    expect(await idOf('visit-17.retry_2')).to.equal('visit-17.retry_2');
    for (const bad of ['short', 'x'.repeat(65), 'with space!!', '<script>alert(1)']) {
      expect(await idOf(bad), bad).to.match(/^[0-9a-f-]{36}$/);
    }
  });
});
