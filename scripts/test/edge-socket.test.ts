import { expect } from 'chai';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { io as library } from 'socket.io-client';
import { WebSocket, WebSocketServer } from 'ws';
import { runNode } from '../src/process/run-node.js';
import { repositoryFolder } from '../src/provision/profile.js';

interface Refusal extends Error {
  data?: unknown;
}

interface Client {
  readonly connected: boolean;
  readonly active: boolean;
  readonly io: { engine: { close(): void } };
  on(event: string, hear: (value: unknown) => void): unknown;
  emit(event: string, value: unknown): unknown;
  connect(): unknown;
  close(): unknown;
}

type Open = (address: string, options: object) => Client;

/** What the edge does on a wire; what was said to it so far on this one is in `said`. */
type Edge = (wire: WebSocket, attempt: number, said: string[]) => void;

const replacement = pathToFileURL(join(repositoryFolder, 'clients/web/src/edge-socket.mjs')).href;
const ws = pathToFileURL(createRequire(import.meta.url).resolve('ws')).href;
const mocha = join(repositoryFolder, 'node_modules/mocha/bin/mocha.js');
const hello = '0{"sid":"s","upgrades":[],"pingInterval":25000,"pingTimeout":20000}';
const welcome = '40{"sid":"s"}';
const firstDelayMs = 10;

describe('the socket of the portal, which stands in for socket.io-client,', () => {
  const network = new EventTarget();
  const opens = new Map<string, Open>([['the library', library]]);
  let server: WebSocketServer;
  let edge: Edge;
  let wires: string[][];
  let told: unknown[];
  let client: Client | undefined;

  before(async () => {
    const addEventListener = network.addEventListener.bind(network);
    const removeEventListener = network.removeEventListener.bind(network);
    Object.assign(globalThis, { WebSocket, addEventListener, removeEventListener });
    const own = (await import(replacement)) as { io: Open };
    opens.set('the replacement', own.io);
  });
  after(() => {
    for (const name of ['WebSocket', 'addEventListener', 'removeEventListener'])
      Reflect.deleteProperty(globalThis, name);
  });
  beforeEach(async () => {
    wires = [];
    told = [];
    await listen(0);
  });
  afterEach(async () => {
    client?.close();
    await fallSilent();
  });

  async function listen(port: number): Promise<void> {
    server = new WebSocketServer({ host: '127.0.0.1', port });
    server.on('connection', (wire, request) => {
      expect(request.url).to.match(/^\/socket\.io\/\?EIO=4&transport=websocket/);
      const said: string[] = [];
      const attempt = wires.push(said);
      wire.on('message', (text: Buffer) => {
        said.push(text.toString());
        wire.emit('said');
      });
      edge(wire, attempt, said);
    });
    await once(server, 'listening');
  }

  async function fallSilent(): Promise<void> {
    for (const wire of server.clients) wire.terminate();
    await new Promise((closed) => server.close(closed));
  }

  const port = (): number => (server.address() as AddressInfo).port;

  /** Connects, and keeps what is told, in order. */
  function open(name: string, at = port()): Client {
    const opened = opens.get(name)?.(`http://127.0.0.1:${at}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: firstDelayMs,
      reconnectionDelayMax: 1000,
      randomizationFactor: 0,
      auth: (send: (data: object) => void) => send({ token: 't' }),
    });
    if (opened === undefined) throw new Error(`${name} was not loaded`);
    const keep = (what: string) => (value: unknown) => told.push([what, value]);
    opened.on('connect', () => told.push('connect'));
    opened.on('connect_error', (error) => {
      const { data } = error as Refusal;
      told.push(['connect_error', data]);
    });
    for (const event of ['disconnect', 'ready', 'notification']) opened.on(event, keep(event));
    client = opened;
    return opened;
  }

  const hearing = (on: Client, event: string): Promise<unknown> =>
    new Promise((hear) => on.on(event, hear));

  /** Lets the client in as the edge does. */
  const letIn = (wire: WebSocket, then: () => void = () => undefined): void => {
    wire.send(hello);
    wire.once('said', () => {
      wire.send(welcome);
      then();
    });
  };

  /** The client is let in the second time that it comes. */
  const comesBack = (first: (wire: WebSocket) => void): Promise<void> =>
    new Promise((done) => {
      edge = (wire, attempt) => {
        if (attempt === 1) first(wire);
        else letIn(wire, done);
      };
    });

  for (const name of ['the library', 'the replacement']) {
    it(`says who it is, then what was said meanwhile, answers pings, and takes leave: ${name}`, async () => {
      const ended = new Promise((done) => {
        edge = (wire, _attempt, said) => {
          letIn(wire, () => wire.send('42["ready",{"seq":1}]'));
          wire.once('said', () => wire.once('said', () => wire.send('2')));
          wire.on('said', () => {
            if (said.at(-1) === '3') wire.send('42["notification",{"title":"ring\\n👋"}]');
          });
          wire.once('close', done);
        };
      });
      const opened = open(name);
      opened.emit('recover', { seq: 1 });
      expect([opened.connected, opened.active]).to.deep.equal([false, true]);
      await hearing(opened, 'notification');
      expect(opened.connected).to.equal(true);
      opened.emit('renew', { token: 'u' });
      opened.close();
      await ended;
      expect(wires).to.deep.equal([
        ['40{"token":"t"}', '42["recover",{"seq":1}]', '3', '42["renew",{"token":"u"}]', '41'],
      ]);
      expect(told).to.deep.equal([
        'connect',
        ['ready', { seq: 1 }],
        ['notification', { title: 'ring\n👋' }],
        ['disconnect', 'io client disconnect'],
      ]);
      expect([opened.connected, opened.active]).to.deep.equal([false, false]);
    });

    it(`stays away once it was refused or sent away, until it is asked to connect: ${name}`, async () => {
      edge = (wire, attempt) => {
        if (attempt === 2) letIn(wire, () => wire.send('41'));
        else if (attempt > 2) letIn(wire);
        else {
          wire.send(hello);
          wire.once('said', () =>
            wire.send('44{"message":"no","data":{"code":"token_expired","title":"Old"}}'),
          );
        }
      };
      const opened = open(name);
      await hearing(opened, 'connect_error');
      expect([opened.connected, opened.active]).to.deep.equal([false, false]);
      opened.connect();
      await hearing(opened, 'disconnect');
      expect([opened.connected, opened.active]).to.deep.equal([false, false]);
      opened.connect();
      await hearing(opened, 'connect');
      expect(told).to.deep.equal([
        ['connect_error', { code: 'token_expired', title: 'Old' }],
        'connect',
        ['disconnect', 'io server disconnect'],
        'connect',
      ]);
      expect(wires).to.have.length(3);
    });

    it(`comes back when the wire is cut, and when it cuts it itself: ${name}`, async () => {
      const back = comesBack((wire) => letIn(wire, () => wire.terminate()));
      const opened = open(name);
      await back;
      await hearing(opened, 'connect');
      const again = new Promise<void>((done) => (edge = (wire) => letIn(wire, done)));
      opened.io.engine.close();
      expect([opened.connected, opened.active]).to.deep.equal([false, true]);
      await again;
      await hearing(opened, 'connect');
      expect(told).to.deep.equal([
        'connect',
        ['disconnect', 'transport close'],
        'connect',
        ['disconnect', 'forced close'],
        'connect',
      ]);
    });

    it(`comes back when the edge is silent for too long: ${name}`, async () => {
      const impatient = hello.replace('25000', '30').replace('20000', '20');
      const back = comesBack((wire) => {
        wire.send(impatient);
        wire.once('said', () => wire.send(welcome));
      });
      const opened = open(name);
      await back;
      await hearing(opened, 'connect');
      expect(told).to.deep.equal(['connect', ['disconnect', 'ping timeout'], 'connect']);
    });

    it(`waits twice as long each time that nobody is there: ${name}`, async () => {
      const nowhere = port();
      await fallSilent();
      const began = performance.now();
      const opened = open(name, nowhere);
      const failures = new Promise<void>((done) => {
        opened.on('connect_error', () => {
          if (told.length === 4) done();
        });
      });
      await failures;
      expect(performance.now() - began).to.be.at.least(7 * firstDelayMs - 3);
      expect(opened.active).to.equal(true);
      edge = (wire) => letIn(wire);
      await listen(nowhere);
      await hearing(opened, 'connect');
      const nobody = Array.from({ length: told.length - 1 }, () => ['connect_error', undefined]);
      expect(told).to.deep.equal([...nobody, 'connect']);
    });

    for (const text of ['x', '4x', '47', '42{}', '42["connect"]', '42[', '41{}', '40[]', '44[]'])
      it(`takes ${text} for no packet, and begins anew: ${name}`, async () => {
        const back = comesBack((wire) =>
          letIn(wire, () => wire.once('said', () => wire.send(text))),
        );
        const opened = open(name);
        opened.emit('recover', {});
        await back;
        await hearing(opened, 'connect');
        expect(told).to.have.length(3);
        expect([told[0], told[2]]).to.deep.equal(['connect', 'connect']);
      });
  }

  it('comes back when the device loses its network', async () => {
    const back = comesBack((wire) => letIn(wire));
    const opened = open('the replacement');
    await hearing(opened, 'connect');
    network.dispatchEvent(new Event('offline'));
    expect(told).to.deep.equal(['connect', ['disconnect', 'transport close']]);
    await back;
  });

  it('says nothing on a wire that a sleep has made too old, but on the next', async () => {
    const back = new Promise<string[]>((done) => {
      edge = (wire, attempt, said) => {
        letIn(wire);
        wire.on('said', () => {
          if (attempt === 2 && said.length === 2) done(said);
        });
      };
    });
    const opened = open('the replacement');
    await hearing(opened, 'connect');
    const now = Date.now();
    const { now: clock } = Date;
    Date.now = () => now + 46_000;
    try {
      opened.emit('recover', { seq: 7 });
    } finally {
      Date.now = clock;
    }
    expect(await back).to.deep.equal(['40{"token":"t"}', '42["recover",{"seq":7}]']);
    expect(wires[0]).to.deep.equal(['40{"token":"t"}']);
  });

  it('keeps what the client promises of its feed', async () => {
    const hook = `export const resolve = (name, context, next) =>
      next(name === 'socket.io-client' ? '${replacement}' : name, context);`;
    const preload = `import { register } from 'node:module';
      import ws from '${ws}';
      const network = new EventTarget();
      globalThis.WebSocket = ws.WebSocket;
      globalThis.addEventListener = (...given) => network.addEventListener(...given);
      globalThis.removeEventListener = (...given) => network.removeEventListener(...given);
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`;
    const { code, output } = await runNode(
      [
        ...['--import', `data:text/javascript,${encodeURIComponent(preload)}`],
        ...[mocha, '--no-config', '--exit', '--timeout', '30000'],
        join(repositoryFolder, 'clients/api/dist/test/feed-socket.test.js'),
      ],
      {},
      60_000,
    );
    expect(code, output).to.equal(0);
    expect(output).to.match(/\b1\d passing/);
  });
});
