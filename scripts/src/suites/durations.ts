import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stage } from './stage.js';

/** How long stages took the last time they ran whole, in seconds, by name. */
export type Durations = ReadonlyMap<string, number>;

/** Empty where nothing was kept, or nothing that can be read. */
export async function readDurations(folder: string): Promise<Durations> {
  try {
    const kept = JSON.parse(await readFile(fileIn(folder), 'utf8')) as Record<string, number>;
    return new Map(Object.entries(kept).filter(([, seconds]) => Number.isFinite(seconds)));
  } catch {
    return new Map();
  }
}

/** Keeps what was measured now beside what is known of other stages. */
export async function keepDurations(folder: string, measured: Durations): Promise<void> {
  const all = new Map([...(await readDurations(folder)), ...measured]);
  await mkdir(folder, { recursive: true });
  await writeFile(fileIn(folder), JSON.stringify(Object.fromEntries(all)));
}

/**
 * Those first that can begin at once; of these and of the others the longest first, so that both halves
 * of the machine are done at the same time. What was never measured stays where the list has it, which
 * is by how long it took elsewhere.
 */
export function inOrder(stages: readonly Stage[], lasted: Durations): Stage[] {
  const needs = (wanted: Stage['needs']): Stage[] => stages.filter((one) => one.needs === wanted);
  return [needs('nothing'), needs('servers')].flatMap((some) =>
    some.every(({ name }) => lasted.has(name))
      ? [...some].sort((a, b) => (lasted.get(b.name) ?? 0) - (lasted.get(a.name) ?? 0))
      : some,
  );
}

function fileIn(folder: string): string {
  return join(folder, 'durations.json');
}
