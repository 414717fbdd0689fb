import { setTimeout as delay } from 'node:timers/promises';
import { outageOf, type Scenario } from '../scenario.js';
import { strangeFailures } from '../tries.js';
import { underLoad } from '../under-load.js';

export const mysqlDown: Scenario = {
  name: 'mysql-down',
  promise: 'kill -9 of MySQL: 503 with Retry-After meanwhile, then all goes on without a restart',
  protection: 'telling a database that is away from a fault of our own',
  quick: false,
  breaks: ['mysql'],
  async run(trial) {
    const { world, weakened } = trial;
    await world.equip('main', { without: weakened ? 'named-outages' : undefined });
    return underLoad(
      trial,
      async () => {
        await world.kill('mysql');
        await delay(outageOf(trial, 30_000));
        await world.bringBack('mysql');
      },
      { inspect: ({ requests, answers }) => strangeFailures(requests, answers) },
    );
  },
};
