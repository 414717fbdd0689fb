import { oneOf, between } from '@gatehouse/shared/testing/seeded-random';
import type { Scenario, Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';

export const notificationDiesUnacknowledged: Scenario = {
  name: 'notification-dies-unacknowledged',
  promise:
    'each of two notifications dies between effect and acknowledgement, again and again: n messages have n effects',
  protection: 'looking whether an event was told before',
  quick: false,
  async run(trial) {
    const { world, size, weakened } = trial;
    const without = weakened ? 'told-events' : undefined;
    return underLoad(trial, async () => {
      for (let kill = 0; kill < size.kills; kill++) {
        await world.untilDead('notification', { failpoints: [failpoint(trial)], without });
      }
      await world.restart('notification', { without });
    });
  },
};

function failpoint({ random, weakened }: Trial): string {
  const point = weakened
    ? 'consumer.before-acknowledge'
    : oneOf(random, ['consumer.before-acknowledge', 'consumer.before-effect']);
  return `${point}=kill@${between(random, 1, 5)}`;
}
