import { setTimeout as delay } from 'node:timers/promises';
import { reasonOf } from '../console/plain-error.js';
import type { Progress } from '../console/progress.js';
import type { Teardown } from '../console/teardown.js';
import type { ServiceProcess } from '../system/service-process.js';

/** Waits between restarts, in milliseconds; the last one repeats. */
const waits = [500, 1000, 2000, 5000, 10_000];
/** A service that ran this long has recovered: the waits begin anew. */
const recoveredAfterMs = 30_000;

/**
 * Starts a service again whenever it ends without having been asked to, waiting longer each time.
 * Returns when the teardown has begun.
 */
export async function keepRunning(
  service: ServiceProcess,
  teardown: Teardown,
  progress: Progress,
): Promise<void> {
  let crashes = 0;
  for (;;) {
    const since = performance.now();
    const { code, signal } = await service.exited;
    if (isStopping(teardown)) return;
    if (performance.now() - since > recoveredAfterMs) crashes = 0;
    const wait = waits[Math.min(crashes, waits.length - 1)] ?? 0;
    crashes += 1;
    progress.warn(
      `${service.name} ended (${signal ?? `exit code ${code ?? '?'}`}); it starts again in ${wait / 1000} s`,
    );
    await delay(wait, undefined, { ref: false });
    if (isStopping(teardown)) return;
    await service.restart().then(
      () => progress.note(`${service.name} is back, process ${service.pid ?? '?'}`),
      (error: unknown) => progress.warn(`${service.name} did not start: ${reasonOf(error)}`),
    );
  }
}

/** A function, so that each look counts: the state changes while we wait. */
function isStopping(teardown: Teardown): boolean {
  return teardown.begun;
}
