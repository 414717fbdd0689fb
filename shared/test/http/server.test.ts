import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { eventually } from '../../src/testing/eventually.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { startShelf, type Shelf } from './fixtures/shelf-app.js';

describe('a running service', () => {
  let redis: RedisClient;
  let shelf: Shelf;

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
  });
  after(() => closeRedis(redis));
  afterEach(() => shelf.stop());

  it('answers /health, and /ready by its dependencies', async () => {
    let database: () => Promise<unknown> = () => Promise.resolve();
    const lifecycle = { ready: true };
    shelf = await startShelf({
      redis,
      readiness: { lifecycle, checks: { redis: () => redis.ping(), database: () => database() } },
    });
    const { url } = shelf.server;
    const ready = async () => {
      const response = await fetch(`${url}/ready`);
      return [response.status, ((await response.json()) as { checks: unknown }).checks];
    };
    expect((await fetch(`${url}/health`)).status).to.equal(200);
    expect(await ready()).to.deep.equal([200, { redis: 'ok', database: 'ok', started: 'ok' }]);
    database = () => Promise.reject(new Error('secret host name'));
    expect(await ready()).to.deep.equal([503, { redis: 'ok', database: 'failed', started: 'ok' }]);
    database = () => new Promise(() => undefined);
    expect(await ready()).to.deep.equal([503, { redis: 'ok', database: 'timeout', started: 'ok' }]);
    [database, lifecycle.ready] = [() => Promise.resolve(), false];
    expect(await ready()).to.deep.equal([503, { redis: 'ok', database: 'ok', started: 'failed' }]);
    expect((await fetch(`${url}/health`)).status, 'liveness').to.equal(200);
  });

  it('counts requests by operation, never by URL', async () => {
    shelf = await startShelf({ redis });
    await shelf.call('/books?limit=1');
    await shelf.call('/books/secret-path');
    await eventually(async () => {
      const text = await (await fetch(`${shelf.server.url}/metrics`)).text();
      expect(text).to.match(
        /http_requests_total\{operation="listBooks",method="GET",status="200".*\} 1/,
      );
      expect(text).to.match(/http_errors_total\{.*status="400",code="request_invalid".*\} 1/);
      expect(text).not.to.contain('secret-path');
    });
  });

  it('serves Swagger UI on plain http, and the specification without references to files', async () => {
    shelf = await startShelf({
      redis,
      docs: {
        urls: [
          { name: 'Shelf', url: '/api-docs/shelf.json' },
          { name: 'Other', url: '/api-docs/other.json' },
        ],
      },
    });
    const { url } = shelf.server;
    const page = await fetch(`${url}/docs`);
    expect([page.status, page.url]).to.deep.equal([200, `${url}/docs/`]);
    expect(await page.text()).to.contain('<div id="swagger-ui">');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).to.contain("script-src 'self'").and.not.to.contain('upgrade-insecure-requests');
    expect(await (await fetch(`${url}/docs/swagger-ui-init.js`)).text()).to.contain(
      '/api-docs/other.json',
    );
    expect((await fetch(`${url}/docs/swagger-ui-bundle.js`)).headers.get('content-type')).to.match(
      /javascript/,
    );
    const spec = await (await fetch(`${url}/api-docs/shelf.json`)).text();
    expect(spec).to.contain('"operationId":"addBook"').and.not.to.contain('common.yaml');
    expect(spec).to.contain('Needs `books:write` and a proof of who calls not older than 300 s.');
    expect(spec).to.contain('Needs no access token. At most 2 in 60 s for each address. Not to');
    const initial = await (await fetch(`${url}/docs/swagger-ui-init.js`)).text();
    expect(initial).to.match(/"persistAuthorization": false/);
    for (const unknown of ['/docs/nothing', '/docs/openapi.json', '/docs/a/b'])
      expect(await (await fetch(`${url}${unknown}`)).json()).to.include({
        code: 'route_not_found',
      });
  });

  it('serves documents compressed, and not again to whoever has them', async () => {
    const documents = { '/pages/about': { text: '<h1>About</h1>', type: 'text/html' } };
    shelf = await startShelf({ redis, documents });
    const { url } = shelf.server;
    const first = await fetch(`${url}/openapi.json`);
    expect(first.headers.get('content-encoding')).to.equal('gzip');
    expect(first.headers.get('cache-control')).to.equal('no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect(await first.json()).to.include.keys('openapi', 'paths');
    // Else fetch says by itself that it will have none of what it has.
    const asked = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await fetch(`${url}/openapi.json`, { headers: asked });
    expect([again.status, await again.text()]).to.deep.equal([304, '']);
    const plain = await fetch(`${url}/openapi.json`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(plain.headers.get('content-encoding')).to.equal(null);
    const page = await fetch(`${url}/pages/about`);
    expect(page.headers.get('content-type')).to.match(/^text\/html; charset=utf-8/);
    expect(await page.text()).to.equal('<h1>About</h1>');
  });

  it('says of what goes since when and until when, in refusals too', async () => {
    shelf = await startShelf({ redis });
    const { url } = shelf.server;
    for (const status of [204, 204, 429]) {
      const response = await fetch(`${url}/api/v1/scarce`);
      expect(response.status).to.equal(status);
      expect(response.headers.get('deprecation')).to.equal('@1793491200');
      expect(response.headers.get('sunset')).to.equal('Tue, 01 Jun 2027 00:00:00 GMT');
    }
    const other = await fetch(`${url}/api/v1/books`);
    expect([other.headers.get('deprecation'), other.headers.get('sunset')]).to.deep.equal([
      null,
      null,
    ]);
  });

  it('keeps idle connections longer than nginx does', async () => {
    shelf = await startShelf({ redis });
    const response = await fetch(`${shelf.server.url}/health`);
    expect(
      Number(/timeout=(\d+)/.exec(response.headers.get('keep-alive') ?? '')?.[1]),
    ).to.be.at.least(65);
  });

  it('stops without failing the request in flight and without waiting for idle connections', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    let entered = false;
    shelf = await startShelf({
      redis,
      handlers: {
        removeBook: async () => {
          entered = true;
          await gate;
          return { status: 204 };
        },
      },
    });
    const idle = connect(shelf.server.port, '127.0.0.1');
    await once(idle, 'connect');
    const idleEnd = once(idle, 'close');
    idle.resume();

    const inFlight = shelf.call('/books/0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a', {
      method: 'DELETE',
    });
    await eventually(() => expect(entered).to.equal(true));
    const began = performance.now();
    const stopped = shelf.server.stop();
    await idleEnd;
    open();
    const answer = await inFlight;
    expect([answer.status, answer.headers.get('connection')]).to.deep.equal([204, 'close']);
    await stopped;
    expect(performance.now() - began).to.be.below(2000);
    const refused = await shelf.call('/books').then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
  });
});
