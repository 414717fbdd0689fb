import { setTimeout as delay } from 'node:timers/promises';
import { between } from '@gatehouse/shared/testing/seeded-random';
import { judgeLadders } from '../judge-ladders.js';
import type { Away } from '../ladder-visits.js';
import { LadderLoad } from '../ladder-load.js';
import type { Otherwise } from '../otherwise.js';
import { outageOf, victimsOf, type Scenario, type Trial } from '../scenario.js';

/** Longer than both mains are away together, mostly. */
const rungSeconds = '8';
/** Between a restart and the next kill. */
const upForMs = { least: 1000, most: 5000 };
/** What was due just before everybody died did not happen, and what is due is looked for once a second. */
const margins = { beforeMs: 1000, afterMs: 2000 };

export const ladderMainKilled: Scenario = {
  name: 'ladder-main-killed',
  promise:
    'kill -9 of one of two mains, or of both, again and again while visits go up their ladders and residents answer some: each rung is told once and in order, each visit has one answer or one end, and none waits beyond its end',
  protection: 'that a step and its event are one transaction',
  quick: false,
  async run(trial) {
    const { world, weakened } = trial;
    const otherwise: Otherwise = {
      // Each step lingers between its change and its event; that of the control so that somebody dies there.
      failpoints: [`outbox.before-append=delay:${weakened ? 300 : 20}`],
      without: weakened ? 'transactions' : undefined,
      env: {
        VISIT_RING_SECONDS: rungSeconds,
        VISIT_CONTACTS_SECONDS: rungSeconds,
        VISIT_GUARD_SECONDS: rungSeconds,
      },
    };
    await world.restart('main', otherwise);
    const load = await LadderLoad.open(trial);
    try {
      const away: Away[] = [];
      let isOver = false;
      const killed = killWhile(trial, otherwise, { away, goOn: () => !isOver });
      killed.catch(() => undefined);
      await load.run().finally(() => (isOver = true));
      await killed;
      return await judgeLadders(trial, load, away);
    } finally {
      load.close();
    }
  },
};

/** @returns when it may be that nobody was there to take a step */
async function killWhile(
  trial: Trial,
  otherwise: Otherwise,
  { away, goOn }: { away: Away[]; goOn: () => boolean },
): Promise<void> {
  const { world, random } = trial;
  do {
    await delay(between(random, upForMs.least, upForMs.most));
    const victims = victimsOf(trial, 'main');
    const from = Date.now() - margins.beforeMs;
    await world.kill9(victims);
    await delay(outageOf(trial, 2000));
    await world.restart(victims, otherwise);
    if (victims.length === world.processes('main').length)
      away.push({ from, to: Date.now() + margins.afterMs });
  } while (goOn());
}
