import { setTimeout as delay } from 'node:timers/promises';
import { outageOf, type Scenario } from '../scenario.js';
import { underLoad } from '../under-load.js';

/** After the alarm is over, in milliseconds. */
const drainedWithinMs = 60_000;

export const brokerBlocked: Scenario = {
  name: 'broker-blocked',
  promise:
    "RabbitMQ's memory alarm: no request hangs, nothing is lost, all is told within a minute after it",
  protection: 'keeping events until the broker has confirmed them',
  quick: false,
  breaks: ['rabbitmq'],
  async run(trial) {
    const { world, weakened } = trial;
    await world.equip('main', { without: weakened ? 'confirmed-publishing' : undefined });
    const outcome = await underLoad(trial, async () => {
      await world.servers.rabbitmq.control('set_vm_memory_high_watermark', '0.0000001');
      try {
        await delay(outageOf(trial, 30_000));
      } finally {
        await world.servers.rabbitmq.control('set_vm_memory_high_watermark', '0.4');
      }
    });
    const late = outcome.recoveryMs > drainedWithinMs;
    return late
      ? { ...outcome, broken: [...outcome.broken, 'it took more than a minute'] }
      : outcome;
  },
};
