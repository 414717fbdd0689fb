import { expect } from 'chai';
import { readEnv } from '../../src/config/env.js';
import { origins } from '../../src/config/origins-variable.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { json, startShelf, type Answer, type Shelf } from './fixtures/shelf-app.js';

const PORTAL = 'https://portal.example';

describe('pages of other origins', () => {
  let redis: RedisClient;
  let shelf: Shelf;
  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    const defaultRates = { perAddress: 2, perAccount: 100 };
    shelf = await startShelf({ redis, corsOrigins: [PORTAL], defaultRates });
  });
  after(async () => {
    await shelf.stop();
    await closeRedis(redis);
  });

  const preflight = (origin: string, path = '/books') =>
    shelf.call(path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
  const listIn = (answer: Answer, name: string) =>
    (answer.headers.get(`access-control-${name}`) ?? '').toLowerCase().split(/, ?/);

  it('are told before they ask what they may send, if they are named', async () => {
    const answer = await preflight(PORTAL);
    expect([answer.status, answer.text]).to.deep.equal([204, '']);
    expect(listIn(answer, 'allow-origin')).to.deep.equal([PORTAL]);
    expect(listIn(answer, 'allow-credentials')).to.deep.equal(['true']);
    expect(listIn(answer, 'max-age')).to.deep.equal(['7200']);
    expect(listIn(answer, 'allow-methods')).to.include.members(['post', 'put', 'patch', 'delete']);
    expect(listIn(answer, 'allow-headers')).to.include.members([
      ...['authorization', 'content-type', 'if-none-match', 'x-correlation-id'],
      // Those that the operations of this specification declare.
      ...['x-tenant-id', 'idempotency-key', 'if-match'],
    ]);
    expect(answer.headers.get('vary')).to.match(/origin/i);
  });

  it('ask as often as they like: a preflight counts for no limit', async () => {
    for (let n = 0; n < 5; n++) expect((await preflight(PORTAL)).status).to.equal(204);
  });

  it('may read what stands in the headers, if they are named', async () => {
    const answer = await shelf.call(
      '/books',
      json({ title: 'Emma', pages: 474 }, { origin: PORTAL, 'x-tenant-id': 'north' }),
    );
    expect(answer.status).to.equal(201);
    expect(listIn(answer, 'allow-origin')).to.deep.equal([PORTAL]);
    expect(listIn(answer, 'expose-headers')).to.include.members([
      ...['location', 'etag', 'retry-after', 'x-correlation-id', 'idempotency-replayed'],
      ...['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
    ]);
  });

  it('may read problems too', async () => {
    const answer = await shelf.call('/nowhere', { headers: { origin: PORTAL } });
    expect([answer.status, ...listIn(answer, 'allow-origin')]).to.deep.equal([404, PORTAL]);
  });

  it('are given nothing, if they are not', async () => {
    for (const origin of ['https://evil.example', `${PORTAL}.evil.example`, 'null']) {
      const answer = await preflight(origin);
      expect(answer.headers.get('access-control-allow-origin'), origin).to.equal(null);
    }
  });

  describe('as the operator names them', () => {
    const read = (CORS_ORIGINS: string) =>
      readEnv({ CORS_ORIGINS: origins() }, { CORS_ORIGINS }).CORS_ORIGINS;

    it('are none, or several', () => {
      expect(read('')).to.deep.equal([]);
      expect(read(`${PORTAL}, http://localhost:4200`)).to.deep.equal([
        ...[PORTAL, 'http://localhost:4200'],
      ]);
    });

    for (const bad of ['*', 'portal.example', `${PORTAL}/`, `${PORTAL}/base`, 'null', 'ftp://a.b'])
      it(`are not ${bad}`, () => {
        expect(() => read(bad)).to.throw(/CORS_ORIGINS/);
      });
  });
});
