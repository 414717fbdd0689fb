import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import type { Context } from './command-context.js';
import { Cursors } from './cursors.js';
import { dispatch } from './dispatch.js';
import { Store } from './store.js';
import { MessageReader, frameReply } from './wire.js';

export interface StandInOptions {
  /** A loopback address; this server asks nobody for a password. */
  host?: string;
  /** 0 for any free port. */
  port?: number;
  /** The folder for the journals; without it everything is in memory only. */
  data?: string | undefined;
}

export interface StandIn {
  url: string;
  port: number;
  store: Store;
  stop(): Promise<void>;
}

/**
 * Starts the MongoDB stand-in: a small server for trial and tests, not for production.
 * @throws Error (EADDRINUSE, or a data folder in use) when it cannot start
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { host = '127.0.0.1', port = 0, data } = options;
  if (!isLoopback(host))
    throw new Error(`The stand-in binds to this machine only, not to ${host}.`);
  const sockets = new Set<Socket>();
  const server = createServer();
  // The port is taken first: another stand-in's data must not be touched in vain.
  await listen(server, port, host);
  let store: Store;
  try {
    store = new Store(data);
  } catch (error) {
    server.close();
    throw error;
  }
  const shared = { store, cursors: new Cursors() };
  let connections = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, { ...shared, connectionId: ++connections });
  });
  const bound = (server.address() as AddressInfo).port;
  const stop = async (): Promise<void> => {
    const closed = new Promise((done) => server.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
    store.close();
  };
  return { url: `mongodb://${host}:${bound}`, port: bound, store, stop };
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done();
    });
  });
}

/** Runs the commands of one connection, one after the other. */
function serve(socket: Socket, context: Context): void {
  const reader = new MessageReader();
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    const replies: Buffer[] = [];
    try {
      for (const message of reader.push(data)) {
        const reply = dispatch(context, message.command);
        if (!message.isSilent) replies.push(frameReply(message, reply));
      }
    } catch (error) {
      console.error('A connection was closed:', error);
      socket.destroy();
    }
    // What was written must be in the journal before anybody hears of it.
    context.store.flush();
    if (replies.length > 0 && !socket.destroyed) socket.write(Buffer.concat(replies));
  });
}
