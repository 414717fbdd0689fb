import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../src/process/ports.js';
import { placesOf, type Profile } from '../src/provision/profile.js';
import {
  nginx,
  startGateway,
  writeGatewayConfig,
  type GatewayOptions,
} from '../src/system/gateway.js';
import { fillTemplate } from '../src/system/template.js';
import { forget, temporaryFolder, temporaryProfile } from './support/temporary-profile.js';

const run = promisify(execFile);

interface Seen {
  service: string;
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
}

describe('the gateway', () => {
  const servers: Server[] = [];
  let profile: Profile;
  let url: string;
  let limited: string;
  let upstreams: GatewayOptions['upstreams'];

  before(async () => {
    profile = await temporaryProfile(false);
    upstreams = {
      auth: [await listen('auth')],
      main: [await listen('main')],
      notification: [await listen('notification')],
      edge: [await listen('edge'), await listen('edge')],
    };
    const port = await freePort();
    await startGateway(profile, { port, upstreams });
    url = `http://127.0.0.1:${port}`;

    const second: Profile = { ...profile, folder: `${profile.folder}-limited` };
    const limitedPort = await freePort();
    const dead = [await freePort()];
    await startGateway(second, {
      port: limitedPort,
      upstreams: { ...upstreams, notification: dead },
      requestsPerSecond: 2,
      corsOrigins: 'https://portal.example, http://localhost:4200',
    });
    limited = `http://127.0.0.1:${limitedPort}`;
  });

  after(async () => {
    await profile.teardown.run();
    for (const server of servers) server.close();
    await forget(dirname(profile.folder));
  });

  /** A service that answers with what it saw. */
  async function listen(service: string): Promise<number> {
    const server = createServer((request, response) => {
      const { method, url: path, headers } = request;
      const seen: Seen = { service, method, url: path, headers };
      response.setHeader('X-Powered-By', 'secrets').setHeader('X-Frame-Options', 'DENY');
      response.end(JSON.stringify(seen));
    });
    servers.push(server);
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return port;
  }

  async function ask(path: string, init: RequestInit = {}): Promise<Seen> {
    const response = await fetch(`${url}${path}`, init);
    expect(response.status, path).to.equal(200);
    return (await response.json()) as Seen;
  }

  const routes: [path: string, service: string, upstreamPath: string][] = [
    ['/api/v1/auth/login', 'auth', '/api/v1/auth/login'],
    ['/api/v1/login', 'main', '/api/v1/login'],
    ['/api/v1/visits?limit=2', 'main', '/api/v1/visits?limit=2'],
    ['/api/v1/notifications', 'notification', '/api/v1/notifications'],
    ['/api/v1/notifications/x/read', 'notification', '/api/v1/notifications/x/read'],
    ['/socket.io/?EIO=4&transport=polling', 'edge', '/socket.io/?EIO=4&transport=polling'],
    ['/health', 'main', '/api/v1/health'],
    ['/docs/', 'main', '/docs/'],
    ['/docs/socket', 'main', '/docs/socket'],
    ['/problems', 'main', '/problems'],
    ['/problems/visit_expired', 'main', '/problems/visit_expired'],
    ['/openapi/messages.json', 'main', '/openapi/messages.json'],
    ['/openapi/postman.json', 'main', '/openapi/postman.json'],
    ['/openapi/auth.json', 'auth', '/openapi.json'],
    ['/openapi/main.json', 'main', '/openapi.json'],
    ['/openapi/notification.json', 'notification', '/openapi.json'],
  ];
  for (const [path, service, upstreamPath] of routes) {
    it(`sends ${path} to ${service}`, async () => {
      expect(await ask(path)).to.include({ service, url: upstreamPath });
    });
  }

  for (const path of ['/metrics', '/ready', '/openapi.json', '/.git/config', '/api/v2/visits']) {
    it(`does not know ${path}`, async () => {
      await expectProblem(await fetch(`${url}${path}`), 404, 'route_not_found');
    });
  }

  it('tells services the real address, whatever the caller claims', async () => {
    const claims = {
      'X-Forwarded-For': '6.6.6.6',
      Forwarded: 'for=6.6.6.6',
      'X-Real-IP': '6.6.6.6',
    };
    const { headers } = await ask('/api/v1/visits', { headers: claims });
    expect(headers['x-forwarded-for']).to.equal('127.0.0.1');
    expect(headers).to.not.have.property('forwarded');
    expect(headers['x-real-ip']).to.equal('127.0.0.1');
  });

  it('leaves what a page of another origin may do to the services', async () => {
    const preflight = { origin: 'https://portal.example', 'access-control-request-method': 'POST' };
    const seen = await ask('/api/v1/visits', { method: 'OPTIONS', headers: preflight });
    expect(seen).to.include({ service: 'main', method: 'OPTIONS' });
    expect(seen.headers).to.include(preflight);
  });

  it('passes a token on that is as long as any that services take', async () => {
    const authorization = `Bearer ${'a'.repeat(8000)}`;
    const { headers } = await ask('/api/v1/visits', { headers: { authorization } });
    expect(headers['authorization']).to.equal(authorization);
  });

  it('passes a correlation id on and replaces one that could do harm', async () => {
    const good = await ask('/api/v1/visits', { headers: { 'X-Correlation-Id': 'abc-1.2:3' } });
    expect(good.headers['x-correlation-id']).to.equal('abc-1.2:3');
    for (const bad of ['a"}', 'x'.repeat(200), '<b>']) {
      const { headers } = await ask('/api/v1/visits', { headers: { 'X-Correlation-Id': bad } });
      expect(headers['x-correlation-id']).to.match(/^[0-9a-f]{32}$/);
    }
  });

  it('says security headers once and no version', async () => {
    const { headers } = await fetch(`${url}/api/v1/visits`);
    expect(headers.get('server')).to.equal('nginx');
    expect(headers.get('x-powered-by')).to.equal(null);
    expect(headers.get('x-frame-options')).to.equal('SAMEORIGIN');
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
  });

  it('lets a photo of a visitor through, which is larger than other bodies, up to 1 MB', async () => {
    const path = '/api/v1/visits/0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a/photo';
    const put = (bytes: number) => ({ method: 'PUT', body: Buffer.alloc(bytes) });
    expect((await ask(path, put(1024 * 1024))).service).to.equal('main');
    const response = await fetch(`${url}${path}`, put(1200 * 1024));
    await expectProblem(response, 413, 'payload_too_large');
  });

  it('refuses a large body as a problem', async () => {
    const body = 'x'.repeat(300 * 1024);
    const response = await fetch(`${url}/api/v1/visits`, { method: 'POST', body });
    await expectProblem(response, 413, 'payload_too_large');
  });

  it('answers for a service that is down with a problem, and leaves the others alone', async () => {
    const response = await fetch(`${limited}/api/v1/notifications`);
    expect(response.headers.get('retry-after')).to.equal('1');
    await expectProblem(response, 502, 'service_unavailable');
    expect((await fetch(`${limited}/api/v1/visits`)).status).to.equal(200);
  });

  it('lets pages of listed origins read what it refuses, and no others', async () => {
    const refused = async (origin: string): Promise<Headers> => {
      const { status, headers } = await fetch(`${limited}/nothing`, { headers: { origin } });
      expect(status).to.be.oneOf([404, 429]);
      return headers;
    };
    for (const listed of ['https://portal.example', 'http://localhost:4200']) {
      const headers = await refused(listed);
      expect(headers.get('access-control-allow-origin')).to.equal(listed);
      expect(headers.get('access-control-allow-credentials')).to.equal('true');
      expect(headers.get('access-control-expose-headers')).to.contain('Retry-After');
    }
    for (const other of [
      'https://portal.example.evil',
      'https://portal.exampl',
      'https://evil.example',
      'https://portal.example,',
      '.*',
      'null',
    ]) {
      const names = [...(await refused(other)).keys()];
      expect(
        names.filter((name) => name.startsWith('access-control')),
        other,
      ).to.deep.equal([]);
    }
    const headers = { origin: 'https://portal.example' };
    const unreachable = await fetch(`${limited}/api/v1/notifications`, { headers });
    expect(unreachable.headers.get('access-control-allow-origin')).to.equal(headers.origin);
    const body = 'x'.repeat(300 * 1024);
    const large = await fetch(`${limited}/api/v1/visits`, { method: 'POST', body, headers });
    expect(large.headers.get('access-control-allow-origin')).to.equal(headers.origin);
  });

  it('believes a load balancer in front where it is named, and nobody else', async () => {
    const said = { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Proto': 'https' };
    const { headers } = await ask('/api/v1/visits', { headers: said });
    expect(headers).to.include({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' });

    const behind: Profile = { ...profile, folder: `${profile.folder}-behind` };
    const { cwd } = placesOf(behind, 'gateway');
    await mkdir(cwd, { recursive: true });
    const trusted = 'set_real_ip_from 127.0.0.1; real_ip_header X-Forwarded-For;';
    await writeFile(join(cwd, 'trusted.conf'), trusted);
    const port = await freePort();
    await startGateway(behind, { port, upstreams });
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/visits`, { headers: said });
    const seen = (await response.json()) as Seen;
    expect(seen.headers).to.include({
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    });
    expect(response.headers.get('strict-transport-security')).to.equal(
      'max-age=0; includeSubDomains',
    );
    const direct = await fetch(`http://127.0.0.1:${port}/api/v1/visits`, {
      headers: { 'X-Forwarded-Proto': 'https' },
    });
    expect(((await direct.json()) as Seen).headers['x-forwarded-proto']).to.equal('http');
  });

  it('limits what one address may ask, as a problem', async () => {
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${limited}/api/v1/visits`)),
    );
    const refused = responses.filter(({ status }) => status === 429);
    expect(refused.length).to.be.within(14, 20);
    const [first] = refused;
    expect(first?.headers.get('retry-after')).to.equal('1');
    if (first !== undefined) await expectProblem(first, 429, 'too_many_requests');
  });

  it('lets a call for help through, whatever else the address has asked', async () => {
    const others = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${limited}/api/v1/visits`)),
    );
    expect(others.filter(({ status }) => status === 429).length).to.be.at.least(14);
    expect((await fetch(`${limited}/api/v1/alerts`, { method: 'POST' })).status).to.equal(200);
  });

  it('has a configuration that nginx finds sound, whatever the number of edges', async () => {
    const folder = await temporaryFolder();
    const upstreams = { auth: [1], main: [2, 3], notification: [4], edge: [5, 6, 7] };
    const config = await writeGatewayConfig(folder, { port: 8080, upstreams });
    const program = (await nginx.findProgram()) ?? 'nginx';
    const { stderr } = await run(program, ['-t', '-p', folder, '-c', config, '-e', 'stderr']);
    expect(stderr).to.include('test is successful').and.not.include('[warn]');
    await forget(folder);
  });

  it('names the variables that nobody filled in', () => {
    expect(fillTemplate('${A} $host ${B}', { A: '1', B: '2' })).to.equal('1 $host 2');
    expect(() => fillTemplate('${A} ${B} ${C}', { B: '2' })).to.throw('the template wants A, C');
  });
});

async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).to.equal(status);
  expect(response.headers.get('content-type')).to.equal('application/problem+json');
  const problem = (await response.json()) as Record<string, unknown>;
  expect(problem).to.include({ status, code, type: `/problems/${code}` });
  expect(problem.correlationId).to.equal(response.headers.get('x-correlation-id'));
}
