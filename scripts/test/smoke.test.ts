import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../src/process/ports.js';
import { repositoryFolder } from '../src/provision/profile.js';

const program = join(repositoryFolder, 'scripts', 'dist', 'src', 'smoke.js');

describe('npm run smoke', function () {
  this.timeout(60_000);
  let processes: object[] = [];
  /** A gateway that is up, and refuses whatever else it is asked. */
  const gateway = createServer((request, response) => {
    if (request.url?.endsWith('/health') === true) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: 'up', services: [], processes }));
      return;
    }
    const code = 'invalid_credentials';
    const body = { type: `/problems/${code}`, title: 'Wrong password', status: 401, code };
    response.writeHead(401, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ ...body, correlationId: 'c' }));
  });
  let url = '';

  before(async () => {
    gateway.listen(0, '127.0.0.1');
    await once(gateway, 'listening');
    url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  });
  after(() => {
    gateway.closeAllConnections();
    gateway.close();
  });

  const smoke = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const env = { ...process.env, SMOKE_PASSWORD: 'not the password' };
      const child = execFile(process.execPath, [program, ...args], { env }, (_, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });

  it('says in one sentence whose password is wrong', async () => {
    const { code, out, err } = await smoke('--url', url, '--guard', 'g@x.example');
    expect(err).to.equal(
      'gatehouse: g@x.example cannot sign in: 401 invalid_credentials: Wrong password\n',
    );
    expect(code).to.equal(1);
    expect(out).to.equal('');
  });

  it('names a worker that is away', async () => {
    processes = [{ name: 'worker', status: 'down', detail: 'does not answer' }];
    const { code, err } = await smoke('--url', url);
    processes = [];
    expect(code).to.equal(1);
    expect(err).to.equal(`gatehouse: ${url} answers, but worker is down\n`);
  });

  it('says in one sentence that nobody listens, or that nobody may ask at this port', async () => {
    const dead = `http://127.0.0.1:${await freePort()}`;
    expect((await smoke('--url', dead)).err).to.match(
      /^gatehouse: http:\S+ does not answer: connect ECONNREFUSED 127\.0\.0\.1:\d+\n$/,
    );
    expect((await smoke('--url', 'http://127.0.0.1:1')).err).to.equal(
      'gatehouse: http://127.0.0.1:1 does not answer: no browser and no Node.js connects to this port\n',
    );
  });
});
