import { Server } from 'socket.io';
import type { SocketServer } from './feed.types.js';

/** The longest token that is ever read (8,192) and a place: clients send nothing bigger. */
const MAX_MESSAGE_BYTES = 10 * 1024;

/** The Socket.IO server of an edge, not yet attached to anything. */
export function createSocketServer(): SocketServer {
  return new Server({
    path: '/socket.io',
    serveClient: false,
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
