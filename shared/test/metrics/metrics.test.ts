import { expect } from 'chai';
import { createMetrics } from '../../src/metrics/metrics.js';
import { eventually } from '../../src/testing/eventually.js';

describe('the metrics that every service has', () => {
  it('wake an idle process ten times a second to look at its event loop, and no more', async () => {
    const { registry } = createMetrics('idle');
    const least = async (): Promise<number> => {
      const found = /^nodejs_eventloop_lag_min_seconds\S* (\S+)$/m.exec(await registry.metrics());
      return Number(found?.[1]);
    };
    // Who asks begins anew, and it takes two looks to tell: until then the least is as large as can be.
    const looked = await eventually(
      async () => {
        const seconds = await least();
        expect(seconds).to.be.below(10);
        return seconds;
      },
      { every: 500 },
    );
    expect(looked).to.be.at.least(0.095);
  });
});
