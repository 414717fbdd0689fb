import type { BenchWorld } from './bench-world.js';
import type { PartResult } from './measurement.js';

/** How much of it. */
export interface Effort {
  rounds: number;
  quick: boolean;
}

/** One part of the benchmark: measures its contestants in interleaved rounds. */
export type Part = (world: BenchWorld, effort: Effort) => Promise<PartResult>;
