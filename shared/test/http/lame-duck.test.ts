import { Agent, get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { readEnv } from '../../src/config/env.js';
import { SERVING_VARIABLES } from '../../src/config/serving-variables.js';
import { startServer } from '../../src/http/server.js';
import { eventually } from '../../src/testing/eventually.js';

const LAME_DUCK_MS = 400;

describe('a server with a lame-duck time', () => {
  /** One request on the agent's idle connection if it has one, else on a new one. */
  async function ask(url: string, agent: Agent): Promise<string | undefined> {
    const [response] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return response.headers.connection;
  }

  it('answers new and idle connections while it stops, each for the last time, and then none', async () => {
    const server = await startServer((_request, response) => response.end('alive'), {
      port: 0,
      host: '127.0.0.1',
      lameDuckMs: LAME_DUCK_MS,
    });
    const idle = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await ask(server.url, idle)).to.equal('keep-alive');
    const startedAt = performance.now();
    const stopped = server.stop();
    expect(await ask(server.url, idle), 'the idle connection').to.equal('close');
    expect(await ask(server.url, new Agent()), 'a new connection').to.equal('close');
    await stopped;
    // Timers count whole milliseconds.
    expect(Math.round(performance.now() - startedAt)).to.be.at.least(LAME_DUCK_MS);
    const refused = await ask(server.url, new Agent()).catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'ECONNREFUSED');
  });

  it('answers who connected in its last moment and only then speaks', async () => {
    const server = await startServer((_request, response) => response.end('alive'), {
      port: 0,
      host: '127.0.0.1',
      lameDuckMs: LAME_DUCK_MS,
    });
    const stopped = server.stop();
    const latecomer = connect(server.port, '127.0.0.1');
    await once(latecomer, 'connect');
    await eventually(async () => {
      const refused = await ask(server.url, new Agent()).catch((error: unknown) => error);
      expect(refused).to.have.property('code', 'ECONNREFUSED');
    });
    latecomer.write('GET / HTTP/1.1\r\nHost: gatehouse\r\n\r\n');
    const [answer] = (await once(latecomer, 'data')) as [Buffer];
    expect(answer.toString()).to.match(/^HTTP\/1\.1 200 [^]*Connection: close/);
    await stopped;
  });

  it('is at most as long as a stop may take, and none unless it is asked for', () => {
    expect(readEnv(SERVING_VARIABLES, {}).LAME_DUCK).to.equal(0);
    expect(readEnv(SERVING_VARIABLES, { LAME_DUCK: '3s' }).LAME_DUCK).to.equal(3000);
    expect(() => readEnv(SERVING_VARIABLES, { LAME_DUCK: '6s' })).to.throw('at most 5s');
  });
});
