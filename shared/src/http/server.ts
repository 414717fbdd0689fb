import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface ListenOptions {
  /** 0 takes any free port. */
  port: number;
  host?: string;
  /**
   * How long a stop goes on answering, connections that are new and those that are idle, and tells
   * each that it was the last time. A proxy that keeps idle connections for a shorter time then has
   * none left on which its next request could meet a reset. Default 0.
   */
  lameDuckMs?: number;
}

export interface RunningServer {
  /** Where it listens, e.g. `http://127.0.0.1:8080`. */
  url: string;
  port: number;
  /**
   * After the lame-duck time takes no more connections, ends idle ones, and resolves when the last
   * answer is out.
   */
  stop(): Promise<void>;
}

/** nginx keeps a connection for 60 s; were we to close first, its next request would meet a reset. */
const KEEP_ALIVE_MS = 65_000;
/** Time to send the headers, and the whole request: a slow-loris gets no longer. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 30_000;
/** How long a stop waits for answers; less than the deadline of the process. */
const DRAIN_MS = 8_000;
/** How long somebody who connected in the last moment has to begin to speak; at most the lame-duck time. */
const LATECOMER_MS = 500;

/** Serves `app` over HTTP. Rejects when the address cannot be listened on. */
export async function startServer(
  app: RequestListener,
  { port, host = '0.0.0.0', lameDuckMs = 0 }: ListenOptions,
): Promise<RunningServer> {
  const server = createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      // How often the two limits above are looked at.
      connectionsCheckingInterval: 5_000,
      noDelay: true,
    },
    app,
  );
  const drain = drainOnStop(server, lameDuckMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  const shownHost = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    url: `http://${shownHost}:${address.port}`,
    port: address.port,
    stop: drain,
  };
}

/**
 * Returns the graceful stop of `server`. Node's own `close` waits for connections on which nothing
 * was ever asked, and leaves one that was busy at that moment open for the whole keep-alive time.
 * So the former are ended, every answer given from then on says `Connection: close`, and what
 * becomes idle in spite of it is ended too.
 */
function drainOnStop(server: Server, lameDuckMs: number): () => Promise<void> {
  const inFlight = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  let stopping: Promise<void> | undefined;
  const makeLast = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_request, response: ServerResponse) => {
    inFlight.add(response);
    if (stopping) makeLast(response);
    response.once('close', () => {
      inFlight.delete(response);
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });

  const close = () =>
    new Promise<void>((resolve, reject) => {
      const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS - lameDuckMs);
      server.close((error) => {
        clearTimeout(deadline);
        if (error) reject(error);
        else resolve();
      });
      server.closeIdleConnections();
      setTimeout(endSilent, Math.min(lameDuckMs, LATECOMER_MS));
    });
  const endSilent = () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  const stop = async () => {
    inFlight.forEach(makeLast);
    if (lameDuckMs > 0) await delay(lameDuckMs);
    await close();
  };
  return () => (stopping ??= stop());
}
