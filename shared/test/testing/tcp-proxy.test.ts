import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { expect } from 'chai';
import { eventually } from '../../src/testing/eventually.js';
import { startTcpProxy, type TcpProxy } from '../../src/testing/tcp-proxy.js';
import { cutAfter, latency, resetAfter, slicer } from '../../src/testing/toxics.js';

/** A client of an echo server, and what it has seen. */
interface Client {
  socket: Socket;
  chunks: Buffer[];
  text: () => string;
  errors: NodeJS.ErrnoException[];
}

describe('the TCP proxy', () => {
  let echo: Server;
  let proxy: TcpProxy;
  const open: Socket[] = [];

  before(async () => {
    echo = createServer({ noDelay: true }, (socket) => {
      socket.on('error', () => undefined);
      socket.pipe(socket);
    });
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
  });
  beforeEach(async () => {
    proxy = await startTcpProxy(`tcp://127.0.0.1:${(echo.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.destroy();
    await proxy.close();
  });
  after(() => echo.close());

  async function client(): Promise<Client> {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(proxy.url).port) });
    socket.setNoDelay(true);
    open.push(socket);
    const chunks: Buffer[] = [];
    const errors: NodeJS.ErrnoException[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', (error) => errors.push(error));
    await once(socket, 'connect');
    return { socket, chunks, errors, text: () => Buffer.concat(chunks).toString() };
  }

  it('carries megabytes both ways, unchanged, and then the end', async () => {
    const { socket, chunks } = await client();
    const bytes = Buffer.alloc(5_000_000, 'gatehouse proxy ');
    socket.end(bytes);
    await closed(socket);
    expect(Buffer.concat(chunks).equals(bytes)).to.equal(true);
    await eventually(() => expect(proxy.connections).to.equal(0));
  });

  it('cuts, and welcomes whoever comes next', async () => {
    const first = await client();
    first.socket.write('a');
    await eventually(() => expect(first.text()).to.equal('a'));
    proxy.cut();
    await closed(first.socket);
    const second = await client();
    second.socket.write('b');
    await eventually(() => expect(second.text()).to.equal('b'));
  });

  it('resets with an RST', async () => {
    const { socket, errors, text } = await client();
    socket.write('a');
    await eventually(() => expect(text()).to.equal('a'));
    proxy.reset();
    await closed(socket);
    expect(errors.map(({ code }) => code)).to.deep.equal(['ECONNRESET']);
  });

  it('refuses until it is restored', async () => {
    proxy.refuse();
    const refused = await client();
    await closed(refused.socket);
    proxy.restore();
    const welcome = await client();
    welcome.socket.write('a');
    await eventually(() => expect(welcome.text()).to.equal('a'));
  });

  it('freezes and lets through afterwards, in order and once', async () => {
    const early = await client();
    proxy.freeze();
    const late = await client();
    early.socket.write('one ');
    late.socket.write('three');
    early.socket.write('two');
    // A second proxy to the same server passes meanwhile: the server is well, and time has gone by.
    const other = await startTcpProxy(proxy.url);
    await other.close();
    expect([early.text(), late.text()]).to.deep.equal(['', '']);
    proxy.restore();
    await eventually(() => expect([early.text(), late.text()]).to.deep.equal(['one two', 'three']));
  });

  it('partitions one way only', async () => {
    const { socket, text } = await client();
    const arrived: Buffer[] = [];
    echo.once('connection', (server: Socket) => server.on('data', (chunk) => arrived.push(chunk)));
    proxy.freeze('down');
    const second = await client();
    second.socket.write('up');
    socket.write('up');
    await eventually(() => expect(Buffer.concat(arrived).toString()).to.equal('up'));
    expect([text(), second.text()]).to.deep.equal(['', '']);
    proxy.restore();
    await eventually(() => expect([text(), second.text()]).to.deep.equal(['up', 'up']));
  });

  it('adds latency with jitter, until it is taken away', async () => {
    const { socket, text } = await client();
    const remove = proxy.add(latency(40, { jitterMs: 20, random: () => 0.5, direction: 'up' }));
    let startedAt = performance.now();
    socket.write('a');
    await eventually(() => expect(text()).to.equal('a'), { every: 1 });
    expect(performance.now() - startedAt).to.be.at.least(49);
    remove();
    startedAt = performance.now();
    socket.write('b');
    await eventually(() => expect(text()).to.equal('ab'), { every: 1 });
    expect(performance.now() - startedAt).to.be.below(49);
  });

  it('slices', async () => {
    const { socket, chunks, text } = await client();
    proxy.add(slicer(3, 5, { direction: 'down' }));
    socket.write('0123456789');
    await eventually(() => expect(text()).to.equal('0123456789'));
    expect(chunks.map(({ length }) => length)).to.deep.equal([3, 3, 3, 1]);
  });

  it('cuts or resets in the middle of a message, on each connection anew', async () => {
    for (const [toxic, codes] of [
      [cutAfter(5, { direction: 'down' }), []],
      [resetAfter(5, { direction: 'down' }), ['ECONNRESET']],
    ] as const) {
      const remove = proxy.add(toxic);
      for (const { socket, text, errors } of [await client(), await client()]) {
        socket.write('0123456789');
        await closed(socket);
        expect(text()).to.equal('01234');
        expect(errors.map(({ code }) => code)).to.deep.equal(codes);
      }
      remove();
    }
  });

  it('applies toxics one after the other', async () => {
    const { socket, chunks, text } = await client();
    proxy.add(slicer(4, 5, { direction: 'down' }));
    proxy.add(slicer(3, 5, { direction: 'down' }));
    socket.write('01234567');
    await eventually(() => expect(text()).to.equal('01234567'));
    expect(chunks.map(({ length }) => length)).to.deep.equal([3, 1, 3, 1]);
  });
});

/** `once` would reject for the error that comes before the end. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}
