import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { beMeasured } from '../child.js';
import { floorQueues, openFloorChannel } from './floor-queues.js';

/** The floor's end: takes, emits to a room, acknowledges. `emitter.process.js <rabbitmq> <namespace>` */
const [url = '', namespace = ''] = process.argv.slice(2);
const http = createServer();
const io = new Server(http, { transports: ['websocket'], serveClient: false });
io.on('connection', (socket) => void socket.join(String(socket.handshake.auth['room'])));

const { channel } = await openFloorChannel(url, namespace);
await channel.consume(floorQueues(namespace).second, (message) => {
  if (message === null) return;
  const item = JSON.parse(message.content.toString()) as { room: string };
  io.to(item.room).emit('item', item);
  channel.ack(message);
});
http.listen(0, '127.0.0.1', () => beMeasured((http.address() as AddressInfo).port));
