/**
 * The value that a share of the samples does not exceed, by nearest rank: always one of them.
 *
 * @param share from 0 to 1; 0.5 is the median, 0.99 the 99th percentile
 * @throws RangeError when there are no samples
 */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
  const value = sorted[Math.min(rank, sorted.length - 1)];
  if (value === undefined) throw new RangeError('there are no samples');
  return value;
}

/** The middle sample; of an even number of samples the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const low = quantile(samples, 0.5);
  if (samples.length % 2 === 1) return low;
  const sorted = [...samples].sort((a, b) => a - b);
  return (low + (sorted[samples.length / 2] ?? low)) / 2;
}

/** How far the samples lie apart. */
export interface Spread {
  least: number;
  most: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  return { least: quantile(samples, 0), most: quantile(samples, 1) };
}

/**
 * The ratio of the medians, which is what a reader computes from the table.
 *
 * @throws RangeError when the two were not measured in the same rounds
 */
export function ratioOf(samples: readonly number[], baseline: readonly number[]): number {
  if (samples.length !== baseline.length) throw new RangeError('not the same rounds');
  return median(samples) / median(baseline);
}

/**
 * The order of one round, ABBA: every second round runs backwards, so that none of the compared
 * always comes first, or always after the same other.
 */
export function orderOfRound<T>(compared: readonly T[], round: number): T[] {
  return round % 2 === 0 ? [...compared] : [...compared].reverse();
}
