import type { VisitCounts } from '../visits/visits.types.js';

/** How long residents took to answer, in seconds. */
export interface ResponseTime {
  answered: number;
  medianSeconds?: number;
  p90Seconds?: number;
  buckets: { fromSeconds: number; toSeconds?: number; answered: number }[];
}

/** Where the buckets of the chart begin, in seconds. */
const BUCKETS = [0, 5, 10, 20, 30, 45, 60];

/** @param responses from the quickest on */
export function summarize(responses: VisitCounts['responses']): ResponseTime {
  const answered = responses.reduce((sum, response) => sum + response.answered, 0);
  const buckets = BUCKETS.map((fromSeconds, index) => {
    const toSeconds = BUCKETS[index + 1];
    const within = responses.filter(
      ({ tenths }) => tenths >= fromSeconds * 10 && tenths < (toSeconds ?? Infinity) * 10,
    );
    return {
      fromSeconds,
      ...(toSeconds !== undefined && { toSeconds }),
      answered: within.reduce((sum, response) => sum + response.answered, 0),
    };
  });
  if (answered === 0) return { answered, buckets };
  return {
    answered,
    medianSeconds: quantile(responses, answered * 0.5),
    p90Seconds: quantile(responses, answered * 0.9),
    buckets,
  };
}

/** The shortest time within which at least `count` answers had come, in seconds. */
function quantile(responses: VisitCounts['responses'], count: number): number {
  let seen = 0;
  for (const { tenths, answered } of responses) {
    seen += answered;
    if (seen >= count) return tenths / 10;
  }
  return 0;
}
