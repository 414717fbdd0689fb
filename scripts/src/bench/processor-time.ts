import { readdir, readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second, whatever the kernel's clock is. */
const ticksPerSecond = 100;

/** What one process and all its descendants have used so far, in seconds of processor time. */
export async function processorSeconds(pid: number): Promise<number> {
  const processes = await allProcesses();
  const family = new Set([pid]);
  // Parents are older than their children, but ids wrap around: repeat until nobody joins.
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  const ticks = processes.filter(({ id }) => family.has(id)).map((one) => one.ticks);
  return ticks.reduce((sum, some) => sum + some, 0) / ticksPerSecond;
}

interface ProcessTicks {
  id: number;
  parent: number;
  ticks: number;
}

async function allProcesses(): Promise<ProcessTicks[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined)),
  );
  return stats.flatMap((stat) => (stat === undefined ? [] : [parseStat(stat)]));
}

/** One line of /proc/<pid>/stat; the name in brackets may hold anything, also brackets. */
export function parseStat(stat: string): ProcessTicks {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Fields 4, 14 and 15 of proc(5): parent, user ticks, system ticks; the cut took the first two.
  return {
    id: Number.parseInt(stat, 10),
    parent: Number(fields[1]),
    ticks: Number(fields[11]) + Number(fields[12]),
  };
}
