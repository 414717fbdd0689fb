import { connect } from 'amqplib';
import type { Caller } from './gatehouse-rpc.js';
import { keyList } from './payload.js';

const queueOf = (namespace: string): string => `${namespace}.raw`;

/** The least that still is a call over RabbitMQ: no deadline, no check, no metrics, one connection. */
export async function serveRaw(url: string, namespace: string): Promise<void> {
  const connection = await connect(url, { noDelay: true });
  const channel = await connection.createChannel();
  await channel.assertQueue(queueOf(namespace), { autoDelete: true, durable: false });
  await channel.prefetch(64);
  await channel.consume(queueOf(namespace), (message) => {
    if (message === null) return;
    JSON.parse(message.content.toString());
    const replyTo = String(message.properties.replyTo);
    const correlationId = String(message.properties.correlationId);
    const reply = Buffer.from(JSON.stringify(keyList));
    channel.sendToQueue(replyTo, reply, { correlationId });
    channel.ack(message);
  });
}

/** Calls with an exclusive reply queue, as every client library does that outlives one channel. */
export async function openRawCaller(url: string, namespace: string): Promise<Caller> {
  const connection = await connect(url, { noDelay: true });
  // The broker goes away first when a run is interrupted; that is no reason to crash.
  connection.on('error', () => undefined);
  const channel = await connection.createChannel();
  const { queue: replyTo } = await channel.assertQueue('', { exclusive: true });
  const waiting = new Map<string, () => void>();
  let calls = 0;
  await channel.consume(
    replyTo,
    (message) => {
      if (message === null) return;
      JSON.parse(message.content.toString());
      const id = String(message.properties.correlationId);
      waiting.get(id)?.();
      waiting.delete(id);
    },
    { noAck: true },
  );
  return {
    call: () =>
      new Promise((resolve) => {
        calls += 1;
        const correlationId = String(calls);
        waiting.set(correlationId, resolve);
        const request = Buffer.from(JSON.stringify({}));
        channel.sendToQueue(queueOf(namespace), request, { replyTo, correlationId });
      }),
    close: () => connection.close(),
  };
}
