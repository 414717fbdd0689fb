import type { ServiceProcess } from '../../system/service-process.js';
import type { Scenario, Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';

/** A stop ends within this time, in milliseconds. */
const stopWithinMs = 15_000;

export const sigtermUnderLoad: Scenario = {
  name: 'sigterm-under-load',
  promise:
    'SIGTERM to each process of each service under load, one after the other: exit 0 within 15 s, no request fails, pages go elsewhere and miss nothing',
  protection: 'a graceful stop (SIGKILL in its place)',
  quick: false,
  async run(trial) {
    const { world } = trial;
    // Requests take a moment, so that some are in flight when main is told to stop.
    const failpoints = ['outbox.before-append=delay:100'] as const;
    await world.restart('main', { failpoints });
    const broken: string[] = [];
    const outcome = await underLoad(
      trial,
      async () => {
        for (const process of world.processes()) {
          broken.push(...(await stop(trial, process)));
          await world.replace(process);
        }
      },
      {
        inspect: ({ requests, answers }) => {
          const tries = [...requests.tries, ...answers.tries];
          const failed = tries.filter(({ ended }) => ended !== 'accepted');
          const [first] = failed;
          return first === undefined ? [] : [`${failed.length} requests failed: ${first.ended}`];
        },
      },
    );
    return { ...outcome, broken: [...outcome.broken, ...broken] };
  },
};

async function stop({ weakened }: Trial, service: ServiceProcess): Promise<string[]> {
  if (weakened) {
    await service.kill9();
    return [];
  }
  const { exited } = service;
  const startedAt = performance.now();
  await service.stop();
  const { code, signal } = await exited;
  const ms = performance.now() - startedAt;
  if (code === 0 && ms <= stopWithinMs) return [];
  return [`${service.name} ended with ${code ?? signal ?? ''} after ${Math.round(ms)} ms`];
}
