import { beMeasured } from '../child.js';
import { floorQueues, openFloorChannel, publishConfirmed } from './floor-queues.js';

/** The floor's middle: takes, publishes on, acknowledges. `relay.process.js <rabbitmq> <namespace>` */
const [url = '', namespace = ''] = process.argv.slice(2);
const { first, second } = floorQueues(namespace);
const { channel } = await openFloorChannel(url, namespace);
await channel.consume(first, (message) => {
  if (message === null) return;
  void publishConfirmed(channel, second, message.content).then(() => channel.ack(message));
});
beMeasured();
