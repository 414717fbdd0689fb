import { setTimeout as delay } from 'node:timers/promises';
import { between } from '@gatehouse/shared/testing/seeded-random';
import type { ServiceProcess } from '../../system/service-process.js';
import { ComingAndGoing } from '../coming-and-going.js';
import type { FaultWorld } from '../fault-world.js';
import { outageOf, together, type Scenario, type Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';

const ordered = ['notification', 'main'] as const;

/** How soon the broker misses who is silent, in seconds: so that a test outlasts it. */
const heartbeatSeconds = 4;
/** Longer than the broker believes in somebody who is silent. */
const shortestPauseMs = 12_000;
/** What a process had in hand when requests were led past it is answered by then, on a busy machine too. */
const answeredWithinMs = 3000;

export const orderPerVisit: Scenario = {
  name: 'order-per-visit',
  promise:
    'two notifications and two mains, one of each killed, then one of each stopped for up to a minute and MongoDB away meanwhile: whatever is told of a visit, and of an account in the audit log, is told once and in order',
  protection: 'one consumer at a time for what has an order',
  quick: false,
  breaks: ['mongo'],
  async run(trial) {
    const { world, weakened } = trial;
    const url = new URL(world.system.servers.rabbitmq.url);
    url.searchParams.set('heartbeat', String(heartbeatSeconds));
    const usual = { env: { RABBITMQ_URL: url.href } };
    const otherwise = { ...usual, without: weakened ? 'single-consumer' : undefined };
    if (weakened) await forgetQueues(world);
    for (const service of ordered) await world.restart(service, otherwise);
    const arjun = new ComingAndGoing(world, 'Arjun');
    let base: string | undefined;
    const outcome = await underLoad(
      trial,
      async () => {
        const killed = chooseEach(trial);
        await world.kill9(killed);
        await delay(outageOf(trial, 5000));
        await world.restart(killed, otherwise);
        const stopped = chooseEach(trial);
        base = world.processes('main').find((process) => !stopped.includes(process))?.url;
        await delay(answeredWithinMs);
        await stopWithoutMongo(trial, stopped);
        base = undefined;
        await arjun.end();
      },
      { load: { wholeVisits: true, perSecond: 50, base: () => base } },
    );
    const verdict = together(outcome.verdict, await arjun.judge());
    if (weakened) await forgetQueues(world);
    return { ...outcome, verdict };
  },
};

/** A queue stays what it was declared as: who does without something has to find none. */
async function forgetQueues(world: FaultWorld): Promise<void> {
  for (const service of ordered) await world.stop(service);
  await world.truth.forgetQueues();
}

/** One process of each service that keeps an order, as the seed decides. */
function chooseEach({ world, random }: Trial): ServiceProcess[] {
  return ordered.flatMap((service) => {
    const all = world.processes(service);
    const one = between(random, 0, all.length - 1);
    return all.slice(one, one + 1);
  });
}

/** They hold what they hold while others go on, and go on themselves when it has long been done. */
async function stopWithoutMongo(trial: Trial, stopped: ServiceProcess[]): Promise<void> {
  const { world } = trial;
  const pauseMs = Math.max(shortestPauseMs, outageOf(trial, 60_000));
  const pauses = stopped.map((process) => world.pause(process, pauseMs));
  await world.kill('mongo');
  await delay(pauseMs / 3);
  await world.bringBack('mongo');
  await Promise.all(pauses);
}
