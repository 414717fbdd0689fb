import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { TestIssuer } from '@gatehouse/shared/testing/test-tokens';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { serveSome } from '@gatehouse/shared/testing/serve-some';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

interface AuthCalls {
  'auth.keys.list': unknown;
  'auth.keys.list.reply': unknown;
}

const main = fileURLToPath(new URL('../src/main.js', import.meta.url));

describe('edge: SIGTERM', () => {
  let world: EdgeWorld;
  let child: ChildProcess | undefined;
  before(async () => {
    world = await createEdgeWorld();
    const auth = await world.brokers.connect('auth');
    await serveKeys(auth, world.issuer);
  });
  after(async () => {
    child?.kill('SIGKILL');
    await world.close();
  });

  it('sends every client to another edge, by itself and without a gap, and exits in time', async () => {
    const OWN_PORT = await freePort();
    const stopping = await startProcess(world.env({ DRAIN_WITHIN: '1s', OWN_PORT }));
    const other = await world.startEdge();
    const { accountId } = newAccount();
    const clients = [];
    for (let i = 0; i < 120; i++) {
      const token = await world.issuer.tokenFor({ accountId });
      clients.push(listen(stopping.url, { token, epoch: 'epoch-1', seq: 0 }));
    }
    await Promise.all(clients.map((client) => client.hears(['ready 0'])));

    const began = performance.now();
    const ready = async () => (await fetch(`http://127.0.0.1:${OWN_PORT}/ready`)).status;
    expect(await ready()).to.equal(200);
    child?.kill('SIGTERM');
    await eventually(async () => expect(await ready()).to.equal(503));
    const reasons = await Promise.all(clients.map((client) => client.closed()));
    // Unlike `io server disconnect`, after this every Socket.IO client reconnects by itself.
    expect(new Set(reasons)).to.deep.equal(new Set(['transport close']));
    world.notify(accountId);
    const next = listen(other.url, {
      token: await world.issuer.tokenFor({ accountId }),
      epoch: 'epoch-1',
      seq: 0,
    });
    await next.hears(['ready 1', '1']);

    expect(await stopping.exit).to.equal(0);
    expect(performance.now() - began).to.be.below(15_000);
    await eventually(async () => expect(await refusesConnections(stopping.url)).to.equal(true));
    [next, ...clients].forEach((client) => client.close());
  });

  async function startProcess(env: Record<string, string>) {
    child = fork(main, {
      env: { ...env, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const exit = once(child, 'exit').then(([code]) => code as number);
    const [message] = (await once(child, 'message')) as [{ address: string }];
    return { url: message.address, exit };
  }
});

async function refusesConnections(url: string): Promise<boolean> {
  return fetch(url).then(
    () => false,
    () => true,
  );
}

/** Stands in for auth: an edge of its own process asks for the public keys like any other. */
async function serveKeys(auth: Broker, issuer: TestIssuer): Promise<void> {
  await serveSome<AuthCalls>(auth, 'auth', {
    'auth.keys.list': () => ({
      keys: issuer.jwks.keys.map((key) => ({ ...key, alg: 'ES256', use: 'sig' })),
    }),
  });
}

/** Nobody else's at this moment. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
