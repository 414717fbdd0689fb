import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { AuthUnderTest } from './auth-under-test.js';

export interface PublishedEvents {
  /** All events about an account, in order, once the outbox is empty and they have arrived. */
  about(accountId: string): Promise<Envelope[]>;
}

/** Listens to every event that auth publishes from now on. */
export async function listenToEvents(auth: AuthUnderTest): Promise<PublishedEvents> {
  const published: Envelope[] = [];
  const channel = await auth.brokers.probe.createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, auth.brokers.names.events, 'gatehouse.#');
  await channel.consume(
    queue,
    (message) => {
      if (message !== null) published.push(JSON.parse(message.content.toString()) as Envelope);
    },
    { noAck: true },
  );
  return {
    about: async (accountId) => {
      await eventually(async () => {
        expect((await auth.sql.query('SELECT id FROM outbox'))[0]).to.deep.equal([]);
      });
      // What was published before the sentinel arrives before it.
      const sentinel = await auth.register();
      await eventually(() => {
        expect(published.some(({ subject }) => subject === sentinel.id)).to.equal(true);
      });
      return published.filter(({ subject }) => subject === accountId);
    },
  };
}
