import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { belongsTo, endProcess, isAlive } from './process-table.js';

/**
 * Stops what a run that was killed left behind. Only processes named by our pid files AND found to
 * work in our folder are touched; a stale pid file whose id now belongs to something else is
 * merely removed.
 *
 * @returns the names of the processes stopped.
 */
export async function stopLeftovers(folder: string): Promise<string[]> {
  const pids = join(folder, 'pids');
  const files = (await readdir(pids).catch(() => [])).filter((file) => file.endsWith('.pid'));
  const stopped = await Promise.all(
    files.map(async (file) => {
      const pid = Number(await readFile(join(pids, file), 'utf8').catch(() => ''));
      const ours = pid > 1 && (await isAlive(pid)) && (await belongsTo(pid, folder));
      if (ours) await endProcess(pid, 10_000);
      await rm(join(pids, file), { force: true });
      return ours ? [basename(file, '.pid')] : [];
    }),
  );
  return stopped.flat();
}
