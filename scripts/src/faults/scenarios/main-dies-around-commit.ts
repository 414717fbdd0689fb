import { oneOf, between } from '@gatehouse/shared/testing/seeded-random';
import type { Otherwise } from '../otherwise.js';
import type { Scenario, Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';

export const mainDiesAroundCommit: Scenario = {
  name: 'main-dies-around-commit',
  promise:
    'each of two mains dies inside a transaction, or between commit and publishing: rolled back publishes nothing, committed publishes once',
  protection: 'deleting events after they were confirmed',
  quick: true,
  async run(trial) {
    const { world, size } = trial;
    return underLoad(trial, async () => {
      for (let kill = 0; kill < size.kills; kill++) {
        await world.untilDead('main', otherwise(trial));
      }
      await world.restart('main');
    });
  },
};

/** The control dies where what was forgotten too early is lost. */
function otherwise({ random, weakened }: Trial): Otherwise {
  const point = weakened
    ? 'outbox.before-publish'
    : oneOf(random, [
        'outbox.before-append',
        'outbox.after-append',
        'outbox.after-commit',
        'outbox.before-publish',
        'outbox.after-publish',
      ]);
  const failpoint = `${point}=kill@${between(random, 1, 20)}`;
  return { failpoints: [failpoint], without: weakened ? 'outbox' : undefined };
}
