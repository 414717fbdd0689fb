import { getEventListeners } from 'node:events';
import { expect } from 'chai';
import { withTimeout } from '../../src/concurrency/with-timeout.js';
import { UnavailableError } from '../../src/errors/app-error.js';

const never = new Promise<never>(() => undefined);
const long = 60_000;

/** What the waiting was ended by. */
async function refusal(waiting: Promise<unknown>): Promise<unknown> {
  try {
    await waiting;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}

/** mocha's own timer for a test starts when the test has waited for the first time. */
async function timersRunning(): Promise<number> {
  await Promise.resolve();
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
}

describe('a wait with a time limit', () => {
  it('gives what the work gives, and leaves neither timer nor listener', async () => {
    const { signal } = new AbortController();
    const before = await timersRunning();

    let finish: (result: string) => void = () => undefined;
    const work = new Promise<string>((resolve) => (finish = resolve));
    const waiting = withTimeout(work, long, 'working', signal);
    expect(await timersRunning()).to.equal(before + 1);
    expect(getEventListeners(signal, 'abort')).to.have.length(1);

    finish('done');
    expect(await waiting).to.equal('done');
    expect(await timersRunning()).to.equal(before);
    expect(getEventListeners(signal, 'abort')).to.have.length(0);
  });

  it('fails as the work fails', async () => {
    const error = new Error('broken');
    expect(await refusal(withTimeout(Promise.reject(error), long, 'working'))).to.equal(error);
  });

  it('says what took too long', async () => {
    const error = await refusal(withTimeout(never, 1, 'waiting for nothing'));
    expect(error).to.be.instanceOf(UnavailableError);
    expect(error).to.deep.include({ code: 'timed_out' });
    expect((error as UnavailableError).info).to.deep.equal({ what: 'waiting for nothing', ms: 1 });
  });

  it('waits no longer than until the signal is aborted, before or meanwhile', async () => {
    const controller = new AbortController();
    const reason = new Error('given up');
    const before = await timersRunning();

    const waiting = refusal(withTimeout(never, long, 'working', controller.signal));
    controller.abort(reason);
    expect(await waiting).to.equal(reason);
    expect(await refusal(withTimeout(never, long, 'working', controller.signal))).to.equal(reason);
    expect(await timersRunning()).to.equal(before);
  });
});
