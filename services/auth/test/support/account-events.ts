import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { TEST_PASSWORD, type AuthUnderTest } from './auth-under-test.js';

/** Listens to what auth publishes. Call before it happens. */
export interface AccountEvents {
  /** All events about the account, once those about a later one have come. */
  of(accountId: string): Promise<Envelope[]>;
}

export async function listenToAccounts(auth: AuthUnderTest): Promise<AccountEvents> {
  const published: Envelope[] = [];
  const channel = await auth.brokers.probe.createChannel();
  const { queue } = await channel.assertQueue('', { exclusive: true });
  await channel.bindQueue(queue, auth.brokers.names.events, 'gatehouse.#');
  const heard = (content: Buffer): number =>
    published.push(JSON.parse(content.toString()) as Envelope);
  await channel.consume(queue, (message) => message && heard(message.content), { noAck: true });

  return {
    async of(accountId) {
      const sentinel = await auth.register();
      await auth.api.login(sentinel.email, TEST_PASSWORD);
      await eventually(() => {
        const types = published.filter(({ subject }) => subject === sentinel.id);
        expect(types.map(({ type }) => type)).to.include('gatehouse.user.login.v1');
      });
      await eventually(async () => {
        expect((await auth.sql.query('SELECT id FROM outbox'))[0]).to.deep.equal([]);
      });
      return published.filter(({ subject }) => subject === accountId);
    },
  };
}
