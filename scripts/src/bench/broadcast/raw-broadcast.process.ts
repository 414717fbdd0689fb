import { connect } from 'amqplib';
import type { AddressInfo } from 'node:net';
import { beMeasured } from '../child.js';
import { createRawServer } from '../sockets/raw-server.js';
import type { Item } from './item.js';

/** Emits to all what it takes from a queue. `raw-broadcast.process.js <rabbitmq url> <queue>` */
const [url = '', queue = ''] = process.argv.slice(2);
const { http, io } = createRawServer();
const connection = await connect(url, { noDelay: true });
// The broker goes away first when a run is interrupted; that is no reason to crash.
connection.on('error', () => undefined);
const channel = await connection.createChannel();
await channel.assertQueue(queue, { exclusive: true });
await channel.consume(
  queue,
  (message) => {
    if (message !== null) io.emit('notification', JSON.parse(message.content.toString()) as Item);
  },
  { noAck: true },
);
http.listen(0, '127.0.0.1', () => beMeasured((http.address() as AddressInfo).port));
