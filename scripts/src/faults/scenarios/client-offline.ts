import type { Scenario } from '../scenario.js';
import { underLoad } from '../under-load.js';

/** More than the edge replays (300), so that a page has to read its feed again. */
const leastMissed = 400;

export const clientOffline: Scenario = {
  name: 'client-offline',
  promise:
    'a page offline beyond the replay window is told so, reads its feed again, and shows all of it once',
  protection: 'reading the feed again after recovered: false',
  quick: false,
  run(trial) {
    const size = { ...trial.size, visits: Math.max(trial.size.visits, leastMissed + 100) };
    const refetches: number[] = [];
    return underLoad(
      { ...trial, size },
      (residents) => {
        for (const resident of residents) resident.goOffline();
        return Promise.resolve();
      },
      {
        strikeBetween: [0.01, 0.1],
        load: { perSecond: 200 },
        residents: { neverReadsAgain: trial.weakened },
        afterwards: (residents) => residents.forEach((resident) => resident.comeBack()),
        beforeEnd: (residents) => residents.forEach((one) => refetches.push(one.refetches)),
        inspect: () =>
          refetches.every((count) => count > 0)
            ? []
            : ['a page was not told that it missed too much'],
      },
    );
  },
};
