import { setTimeout as delay } from 'node:timers/promises';
import { outageOf, type Scenario } from '../scenario.js';
import { underLoad } from '../under-load.js';

/** After MongoDB is back, in milliseconds. */
const deliveredWithinMs = 120_000;

export const mongoDown: Scenario = {
  name: 'mongo-down',
  promise:
    'MongoDB away: what arrives is held, all of it is told in order within 120 s after, no dead letter',
  protection: 'holding messages, and the retry ladder',
  quick: false,
  breaks: ['mongo'],
  async run(trial) {
    const { world, weakened } = trial;
    await world.equip('notification', { without: weakened ? 'held-messages' : undefined });
    const outcome = await underLoad(trial, async () => {
      await world.kill('mongo');
      await delay(outageOf(trial, 60_000));
      await world.bringBack('mongo');
    });
    const late = outcome.recoveryMs > deliveredWithinMs;
    return late ? { ...outcome, broken: [...outcome.broken, 'it took more than 120 s'] } : outcome;
  },
};
