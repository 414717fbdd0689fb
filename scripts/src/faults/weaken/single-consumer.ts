import { Link } from '@gatehouse/shared/messaging/link/link';
import type { ChannelSpec } from '@gatehouse/shared/messaging/link/managed-channel';
import type { Channel } from 'amqplib';
import { wrapMethod } from './wrap-method.js';

const argument = 'x-single-active-consumer';

/** A queue gives messages to all who consume it, in turn. It must be declared anew for that. */
wrapMethod<[ChannelSpec<Channel>], unknown>(Link.prototype, 'openChannel', (run, spec) => {
  const open: typeof spec.open = async (model) => declaringForAll(await spec.open(model));
  return run({ ...spec, open });
});

function declaringForAll(channel: Channel): Channel {
  const declare = channel.assertQueue.bind(channel);
  channel.assertQueue = (queue, options) => {
    const wanted = Object.entries((options?.arguments ?? {}) as Record<string, unknown>);
    const others = Object.fromEntries(wanted.filter(([name]) => name !== argument));
    return declare(queue, { ...options, arguments: others });
  };
  return channel;
}
