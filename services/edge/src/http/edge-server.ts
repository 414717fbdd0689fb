import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface EdgeServer {
  url: string;
  /** Takes no more connections; those that are open stay. */
  stopListening(): void;
  /** Closes what is still open and resolves when all is closed. */
  close(): Promise<void>;
}

const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;
/** Longer than nginx keeps an idle connection, which must not be closed under its next request. */
const KEEP_ALIVE_MS = 65_000;

export interface EdgeServerOptions {
  app: RequestListener;
  /** Lets Socket.IO hear what is to become a WebSocket. */
  attach: (server: Server) => void;
  port: number;
  host: string;
}

/**
 * An HTTP server whose connections mostly become WebSockets. Unlike the server of the other
 * services it stops in two steps, because its connections are meant to outlive their requests.
 */
export async function startEdgeServer(options: EdgeServerOptions): Promise<EdgeServer> {
  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 5000,
      noDelay: true,
    },
    options.app,
  );
  options.attach(server);
  // Socket.IO took the plain requests too, which it can only refuse, in words of its own.
  server.removeAllListeners('request').on('request', options.app);
  const open = trackConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address() as AddressInfo;
  const host = ['0.0.0.0', '::'].includes(options.host) ? '127.0.0.1' : options.host;

  let closed: Promise<void> | undefined;
  const stopListening = (): Promise<void> =>
    (closed ??= new Promise((resolve) => {
      server.close(() => resolve());
    }));
  return {
    url: `http://${host}:${address.port}`,
    stopListening: () => void stopListening(),
    close: async () => {
      const ended = stopListening();
      for (const socket of open) socket.destroy();
      await ended;
    },
  };
}

/** Node forgets a connection that has become a WebSocket, and then waits for it to end. */
function trackConnections(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
}
