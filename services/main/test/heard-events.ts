import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { MainFixture } from './main-fixture.js';

/** Events that nobody need consume, as they come from the broker. */
export interface HeardEvents<Data> {
  /** In the order in which they came. */
  of(subject: string): Envelope<Data>[];
}

/** @param types a pattern of the broker's, such as `gatehouse.unit.#` */
export async function hearEvents<Data>(
  { brokers }: MainFixture,
  types: string,
): Promise<HeardEvents<Data>> {
  const heard: Envelope<Data>[] = [];
  const channel = await brokers.probe.createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, brokers.names.events, types);
  await channel.consume(
    queue,
    (message) => {
      if (message) heard.push(JSON.parse(message.content.toString()) as Envelope<Data>);
    },
    { noAck: true },
  );
  return { of: (subject) => heard.filter((event) => event.subject === subject) };
}
