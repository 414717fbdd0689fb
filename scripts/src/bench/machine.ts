import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the numbers were measured on. Without it they say nothing. */
export interface Machine {
  /** When the run began, RFC 3339. */
  at: string;
  cores: number;
  processor: string;
  memoryGb: number;
  node: string;
  /** Runnable processes in the last minute: much above the cores means that others were at work. */
  loadBefore: number;
  loadAfter: number;
}

/** Describes this machine before the run; `loadAfter` is for its end. */
export function describeMachine(): Machine {
  const load = currentLoad();
  return {
    at: new Date().toISOString(),
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadBefore: load,
    loadAfter: load,
  };
}

export function currentLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}
