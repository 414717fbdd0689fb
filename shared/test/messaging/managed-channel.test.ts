import type { Channel, ChannelModel } from 'amqplib';
import { expect } from 'chai';
import { ManagedChannel } from '../../src/messaging/link/managed-channel.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { kitchenBrokers } from './support.js';

describe('the first opening of a channel', () => {
  let brokers: TestBrokers;

  before(async () => {
    brokers = await kitchenBrokers();
  });

  after(() => brokers.drop());

  function channelWith(
    setup: (channel: Channel) => Promise<void>,
    mayEndBy?: (error: Error) => boolean,
  ): ManagedChannel {
    const open = (model: ChannelModel): Promise<Channel> => model.createChannel();
    const spec = { name: 'first', open, setup, ...(mayEndBy === undefined ? {} : { mayEndBy }) };
    return new ManagedChannel(spec, silentLogger, () => brokers.probe);
  }

  it('waits for a queue that a neighbour is just making', async () => {
    const queue = `${brokers.namespace}.made-meanwhile`;
    let tries = 0;
    const channel = channelWith(async (fresh) => {
      tries += 1;
      if (tries === 3) await fresh.assertQueue(queue, { exclusive: true });
      // The broker's 404 is the same for a queue that is away and for one that is not there yet.
      await fresh.checkQueue(queue);
    });
    await channel.open();
    expect(channel.current).to.not.equal(undefined);
    expect(tries).to.equal(3);
    await channel.close();
  });

  it('fails at once by any other refusal, and by one that was expected', async () => {
    let tries = 0;
    const refused = channelWith(async (fresh) => {
      tries += 1;
      await fresh.assertQueue('amq.reserved');
    });
    await refused.open().then(
      () => expect.fail('was opened'),
      (error: unknown) => expect(String(error)).to.contain('403'),
    );
    const missing = channelWith(
      async (fresh) => {
        tries += 1;
        await fresh.checkQueue(`${brokers.namespace}.nowhere`);
      },
      () => true,
    );
    await missing.open().then(
      () => expect.fail('was opened'),
      (error: unknown) => expect(String(error)).to.contain('404'),
    );
    expect(tries).to.equal(2);
  });
});
