import { Link } from '@gatehouse/shared/messaging/link/link';
import type { ChannelSpec } from '@gatehouse/shared/messaging/link/managed-channel';
import type { Channel } from 'amqplib';
import { wrapMethod } from './wrap-method.js';

/** A message is acknowledged when it comes, before anything was done. */
wrapMethod<[ChannelSpec<Channel>], unknown>(Link.prototype, 'openChannel', (run, spec) => {
  const open: typeof spec.open = async (model) => acknowledgingEarly(await spec.open(model));
  return run({ ...spec, open });
});

function acknowledgingEarly(channel: Channel): Channel {
  const acknowledge = channel.ack.bind(channel);
  const consume = channel.consume.bind(channel);
  channel.ack = () => undefined;
  channel.consume = (queue, onMessage, options) =>
    consume(
      queue,
      (message) => {
        if (message !== null && options?.noAck !== true) acknowledge(message);
        onMessage(message);
      },
      options,
    );
  return channel;
}
