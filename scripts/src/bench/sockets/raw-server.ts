import { createServer, type Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';

/** Socket.IO with the edge's options and nothing behind it. */
export function createRawServer(): { http: HttpServer; io: Server } {
  const http = createServer();
  const io = new Server(http, {
    path: '/socket.io',
    serveClient: false,
    transports: ['websocket'],
    allowUpgrades: false,
    maxHttpBufferSize: 10 * 1024,
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: 25_000,
    pingTimeout: 20_000,
    connectTimeout: 15_000,
  });
  io.on('connection', (socket) => {
    socket.emit('ready', { epoch: '', seq: 0, unread: 0, recovered: true });
  });
  return { http, io };
}
