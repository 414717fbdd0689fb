import { connect, type ChannelModel, type ConfirmChannel } from 'amqplib';

/** The two durable quorum queues between the floor's three processes. */
export function floorQueues(namespace: string): { first: string; second: string } {
  return { first: `${namespace}.floor.first`, second: `${namespace}.floor.second` };
}

/** A confirm channel of its own connection, with both queues there. */
export async function openFloorChannel(
  url: string,
  namespace: string,
): Promise<{ connection: ChannelModel; channel: ConfirmChannel }> {
  const connection = await connect(url, { noDelay: true });
  // The broker goes away first when a run is interrupted; that is no reason to crash.
  connection.on('error', () => undefined);
  const channel = await connection.createConfirmChannel();
  for (const queue of Object.values(floorQueues(namespace))) {
    await channel.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum' } });
  }
  await channel.prefetch(100);
  return { connection, channel };
}

/** Resolves when the broker has the message on disk. */
export function publishConfirmed(
  channel: ConfirmChannel,
  queue: string,
  content: Buffer,
): Promise<void> {
  return new Promise((resolve, reject) => {
    channel.sendToQueue(queue, content, { persistent: true }, (error: unknown) => {
      if (error === null || error === undefined) resolve();
      else reject(new Error('the broker refused a message', { cause: error }));
    });
  });
}
