import { expect } from 'chai';
import { ConflictError } from '../../src/errors/app-error.js';
import type { AppOptions } from '../../src/http/app-options.js';
import type { IdempotencyStore } from '../../src/http/idempotency.js';
import type { StoredResponse } from '../../src/http/operation.types.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { eventually } from '../../src/testing/eventually.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { BOOK_ID, json, startShelf, type Shelf } from './fixtures/shelf-app.js';

type Stored = Awaited<ReturnType<IdempotencyStore['find']>>;

describe('idempotent operations', () => {
  let redis: RedisClient;
  let shelf: Shelf;
  let stored: Map<string, NonNullable<Stored>>;
  let effects: number;
  /** What the handler waits for before it answers. */
  let gate: Promise<void>;

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
  });
  after(() => closeRedis(redis));
  beforeEach(async () => {
    stored = new Map();
    effects = 0;
    gate = Promise.resolve();
    shelf = await startShelf({
      redis,
      // As a service's table would: read before the handler, written with its effect.
      idempotency: { find: (scope) => Promise.resolve(stored.get(scope)) },
      handlers: {
        addBook: async ({ body, idempotency }) => {
          await gate;
          effects++;
          const answer = {
            status: 201 as const,
            body: { id: BOOK_ID, title: body.title, pages: effects },
          };
          if (idempotency) {
            stored.set(idempotency.scope, { fingerprint: idempotency.fingerprint, ...answer });
          }
          return answer;
        },
      },
    });
  });
  afterEach(() => shelf.stop());

  const add = (key: string, body: unknown = { title: 'Emma', pages: 1 }, token = 'one') =>
    shelf.call(
      '/books',
      json(body, {
        'idempotency-key': key,
        authorization: `Bearer ${token}`,
        'x-tenant-id': 'north',
      }),
    );

  const marks = () => redis.keys('*:in-flight:*:addBook:key-1');

  it('gives a repeat the first answer and has no second effect', async () => {
    const first = await add('key-1');
    const again = await add('key-1', '{ "pages": 1, "title": "Emma" }');
    expect([again.status, again.json]).to.deep.equal([201, first.json]);
    expect(first.headers.get('idempotency-replayed')).to.equal(null);
    expect(again.headers.get('idempotency-replayed')).to.equal('true');
    expect(effects).to.equal(1);
  });

  it('refuses the key with another body', async () => {
    await add('key-1');
    const answer = await add('key-1', { title: 'Persuasion', pages: 1 });
    expect([answer.status, answer.json.code]).to.deep.equal([422, 'idempotency_key_reused']);
    expect(answer.json.errors?.[0]?.path).to.equal('header.idempotency-key');
    expect(effects).to.equal(1);
  });

  it('keeps the keys of two callers apart', async () => {
    await add('key-1');
    expect((await add('key-1', undefined, 'two')).headers.get('idempotency-replayed')).to.equal(
      null,
    );
    expect(effects).to.equal(2);
  });

  it('lets one of fifty at once through and tells the others to wait', async () => {
    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    const refused: Awaited<ReturnType<typeof add>>[] = [];
    const answers = Array.from({ length: 50 }, () => add('key-1'));
    for (const answer of answers)
      void answer.then(
        (one) => refused.push(one),
        () => undefined,
      );
    // Refusals come at once; the one that holds the key waits for the gate.
    await eventually(() => expect(refused).to.have.length(49));
    for (const answer of refused) {
      expect([answer.status, answer.json.code]).to.deep.equal([409, 'idempotency_in_flight']);
    }
    open();
    await Promise.all(answers);
    expect(effects).to.equal(1);
    expect((await add('key-1')).headers.get('idempotency-replayed')).to.equal('true');
  });

  it('gives a repeat the first answer though it came while the first stood still', async () => {
    let goOn = (): void => undefined;
    gate = new Promise((resolve) => (goOn = resolve));
    const first = add('key-1');
    await eventually(async () => expect(await marks()).to.have.length(1));
    // So long does an attempt take whose process is stopped.
    await redis.del(await marks());
    const taken = new ConflictError('book_taken', 'There is such a book');
    gate = first.then(() => Promise.reject(taken));
    const repeat = add('key-1');
    await eventually(async () => expect(await marks()).to.have.length(1));
    goOn();
    const answers = await Promise.all([first, repeat]);
    expect(answers.map(({ status }) => status)).to.deep.equal([201, 201]);
    expect(answers[1].json).to.deep.equal(answers[0].json);
    expect(answers[1].headers.get('idempotency-replayed')).to.equal('true');
    expect(effects).to.equal(1);
    // What is in the way of another is none of its own doing.
    gate = Promise.reject(taken);
    gate.catch(() => undefined);
    expect((await add('key-2')).json.code).to.equal('book_taken');
  });

  it('can be tried again after a failure', async () => {
    gate = Promise.reject(new Error('no'));
    gate.catch(() => undefined);
    expect((await add('key-1')).status).to.equal(500);
    gate = Promise.resolve();
    expect((await add('key-1')).status).to.equal(201);
    expect(effects).to.equal(1);
  });

  it('refuses a key that is none', async () => {
    for (const key of ['with space', 'x'.repeat(256)]) {
      const answer = await add(key);
      expect(answer.status).to.equal(400);
      expect(answer.json.errors?.[0]?.path).to.equal('header.idempotency-key');
    }
    expect(effects).to.equal(0);
  });

  describe('of a handler that forgets to keep its answer', () => {
    let forgetting: Shelf;
    afterEach(() => forgetting.stop());

    const forgetful = (kept: (answer: StoredResponse) => StoredResponse | undefined, mode: Mode) =>
      startShelf({
        redis,
        validateResponses: mode,
        idempotency: { find: (scope) => Promise.resolve(stored.get(scope)) },
        handlers: {
          addBook: ({ body, idempotency }) => {
            const answer = { status: 201, body: { id: BOOK_ID, title: body.title, pages: 1 } };
            const keeping = kept(answer);
            if (idempotency && keeping)
              stored.set(idempotency.scope, { fingerprint: idempotency.fingerprint, ...keeping });
            return Promise.resolve(answer as { status: 201; body: typeof answer.body });
          },
        },
      });

    const faults: [string, Parameters<typeof forgetful>[0], RegExp][] = [
      ['none', () => undefined, /kept no answer/],
      ['one with another status', (answer) => ({ ...answer, status: 200 }), /kept another answer/],
      ['one with another body', (answer) => ({ ...answer, body: {} }), /kept another answer/],
    ];
    for (const [what, kept, message] of faults)
      it(`fails loudly in tests and development when it keeps ${what}`, async () => {
        forgetting = await forgetful(kept, 'strict');
        expect((await forgetting.call('/books', withKey('forgotten'))).status).to.equal(500);
        const { fields } = forgetting.log.lines.find(({ level }) => level === 'error') ?? {};
        expect(String(fields?.['error'])).to.match(message);
      });

    it('costs nothing in production: the store is not asked again', async () => {
      forgetting = await forgetful(() => undefined, 'report');
      expect((await forgetting.call('/books', withKey('forgotten'))).status).to.equal(201);
      expect(stored.size).to.equal(0);
    });

    it('does not matter to a call without a key', async () => {
      forgetting = await forgetful(() => undefined, 'strict');
      expect((await forgetting.call('/books', withKey(undefined))).status).to.equal(201);
    });
  });

  it('leaves calls without a key alone', async () => {
    const body = json({ title: 'Emma', pages: 1 });
    await Promise.all([shelf.call('/books', body), shelf.call('/books', body)]);
    expect(effects).to.equal(2);
  });
});

type Mode = NonNullable<AppOptions<unknown>['validateResponses']>;

function withKey(key: string | undefined): RequestInit {
  const headers = { 'x-tenant-id': 'north', ...(key && { 'idempotency-key': key }) };
  return json({ title: 'Emma', pages: 1 }, headers);
}
