import { PlainError } from '../console/plain-error.js';
import { terminalProgress } from '../console/progress.js';
import { layers, type Teardown } from '../console/teardown.js';
import { stopLeftovers } from '../process/leftovers.js';
import { takeLock } from '../process/lock.js';
import { isPortFree } from '../process/ports.js';
import { forgetData } from '../provision/provision.js';
import { createProfile, type Profile } from '../provision/profile.js';
import { startSystemIn, type RunningSystem } from '../system/start-system.js';
import type { StartOptions } from './options.js';

/** Brings the system up in the profile that keeps its data, telling what happens. */
export async function bringUp(
  options: StartOptions,
  teardown: Teardown,
  onLine: (process: string, line: string) => void,
  { portal }: { portal: boolean } = { portal: true },
): Promise<RunningSystem> {
  const { port, https, demo, logLevel } = options;
  const profile = createProfile('start', terminalProgress, teardown);
  await claim(profile, options);
  await requireFree('--port', port);
  if (https !== undefined) await requireFree('--https-port', https.port);
  return startSystemIn(profile, { port, demo, logLevel, onLine, portal, ...(https && { https }) });
}

async function requireFree(flag: string, port: number): Promise<void> {
  if (await isPortFree(port)) return;
  throw new PlainError(
    `port ${port} of 127.0.0.1 is in use by another program; choose one with ${flag}, for example npm start -- ${flag} ${port + 1}`,
  );
}

/** One run per profile; what an earlier one left, because it was killed, is stopped first. */
async function claim(profile: Profile, { port, reset }: StartOptions): Promise<void> {
  const release = await takeLock(`${profile.folder}.lock`, 'npm start', `http://localhost:${port}`);
  profile.teardown.add(layers.support, release);
  const left = await stopLeftovers(profile.folder);
  if (left.length > 0) profile.progress.note(`stopped what a killed run left: ${left.join(', ')}`);
  if (!reset) return;
  await forgetData(profile);
  profile.progress.note('forgot the data of earlier runs');
}
