import { setTimeout as delay } from 'node:timers/promises';
import { outageOf, type Scenario } from '../scenario.js';
import { strangeFailures } from '../tries.js';
import { underLoad } from '../under-load.js';

export const outboxFull: Scenario = {
  name: 'outbox-full',
  promise:
    'RabbitMQ away until the outbox is full: 503 outbox_full with Retry-After, and all that was accepted is told',
  protection: 'a bound on waiting events',
  quick: false,
  breaks: ['rabbitmq'],
  async run(trial) {
    const { world, weakened, size } = trial;
    const bound = { OUTBOX_LIMIT: String(Math.ceil(size.visits / 4)) };
    await world.restart('main', { env: weakened ? {} : bound });
    return underLoad(
      trial,
      async () => {
        await world.kill('rabbitmq');
        await delay(3000 + outageOf(trial, 10_000));
        await world.bringBack('rabbitmq');
      },
      {
        strikeBetween: [0.1, 0.3],
        inspect: ({ requests, answers }) => {
          const full = requests.tries.filter(({ ended }) => ended === '503 outbox_full');
          const strange = strangeFailures(requests, answers);
          return full.length > 0
            ? strange
            : [...strange, 'nobody was told that the outbox is full'];
        },
      },
    );
  },
};
