import { connect } from 'amqplib';
import type { AddressInfo } from 'node:net';
import { beMeasured } from '../child.js';
import { createRawServer } from '../sockets/raw-server.js';
import type { Item } from './item.js';

/**
 * Emits what it takes from a queue: the same to all, or to each its own copy.
 * `raw-broadcast.process.js <rabbitmq url> <queue> same|own`
 */
const [url = '', queue = '', copies = 'same'] = process.argv.slice(2);
const { http, io } = createRawServer();
const connection = await connect(url, { noDelay: true });
// The broker goes away first when a run is interrupted; that is no reason to crash.
connection.on('error', () => undefined);
const channel = await connection.createChannel();
await channel.assertQueue(queue, { exclusive: true });
await channel.consume(
  queue,
  (message) => {
    if (message === null) return;
    const item = JSON.parse(message.content.toString()) as Item;
    if (copies === 'same') io.emit('notification', item);
    else
      for (const socket of io.sockets.sockets.values())
        socket.emit('notification', { ...item, accountId: socket.id });
  },
  { noAck: true },
);
http.listen(0, '127.0.0.1', () => beMeasured((http.address() as AddressInfo).port));
