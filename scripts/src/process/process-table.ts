import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a process with this id exists and is not a zombie that nobody collected. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/\) [ZX] /.test(stat);
}

/** The id of a process's parent; undefined when it is gone or there is no /proc. */
export async function parentOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in parentheses may hold anything; what follows it is state and parent.
  const parent = /^ \S (\d+)/.exec(stat.slice(stat.lastIndexOf(')') + 1))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/**
 * Whether the process has to do with the folder: it stands in its command line, its working
 * directory or its environment. A process id alone proves nothing, ids are used again.
 */
export async function belongsTo(pid: number, folder: string): Promise<boolean> {
  const traces = await Promise.all([
    readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
  ]);
  if (traces.some((trace) => mentions(trace, folder))) return true;
  if (process.platform === 'linux') return false;
  const listed = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(
    () => undefined,
  );
  return listed !== undefined && mentions(listed.stdout, folder);
}

/** The folder itself or something in it, but not a folder whose name merely begins the same. */
function mentions(trace: string, folder: string): boolean {
  return `${trace}\0`.replaceAll('\0', '/').includes(`${folder}/`);
}

/** Sends a signal to a process and, where it leads one, to its whole group. Gone already is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, name);
      return;
    } catch {
      // No such group: try the process; no such process: nothing to do.
    }
  }
}

/** Waits until the process is gone; false when it outlives the time given. */
export async function gone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (await isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await delay(20);
  }
  return true;
}

/** Asks a process to end and, when it does not within the time given, ends it. */
export async function endProcess(pid: number, withinMs: number): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await gone(pid, withinMs)) return;
  signal(pid, 'SIGKILL');
  await gone(pid, 2000);
}
