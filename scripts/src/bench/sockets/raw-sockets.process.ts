import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { beMeasured } from '../child.js';

/** Socket.IO with the edge's options and nothing behind it. */
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
http.listen(0, '127.0.0.1', () => beMeasured((http.address() as AddressInfo).port));
