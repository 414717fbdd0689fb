import { expect } from 'chai';
import { createServer, type Server } from 'node:http';
import { dirname } from 'node:path';
import { freePort } from '../src/process/ports.js';
import type { Profile } from '../src/provision/profile.js';
import { startGateway } from '../src/system/gateway.js';
import { forget, temporaryProfile } from './support/temporary-profile.js';

const KEY = { 'Idempotency-Key': '4f1c7a52-6a0e-4a52-9c4f-3a1e2b7d9c10' };
/** The gateway leaves one that hung up alone for a second, so there are more than all tests lose. */
const PROCESSES = 8;

describe('the gateway, when a process goes away with a request', () => {
  const servers: Server[] = [];
  let profile: Profile;
  let url: string;
  /** What the processes of main were asked, in order. */
  let bodies: string[];
  /** On how many of the next requests they hang up. */
  let hangUps: number;

  before(async () => {
    profile = await temporaryProfile(false);
    const upstreams = {
      auth: [await freePort()],
      main: await Promise.all(Array.from({ length: PROCESSES }, listen)),
      notification: [await freePort()],
      edge: [await freePort()],
    };
    const port = await freePort();
    await startGateway(profile, { port, upstreams });
    url = `http://127.0.0.1:${port}`;
  });

  beforeEach(() => {
    bodies = [];
    hangUps = 1;
  });

  after(async () => {
    await profile.teardown.run();
    for (const server of servers) server.close();
    await forget(dirname(profile.folder));
  });

  /** A process that reads a whole request and hangs up on as many as are to be lost. */
  async function listen(): Promise<number> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        bodies.push(Buffer.concat(chunks).toString());
        if (hangUps-- > 0) request.socket.resetAndDestroy();
        else response.writeHead(201).end(`${request.method} ${request.url}`);
      });
    });
    servers.push(server);
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return port;
  }

  const post = (path: string, headers: Record<string, string>, body = '{"visitorName":"Ravi"}') =>
    fetch(`${url}${path}`, { method: 'POST', headers, body });

  it('asks another for what came with a key', async () => {
    const answer = await post('/api/v1/visits?a=1', KEY);
    expect(answer.status).to.equal(201);
    expect(await answer.text()).to.equal('POST /api/v1/visits?a=1');
    expect(bodies).to.deep.equal(['{"visitorName":"Ravi"}', '{"visitorName":"Ravi"}']);
  });

  it('asks with a whole photo', async () => {
    const photo = 'p'.repeat(1_000_000);
    const answer = await post('/api/v1/visits/0f0f/photo', KEY, photo);
    expect(answer.status).to.equal(201);
    expect(bodies.map(({ length }) => length)).to.deep.equal([1_000_000, 1_000_000]);
  });

  it('says that the service does not answer when the other goes away as well', async () => {
    hangUps = 2;
    await expectProblem(await post('/api/v1/visits', KEY));
    expect(bodies).to.have.length(2);
  });

  it('asks nobody else for what came without a key, as it may have been done', async () => {
    await expectProblem(await post('/api/v1/visits', {}));
    expect(bodies).to.have.length(1);
  });

  it('asks nobody else for a file, of which it keeps nothing', async () => {
    await expectProblem(await post('/api/v1/files', KEY));
    expect(bodies).to.have.length(1);
  });

  it('does not wait for a service of which no process is there', async () => {
    await expectProblem(await post('/api/v1/notifications/read-all', KEY));
    expect(bodies).to.deep.equal([]);
  });
});

async function expectProblem(answer: Response): Promise<void> {
  expect(answer.status).to.equal(502);
  expect(answer.headers.get('content-type')).to.equal('application/problem+json');
  expect(answer.headers.get('retry-after')).to.equal('1');
  expect(await answer.json()).to.include({ code: 'service_unavailable', status: 502 });
}
