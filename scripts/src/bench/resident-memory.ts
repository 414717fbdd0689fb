import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** VmRSS of a process, in KB. */
export async function residentKb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? Number.NaN);
}

/** What stays resident when garbage was collected and memory given back, in KB. */
export async function settledKb(pid: number): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < 5; attempt++) {
    process.kill(pid, 'SIGUSR2');
    await delay(700);
    least = Math.min(least, await residentKb(pid));
  }
  return least;
}
