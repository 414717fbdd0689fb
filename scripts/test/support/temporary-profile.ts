import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentProgress } from '../../src/console/progress.js';
import { Teardown } from '../../src/console/teardown.js';
import { belongsTo, isAlive } from '../../src/process/process-table.js';
import type { Profile } from '../../src/provision/profile.js';

/** A folder of its own for one test; removed with {@link forget}. */
export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'gatehouse-test-'));
}

/** A profile in a folder of its own. */
export async function temporaryProfile(keepsData: boolean): Promise<Profile> {
  const folder = join(await temporaryFolder(), 'profile');
  return {
    name: 'trial',
    folder,
    keepsData,
    durable: keepsData,
    progress: silentProgress,
    teardown: new Teardown(),
  };
}

/** Removes a folder made here. */
export async function forget(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The processes that have to do with the folder, ourselves left out. */
export async function processesOf(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 1 && pid !== process.pid);
  const found = await Promise.all(
    pids.map(async (pid) => ((await belongsTo(pid, folder)) && (await isAlive(pid)) ? [pid] : [])),
  );
  return found.flat();
}
