import { expect } from 'chai';
import { CircuitBreaker } from '../../src/concurrency/circuit-breaker.js';
import { eventually } from '../../src/testing/eventually.js';

describe('a circuit breaker', () => {
  const opened = (openMs: number): CircuitBreaker => {
    const breaker = new CircuitBreaker({ failures: 2, openMs });
    for (let failure = 0; failure < 2; failure += 1) {
      expect(breaker.allow()).to.equal(true);
      breaker.failed();
    }
    return breaker;
  };
  const halfOpen = async (): Promise<CircuitBreaker> => {
    const breaker = opened(10);
    await eventually(() => expect(breaker.allow()).to.equal(true), { every: 1 });
    return breaker;
  };

  it('opens after failures in a row, and a success between them starts anew', () => {
    expect(opened(10_000).allow()).to.equal(false);
    const breaker = new CircuitBreaker({ failures: 2, openMs: 10_000 });
    for (const succeeded of [false, true, false]) {
      if (succeeded) breaker.succeeded();
      else breaker.failed();
      expect(breaker.allow()).to.equal(true);
    }
  });

  it('lets one probe through, and everybody once it succeeded', async () => {
    const breaker = await halfOpen();
    expect([breaker.allow(), breaker.allow()]).to.deep.equal([false, false]);
    breaker.succeeded();
    expect([breaker.allow(), breaker.allow()]).to.deep.equal([true, true]);
  });

  it('opens again for as long when the probe failed', async () => {
    const breaker = await halfOpen();
    breaker.failed();
    expect(breaker.allow()).to.equal(false);
    await eventually(() => expect(breaker.allow()).to.equal(true), { every: 1 });
  });

  it('lets the next one probe when the first said nothing about the callee', async () => {
    const breaker = await halfOpen();
    breaker.inconclusive();
    expect([breaker.allow(), breaker.allow()]).to.deep.equal([true, false]);
  });
});
