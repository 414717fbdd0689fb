import { setTimeout as delay } from 'node:timers/promises';
import { rememberingAnswers } from '../remembered-answers.js';
import { outageOf, victimsOf, type Scenario } from '../scenario.js';
import { underLoad } from '../under-load.js';

export const mainKilled: Scenario = {
  name: 'main-killed',
  promise:
    'kill -9 of one of two mains, or of both: what was answered with 2xx has its effect once, repeats included',
  protection: 'remembering the answer to an Idempotency-Key with its effect',
  quick: false,
  async run(trial) {
    const { world } = trial;
    // Most who are cut off here have been heard: their repeat must not be a second visit.
    const failpoints = ['outbox.after-commit=delay:20'] as const;
    const remembering = rememberingAnswers(trial);
    await world.restart('main', { ...remembering, failpoints });
    return underLoad(trial, async () => {
      const victims = victimsOf(trial, 'main');
      await world.kill9(victims);
      await delay(outageOf(trial, 5000));
      await world.restart(victims, remembering);
    });
  },
};
