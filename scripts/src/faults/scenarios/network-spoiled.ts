import { setTimeout as delay } from 'node:timers/promises';
import { between } from '@gatehouse/shared/testing/seeded-random';
import type { TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { cutAfter, latency, slicer } from '@gatehouse/shared/testing/toxics';
import { outageOf, type Scenario, type Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';

export const networkSpoiled: Scenario = {
  name: 'network-spoiled',
  promise:
    'the network to each server slow, sliced, cut in the middle of a message, reset and partitioned: nothing lost, nothing twice',
  protection: 'keeping events until the broker has confirmed them',
  quick: false,
  async run(trial) {
    const { world, weakened } = trial;
    await world.equip('main', { without: weakened ? 'confirmed-publishing' : undefined });
    return underLoad(trial, async () => {
      const { rabbitmq, mysql, mongo, redis } = world.wires;
      for (const wire of shuffled(trial, [rabbitmq, mysql, mongo, redis])) await spoil(trial, wire);
    });
  },
};

async function spoil(trial: Trial, wire: TcpProxy): Promise<void> {
  const { random } = trial;
  const some = (): Promise<unknown> => delay(outageOf(trial, 5000) / 2);
  wire.add(latency(between(random, 1, 10), { jitterMs: 20, random }));
  wire.add(slicer(between(random, 1, 1000)));
  await some();
  wire.reset();
  await some();
  // Enough for a handshake, and not for much more.
  const stopCutting = wire.add(cutAfter(between(random, 5000, 50_000)));
  await some();
  stopCutting();
  wire.freeze(random() < 0.5 ? 'up' : 'down');
  await some();
  wire.freeze();
  await delay(outageOf(trial, 15_000));
  wire.restore();
}

function shuffled<T>({ random }: Trial, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
