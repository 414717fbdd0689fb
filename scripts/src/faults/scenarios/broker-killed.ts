import { setTimeout as delay } from 'node:timers/promises';
import { outageOf, sizes, type Scenario } from '../scenario.js';
import { quantile, triesDuring } from '../tries.js';
import { underLoad } from '../under-load.js';

/** While the broker is away, in milliseconds. */
const p99WithinMs = 500;
/** `npm test` runs wherever it is run, and judges no speed: there it only must not hang. */
const p99InQuickRunMs = 5000;

export const brokerKilled: Scenario = {
  name: 'broker-killed',
  promise:
    'kill -9 of RabbitMQ: HTTP goes on, p99 below 500 ms, and each accepted visit has its effect once',
  protection: 'keeping events until the broker has confirmed them',
  quick: true,
  breaks: ['rabbitmq'],
  async run(trial) {
    const { world, weakened, size } = trial;
    await world.equip('main', { without: weakened ? 'confirmed-publishing' : undefined });
    const limitMs = size.outage < sizes.usual.outage ? p99InQuickRunMs : p99WithinMs;
    let diedAt = 0;
    let awayUntil = 0;
    return underLoad(
      trial,
      async () => {
        diedAt = performance.now();
        await world.kill('rabbitmq');
        await delay(outageOf(trial, 10_000));
        awayUntil = performance.now();
        await world.bringBack('rabbitmq');
      },
      {
        inspect: ({ requests }) => {
          const tries = triesDuring(requests, diedAt, awayUntil);
          const failed = tries.filter(({ ended }) => ended !== 'accepted');
          const p99 = quantile(tries, 0.99);
          return [
            ...(failed.length === 0
              ? []
              : [`${failed.length} requests failed: ${failed[0]?.ended}`]),
            ...(p99 <= limitMs ? [] : [`p99 was ${Math.round(p99)} ms`]),
          ];
        },
      },
    );
  },
};
