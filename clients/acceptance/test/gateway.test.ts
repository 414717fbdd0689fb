import { connect } from 'node:net';
import { expect } from 'chai';
import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { theSystem } from './support/the-system.js';

describe('the gateway', () => {
  let url: string;

  before(async function start() {
    this.timeout(120_000);
    url = (await theSystem()).gatewayUrl;
  });

  it('tells how the whole system is', async () => {
    const health = await createGatehouseClient({ gatewayUrl: url }).health.system();
    expect(health.status).to.equal('up');
    expect(health.services.map((service) => service.name)).to.have.members([
      'auth',
      'main',
      'notification',
      'edge',
    ]);
    expect(health.processes).to.deep.equal([{ name: 'worker', status: 'up' }]);
    expect(health.degraded).to.equal(false);
    expect((await fetch(`${url}/health`)).status).to.equal(200);
  });

  it('shows Swagger UI with every specification', async () => {
    const page = await fetch(`${url}/docs/`);
    expect(page.status).to.equal(200);
    expect(await page.text()).to.include('swagger-ui');
    for (const service of ['auth', 'main', 'notification']) {
      const spec = await fetch(`${url}/openapi/${service}.json`);
      expect(spec.status, service).to.equal(200);
      expect(await spec.json()).to.have.property('openapi', '3.0.3');
    }
  });

  it('keeps operational pages inside', async () => {
    for (const path of ['/metrics', '/ready', '/api/v1/metrics']) {
      const answer = await fetch(url + path);
      expect(answer.status, path).to.equal(404);
      expect(await answer.text()).not.to.include('process_cpu');
    }
  });

  it('says nothing of what it is made of, and how browsers should treat its answers', async () => {
    const { headers } = await fetch(`${url}/api/v1/visits`);
    expect(headers.get('server') ?? '').not.to.match(/\d/);
    expect(headers.has('x-powered-by')).to.equal(false);
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
  });

  const attempts: [string, string, RequestInit, number][] = [
    ['an unknown page', '/nothing/here', {}, 404],
    ['a path that cannot be decoded', '/api/v1/visits/%ZZ', {}, 400],
    ['a URL of 40 kB', `/api/v1/visits?search=${'x'.repeat(40_000)}`, {}, 414],
    ['a question for a problem page', '/problems/400', {}, 404],
    ['an unknown operation', '/api/v1/nothing', {}, 404],
    ['a body of 10 MB', '/api/v1/login', { method: 'POST', body: 'x'.repeat(10_000_000) }, 413],
    ['no token', '/api/v1/notifications', {}, 401],
    ['malformed JSON', '/api/v1/login', { method: 'POST', body: '{' }, 400],
  ];
  for (const [name, path, init, status] of attempts) {
    it(`answers ${name} with a ${status} problem`, async () => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(url + path, { ...init, headers });
      expect(answer.status).to.equal(status);
      expect(answer.headers.get('content-type')).to.match(/^application\/problem\+json/);
      expect(await answer.json()).to.include({ status });
    });
  }

  const odd: [string, string, number][] = [
    ['a request without Host', 'GET /health HTTP/1.0', 200],
    ['a method that nobody has', 'TRACK /api/v1/visits HTTP/1.1\r\nHost: x', 405],
    ['bytes in an address', 'GET /api/v1/visits?search=\u00e9 HTTP/1.1\r\nHost: x', 400],
    [
      'an unknown transfer encoding',
      'POST /api/v1/login HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: odd',
      501,
    ],
    ['a version of HTTP that is none', 'GET /health HTTP/3.7\r\nHost: x', 505],
    ['what is no HTTP', 'HELLO', 400],
  ];
  for (const [name, head, status] of odd)
    it(`answers ${name} with ${status}${status < 400 ? '' : ' and a problem'}`, async () => {
      const answer = await exchange(url, `${head}\r\nConnection: close\r\n\r\n`);
      expect(answer).to.match(new RegExp(`^HTTP/1.1 ${status} `));
      if (status < 400) return;
      expect(answer).to.match(/content-type: application\/problem\+json/i);
      const problem: unknown = JSON.parse(answer.slice(answer.indexOf('{')));
      expect(problem).to.include({ status });
    });

  for (const path of ['/api/v1/auth/login', '/api/v1/login']) {
    it(`gives ${path} no new allowance for a made-up address`, async () => {
      const remaining: number[] = [];
      for (let host = 1; host <= 5; host += 1) {
        const made = `198.51.100.${host}`;
        const answer = await fetch(url + path, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-forwarded-for': host % 2 === 0 ? made : `${made}, 127.0.0.1`,
            'x-real-ip': made,
            forwarded: `for=${made}`,
            'x-forwarded-host': made,
          },
          body: '{}',
        });
        expect(answer.status).to.equal(400);
        remaining.push(Number(answer.headers.get('ratelimit-remaining')));
      }
      // All are counted for one address; a new minute may begin in between, but not five.
      const counted = remaining.filter(
        (left, index) => index > 0 && left < (remaining[index - 1] ?? 0),
      );
      expect(counted.length, remaining.join()).to.be.greaterThan(2);
    });
  }
});

/** Sends bytes as they are, and resolves with all that comes back until the gateway hangs up. */
async function exchange(url: string, request: string): Promise<string> {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(request, 'utf8');
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
