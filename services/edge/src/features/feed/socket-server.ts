import { isForeignOrigin } from '@gatehouse/shared/http/cross-origin';
import type { IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
import type { SocketServer } from './feed.types.js';

/** The longest token that is ever read (8,192) and a place: clients send nothing bigger. */
const MAX_MESSAGE_BYTES = 10 * 1024;

/**
 * The Socket.IO server of an edge, not yet attached to anything.
 * @param origins other than ours whose pages may open sockets
 */
export function createSocketServer(origins: readonly string[]): SocketServer {
  return new Server({
    path: '/socket.io',
    serveClient: false,
    allowRequest: (request, decide) => decide(null, !isForeign(request, origins)),
    // No long polling: its requests would all have to find the same edge, and with it go sticky
    // sessions at the gateway, CORS, and a second way in to guard. Every browser has WebSocket.
    transports: ['websocket'],
    allowUpgrades: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    // Measured: 217 KB a socket to save half a kilobyte a message; D42.
    perMessageDeflate: false,
    httpCompression: false,
    // A dead phone is noticed within 45 s. More often would keep its radio awake; more seldom, and
    // address translation of mobile networks forgets the connection.
    pingInterval: 25_000,
    pingTimeout: 20_000,
    // From the WebSocket to the end of the handshake: longer than the slowest replay may take.
    connectTimeout: 15_000,
  });
}

/**
 * Browsers ask no preflight before a WebSocket, so whoever answers has to look where the page is
 * from. No page can leave `Origin` out or say by which name it has reached us; who does is no browser.
 */
function isForeign({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host, 'x-forwarded-host': outside = host } = headers;
  return origin !== undefined && isForeignOrigin(origin, String(outside), origins);
}
