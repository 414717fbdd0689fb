import type { Scenario, Trial } from '../scenario.js';
import { underLoad } from '../under-load.js';

const services = ['notification', 'edge', 'edge-2', 'main'] as const;

/** A stop ends within this time, in milliseconds. */
const stopWithinMs = 15_000;

export const sigtermUnderLoad: Scenario = {
  name: 'sigterm-under-load',
  promise:
    'SIGTERM to each service under load: exit 0 within 15 s, no request that was in flight fails, pages go elsewhere and miss nothing',
  protection: 'a graceful stop (SIGKILL in its place)',
  quick: false,
  async run(trial) {
    const { world } = trial;
    // Requests take a moment, so that some are in flight when main is told to stop.
    const failpoints = ['outbox.before-append=delay:100'] as const;
    await world.restart('main', { failpoints });
    const broken: string[] = [];
    let toldAt = 0;
    const outcome = await underLoad(
      trial,
      async () => {
        for (const name of services) {
          toldAt = performance.now();
          broken.push(...(await stop(trial, name)));
          await world.service(name).restart();
        }
      },
      {
        inspect: ({ requests }) => {
          const cutOff = requests.tries.filter(
            ({ startedAt, ms, ended }) =>
              startedAt < toldAt && startedAt + ms > toldAt && ended !== 'accepted',
          );
          const [first] = cutOff;
          return first === undefined
            ? []
            : [`${cutOff.length} requests in flight at main failed: ${first.ended}`];
        },
      },
    );
    return { ...outcome, broken: [...outcome.broken, ...broken] };
  },
};

async function stop({ world, weakened }: Trial, name: string): Promise<string[]> {
  const service = world.service(name);
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
  return [`${name} ended with ${code ?? signal ?? ''} after ${Math.round(ms)} ms`];
}
