import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PlainError } from '../console/plain-error.js';
import { isAlive } from './process-table.js';

/** What the lock file of a profile says about the run that holds it. */
interface Holder {
  pid: number;
  /** Clock ticks since boot at which that process began: tells it from a later one with its id. */
  startedAt: string;
  url?: string;
}

/**
 * Takes the lock of a profile folder, so that two runs never share data.
 *
 * @returns the function that gives the lock back.
 * @throws PlainError naming the process that holds it.
 */
export async function takeLock(
  file: string,
  what: string,
  url?: string,
): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true });
  const mine: Holder = {
    pid: process.pid,
    startedAt: await startOf(process.pid),
    ...(url && { url }),
  };
  for (;;) {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(JSON.stringify(mine));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await readHolder(file);
    if (holder !== undefined && (await stillRuns(holder))) {
      const where = holder.url === undefined ? '' : ` at ${holder.url}`;
      throw new PlainError(
        `${what} is already running${where} (process ${holder.pid}); stop it first, it shares the data of this one`,
      );
    }
    await rm(file, { force: true });
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined; // Cut off in the middle of a write: nobody holds it.
  }
}

async function stillRuns(holder: Holder): Promise<boolean> {
  return (await isAlive(holder.pid)) && (await startOf(holder.pid)) === holder.startedAt;
}

/** Field 22 of /proc/<pid>/stat; empty where there is no /proc. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
