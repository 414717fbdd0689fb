import { orderOfRound } from './statistics.js';

/** What a row should come to. The numbers are the project's own, not the machine's. */
export interface Target {
  /** Of the median itself, or of its ratio to the baseline. */
  of: 'median' | 'ratio';
  atMost?: number;
  atLeast?: number;
}

/** One line of the table: one quantity of one contestant, measured once per round. */
export interface Row {
  what: string;
  unit: string;
  /** One per round, in the order of the rounds. */
  samples: number[];
  /** The row of the same part that this one is compared with. */
  baseline?: string;
  target?: Target;
}

/** A row before anything was measured. */
export type RowHead = Omit<Row, 'samples'>;

/** What one part of the benchmark found. */
export interface PartResult {
  title: string;
  rows: Row[];
  /** What a reader has to know to read the numbers right. */
  notes: string[];
}

/** Rows that grow by one sample a round, in the order in which they were first named. */
export class Rows {
  readonly #rows = new Map<string, Row>();

  /** Adds one round's value. */
  add(row: RowHead, value: number): void {
    const known = this.#rows.get(row.what) ?? { ...row, samples: [] };
    known.samples.push(value);
    this.#rows.set(row.what, known);
  }

  all(): Row[] {
    return [...this.#rows.values()];
  }

  /** All, in the order of these names; rounds name them in changing order. */
  inOrder(names: readonly string[]): Row[] {
    return names.flatMap((name) => this.#rows.get(name) ?? []);
  }
}

/** Measures each contestant once per round, ABBA. */
export async function inRounds<T>(
  rounds: number,
  contestants: readonly T[],
  measure: (contestant: T, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const contestant of orderOfRound(contestants, round)) await measure(contestant, round);
  }
}
