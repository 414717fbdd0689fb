import { setTimeout as delay } from 'node:timers/promises';
import { outageOf, victimsOf, type Scenario } from '../scenario.js';
import { underLoad } from '../under-load.js';

export const notificationKilled: Scenario = {
  name: 'notification-killed',
  promise:
    'kill -9 of one of two notifications, or of both: each accepted visit is in each feed once, and the unread count is exact',
  protection: 'acknowledging after the work',
  quick: true,
  async run(trial) {
    const { world, weakened } = trial;
    // Each batch takes a moment, so that one is always in the works when the process dies.
    const failpoints = ['consumer.before-effect=delay:20'] as const;
    const without = weakened ? 'late-acknowledgement' : undefined;
    await world.restart('notification', { failpoints, without });
    return underLoad(trial, async () => {
      const victims = victimsOf(trial, 'notification');
      await world.kill9(victims);
      await delay(outageOf(trial, 5000));
      await world.restart(victims);
    });
  },
};
