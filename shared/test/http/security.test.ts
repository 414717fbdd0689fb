import { expect } from 'chai';
import type { AccessClaims } from '../../src/auth/claims.js';
import { ForbiddenError, UnavailableError } from '../../src/errors/app-error.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { startPrivateRedis } from '../redis/private-redis.js';
import {
  authenticate as readTestToken,
  BOOK_ID,
  json,
  startShelf,
  type Shelf,
} from './fixtures/shelf-app.js';

const BOOK = { title: 'Emma', pages: 474 };

describe('who may call', () => {
  let redis: RedisClient;
  let shelf: Shelf;

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    shelf = await startShelf({ redis });
  });
  after(async () => {
    await shelf.stop();
    await closeRedis(redis);
  });

  const as = (token: string, tenant?: string) => ({
    headers: { authorization: `Bearer ${token}`, ...(tenant && { 'x-tenant-id': tenant }) },
  });

  it('answers 401 with a challenge to no token and to a bad one', async () => {
    const none = await shelf.call('/me');
    expect([none.status, none.json.code]).to.deep.equal([401, 'token_missing']);
    expect(none.headers.get('www-authenticate')).to.equal('Bearer realm="shelf"');
    const bad = await shelf.call('/me', as('forged'));
    expect([bad.status, bad.json.code]).to.deep.equal([401, 'token_invalid']);
    expect(bad.headers.get('www-authenticate')).to.equal(
      'Bearer realm="shelf", error="invalid_token"',
    );
  });

  it('looks at the token before the body', async () => {
    const answer = await shelf.call('/books', json('{broken', { authorization: '' }));
    expect(answer.status).to.equal(401);
  });

  it('answers 403 to a caller without the permission', async () => {
    const answer = await shelf.call('/books', json(BOOK, { authorization: 'Bearer reader' }));
    expect([answer.status, answer.json.code]).to.deep.equal([403, 'permission_missing']);
  });

  it('acts in the only tenant of the caller', async () => {
    const { json: caller } = await shelf.call('/me', as('one'));
    expect(caller).to.deep.include({
      accountId: 'account-one',
      tenantId: 'north',
      tenantIds: ['north'],
      roles: ['member'],
    });
  });

  it('acts in the tenant that the caller names, if it is one of theirs', async () => {
    expect((await shelf.call('/me', as('two', 'south'))).json.tenantId).to.equal('south');
    const foreign = await shelf.call('/me', as('two', 'west'));
    expect([foreign.status, foreign.json.code]).to.deep.equal([403, 'tenant_foreign']);
    expect((await shelf.call('/me', as('none'))).status).to.equal(403);
  });

  it('asks a caller with several tenants for one', async () => {
    const answer = await shelf.call('/me', as('two'));
    expect(answer.status).to.equal(400);
    expect(answer.json.errors?.[0]).to.include({ path: 'header.x-tenant-id', code: 'required' });
  });

  it('asks for a new proof where the specification does and the last one is old', async () => {
    const clear = (token: string) => shelf.call('/shelf', { method: 'DELETE', ...as(token) });
    expect((await clear('one')).status).to.equal(204);
    const stale = await clear('stale');
    expect([stale.status, stale.json.code]).to.deep.equal([401, 'step_up_required']);
    expect(stale.headers.get('www-authenticate')).to.equal(
      'Bearer realm="shelf", error="insufficient_user_authentication", max_age=300',
    );
    expect((await shelf.call('/me', as('stale'))).status).to.equal(200);
  });

  it('keeps what concerns a person from machines, and what is theirs alone from who acts for them', async () => {
    const answerTo = async (path: string, token: string) => {
      const { status, json: problem } = await shelf.call(path, as(token));
      return status === 204 ? 'open' : `${status} ${String(problem.code)}`;
    };
    expect(await answerTo('/diary', 'one')).to.equal('open');
    expect(await answerTo('/diary', 'friend')).to.equal('403 actor_forbidden');
    expect(await answerTo('/diary', 'robot')).to.equal('403 machine_forbidden');
    expect(await answerTo('/card', 'one')).to.equal('open');
    expect(await answerTo('/card', 'friend')).to.equal('open');
    expect(await answerTo('/card', 'robot')).to.equal('403 machine_forbidden');
    expect((await shelf.call('/me', as('robot'))).status).to.equal(200);
  });

  it('gives rights held everywhere in whichever tenant is named, and in no unnamed one', async () => {
    const { json: caller } = await shelf.call('/me', as('keeper', 'west'));
    expect(caller).to.deep.include({ tenantId: 'west', roles: ['keeper'] });
    expect((await shelf.call('/me', as('keeper'))).status).to.equal(400);
  });

  it('gives no rights in a tenant that does not exist, and asks about no member’s', async () => {
    const asked: string[] = [];
    const tenantExists = (id: string): Promise<boolean> => {
      asked.push(id);
      return Promise.resolve(id === 'west');
    };
    const strict = await startShelf({
      redis,
      security: { authenticate: readTestToken, tenantHeader: 'X-Tenant-Id', tenantExists },
    });
    try {
      const { status, json } = await strict.call('/me', as('keeper', 'wset'));
      expect(status).to.equal(403);
      expect(json).to.include({ code: 'tenant_foreign' });
      expect((await strict.call('/me', as('keeper', 'west'))).status).to.equal(200);
      expect((await strict.call('/me', as('one'))).status).to.equal(200);
      expect(asked).to.deep.equal(['wset', 'west']);
    } finally {
      await strict.stop();
    }
  });

  describe('a tenant in which nothing may be changed', () => {
    const asked: string[] = [];
    /** Of repeats: each was answered before, so whoever gets there is told of another body. */
    const replayed = { status: 201, body: {}, fingerprint: 'of another body' };
    let stopped: Shelf;

    before(async () => {
      const refusalIn = (id: string) => {
        asked.push(id);
        const refusal = new ForbiddenError('shelf_suspended', 'The shelf is suspended');
        return Promise.resolve(id === 'north' ? refusal : undefined);
      };
      stopped = await startShelf({
        redis,
        security: { authenticate: readTestToken, tenantHeader: 'X-Tenant-Id', refusalIn },
        idempotency: { find: () => Promise.resolve(replayed) },
      });
    });
    beforeEach(() => asked.splice(0));
    after(() => stopped.stop());

    const answerTo = async (path: string, init: RequestInit) => {
      const { status, json: problem } = await stopped.call(path, init);
      return [status, problem.code];
    };
    const adding = (token: string, headers: Record<string, string> = {}) =>
      answerTo('/books', json(BOOK, { authorization: `Bearer ${token}`, ...headers }));

    it('refuses what changes something, and a repeat of what was done before', async () => {
      expect(await adding('one')).to.deep.equal([403, 'shelf_suspended']);
      expect(await adding('two', { 'x-tenant-id': 'north' })).to.deep.equal([
        403,
        'shelf_suspended',
      ]);
      const repeat = await adding('one', { 'idempotency-key': 'again' });
      expect(repeat).to.deep.equal([403, 'shelf_suspended']);
      expect(await answerTo('/shelf', { method: 'DELETE', ...as('one') })).to.deep.equal([
        403,
        'shelf_suspended',
      ]);
    });

    it('lets another tenant be changed', async () => {
      expect(await adding('two', { 'x-tenant-id': 'south' })).to.deep.equal([201, undefined]);
      expect(asked).to.deep.equal(['south']);
    });

    it('lets reads go on, and what is marked so, without even asking', async () => {
      expect((await stopped.call('/me', as('one'))).status).to.equal(200);
      expect((await stopped.call('/me', { method: 'HEAD', ...as('one') })).status).to.equal(200);
      const parcel = { method: 'POST', ...as('one') };
      expect((await stopped.call('/parcels', parcel)).status).to.equal(200);
      expect(asked).to.deep.equal([]);
    });

    it('refuses first whoever may not do it anyway', async () => {
      expect(await adding('reader')).to.deep.equal([403, 'permission_missing']);
      const stale = await answerTo('/shelf', { method: 'DELETE', ...as('stale') });
      expect(stale).to.deep.equal([401, 'step_up_required']);
      expect(asked).to.deep.equal([]);
    });
  });

  it('answers 503 with Retry-After when the token cannot be checked', async () => {
    const away = new UnavailableError('redis_unavailable', 'Temporarily unavailable', {
      retryAfterSeconds: 2,
    });
    const authenticate = (): Promise<AccessClaims> => Promise.reject(away);
    const closed = await startShelf({
      redis,
      security: { authenticate, tenantHeader: 'X-Tenant-Id' },
    });
    try {
      const answer = await closed.call('/me', as('one'));
      expect([answer.status, answer.headers.get('retry-after')]).to.deep.equal([503, '2']);
    } finally {
      await closed.stop();
    }
  });
});

describe('rate limits', () => {
  it('says what is left, and refuses with Retry-After when nothing is', async () => {
    const redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    const shelf = await startShelf({ redis });
    try {
      const answers = [];
      for (let n = 0; n < 4; n++) answers.push(await shelf.call('/scarce'));
      expect(answers.map(({ status }) => status)).to.deep.equal([204, 204, 429, 429]);
      const left = answers.map(({ headers }) => headers.get('ratelimit-remaining'));
      expect(left).to.deep.equal(['1', '0', '0', '0']);
      expect(answers[2]?.json.code).to.equal('too_many_requests');
      expect(Number(answers[2]?.headers.get('retry-after'))).to.be.within(1, 60);
    } finally {
      await shelf.stop();
      await closeRedis(redis);
    }
  });

  it('counts all addresses of an IPv6 network together', async () => {
    const redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    const shelf = await startShelf({ redis });
    const from = (address: string) => shelf.call('/scarce', forwardedFor(address));
    try {
      for (const host of ['1', '2']) expect((await from(`2001:db8::${host}`)).status).to.equal(204);
      expect((await from('2001:db8::3')).status).to.equal(429);
      expect((await from('2001:db8:0:1::3')).status).to.equal(204);
    } finally {
      await shelf.stop();
      await closeRedis(redis);
    }
  });

  it('closes the limited operations, and only those, while Redis is away', async () => {
    const server = await startPrivateRedis();
    const redis = createRedis(server.url, silentLogger);
    await connectRedis(redis);
    const shelf = await startShelf({ redis });
    try {
      expect((await shelf.call('/scarce')).status).to.equal(204);
      await server.kill();
      const began = performance.now();
      const answer = await shelf.call('/scarce');
      expect([answer.status, answer.json.code]).to.deep.equal([503, 'redis_unavailable']);
      expect(performance.now() - began).to.be.below(1500);
      expect((await shelf.call('/books')).status).to.equal(200);
    } finally {
      await shelf.stop();
      await closeRedis(redis);
      await server.kill();
    }
  });
});

describe('rate limits of operations that declare none', () => {
  let redis: RedisClient;
  let shelf: Shelf;
  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
  });
  beforeEach(async () => {
    // The fixture does not document 429.
    const defaultRates = { perAddress: 3, perAccount: 5 };
    shelf = await startShelf({ redis, defaultRates, validateResponses: 'off' });
  });
  afterEach(() => shelf.stop());
  after(() => closeRedis(redis));

  const as = (token: string, address: string): RequestInit => ({
    headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address },
  });
  const times = async (count: number, call: () => Promise<{ status: number }>) => {
    const statuses: number[] = [];
    while (statuses.length < count) statuses.push((await call()).status);
    return statuses;
  };

  it('count public operations by address, all together', async () => {
    const call = () => shelf.call('/books', forwardedFor('192.0.2.1'));
    expect(await times(4, call)).to.deep.equal([200, 200, 200, 429]);
    const refused = await shelf.call(`/books/${BOOK_ID}`, forwardedFor('192.0.2.1'));
    expect(refused.status).to.equal(429);
    expect(refused.json.code).to.equal('too_many_requests');
    expect(refused.headers.get('ratelimit-limit')).to.equal('3');
    expect(refused.headers.get('ratelimit-remaining')).to.equal('0');
    const retryAfter = refused.headers.get('retry-after');
    expect(Number(retryAfter)).to.be.within(1, 60);
    expect(refused.headers.get('ratelimit-reset')).to.equal(retryAfter);
    expect((await shelf.call('/books', forwardedFor('192.0.2.2'))).status).to.equal(200);
  });

  it('are told by every answer, whatever it says', async () => {
    const told = async (path: string, init: RequestInit = {}) => {
      const { status, headers } = await shelf.call(path, init);
      const [limit, left] = ['limit', 'remaining'].map((name) => headers.get(`ratelimit-${name}`));
      expect(Number(headers.get('ratelimit-reset')), path).to.be.within(1, 60);
      return [status, limit, left];
    };
    expect(await told('/books', forwardedFor('192.0.2.7'))).to.deep.equal([200, '3', '2']);
    const bad = '/books?limit=no';
    expect(await told(bad, forwardedFor('192.0.2.7'))).to.deep.equal([400, '3', '1']);
    expect(await told('/me', as('one', '192.0.2.7'))).to.deep.equal([200, '5', '4']);
    expect(await told('/me', as('nobody', '192.0.2.7'))).to.deep.equal([401, '3', '0']);
  });

  it('count who is known by account, wherever from, and not by address', async () => {
    let host = 0;
    const one = () => shelf.call('/me', as('one', `192.0.2.${(host += 1)}`));
    expect(await times(6, one)).to.deep.equal([200, 200, 200, 200, 200, 429]);
    expect((await shelf.call('/me', as('reader', '192.0.2.1'))).status).to.equal(200);
    expect((await shelf.call('/books', forwardedFor('192.0.2.1'))).status).to.equal(200);
  });

  it('count by address who is not known, without holding up who is', async () => {
    const forged = () => shelf.call('/me', as('forged', '192.0.2.1'));
    expect(await times(4, forged)).to.deep.equal([401, 401, 401, 429]);
    expect((await shelf.call('/me', forwardedFor('192.0.2.1'))).status).to.equal(429);
    expect((await shelf.call('/me', as('one', '192.0.2.1'))).status).to.equal(200);
  });

  it('leave alone what has a limit of its own', async () => {
    const scarce = () => shelf.call('/scarce', forwardedFor('192.0.2.1'));
    expect(await times(3, scarce)).to.deep.equal([204, 204, 429]);
    const books = () => shelf.call('/books', forwardedFor('192.0.2.1'));
    expect(await times(4, books)).to.deep.equal([200, 200, 200, 429]);
  });
});

/** The tests come from loopback, whose word about the address is believed. */
function forwardedFor(address: string): RequestInit {
  return { headers: { 'x-forwarded-for': address } };
}
