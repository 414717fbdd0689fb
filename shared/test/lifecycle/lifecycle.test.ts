import { expect } from 'chai';
import { Lifecycle, LifecycleStopError } from '../../src/lifecycle/lifecycle.js';
import { silentLogger } from '../../src/testing/silent-logger.js';

function setUp(deadlineMs = 1000) {
  const story: string[] = [];
  const lifecycle = new Lifecycle({ logger: silentLogger, deadlineMs });
  const part = (name: string, fail?: { start?: boolean; stop?: boolean }) => ({
    name,
    start: async () => {
      await Promise.resolve();
      story.push(`+${name} ${lifecycle.ready}`);
      if (fail?.start) throw new Error(`${name} does not start`);
    },
    stop: async () => {
      await Promise.resolve();
      story.push(`-${name} ${lifecycle.ready}`);
      if (fail?.stop) throw new Error(`${name} does not stop`);
    },
  });
  return { story, lifecycle, part };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('should have failed'),
    (error: unknown) => error,
  );
}

describe('Lifecycle', () => {
  it('starts in order, stops in reverse, and is ready only in between', async () => {
    const { story, lifecycle, part } = setUp();
    lifecycle.add(part('db')).add({ name: 'no stop' }).add(part('http'));
    expect(lifecycle.ready).to.equal(false);
    await lifecycle.start();
    expect(lifecycle.ready).to.equal(true);
    await Promise.all([lifecycle.stop(), lifecycle.stop()]);
    expect(lifecycle.ready).to.equal(false);
    expect(story).to.deep.equal(['+db false', '+http false', '-http false', '-db false']);
  });

  it('stops what had started when a part does not start, and throws its error', async () => {
    const { story, lifecycle, part } = setUp();
    lifecycle
      .add(part('db'))
      .add(part('broker', { start: true }))
      .add(part('http'));
    const error = await failureOf(lifecycle.start());
    expect(error).to.have.property('message', 'broker does not start');
    expect(story).to.deep.equal(['+db false', '+broker false', '-db false']);
    expect(lifecycle.ready).to.equal(false);
  });

  it('stops what was open when it was added, even if nothing was ever started', async () => {
    const { story, lifecycle, part } = setUp();
    const { name, stop } = part('connections');
    lifecycle.add({ name, stop }).add(part('http'));
    await lifecycle.stop();
    expect(story).to.deep.equal(['-connections false']);
  });

  it('stops the others when one does not stop, and says which', async () => {
    const { story, lifecycle, part } = setUp();
    lifecycle
      .add(part('db'))
      .add(part('broker', { stop: true }))
      .add(part('http'));
    await lifecycle.start();
    const error = await failureOf(lifecycle.stop());
    expect(error).to.be.instanceOf(LifecycleStopError).with.deep.property('parts', ['broker']);
    expect(story.slice(3)).to.deep.equal(['-http false', '-broker false', '-db false']);
  });

  it('gives up at the deadline and names the part that hangs', async () => {
    const { lifecycle, part } = setUp(100);
    lifecycle.add(part('db')).add({ name: 'http', stop: () => new Promise(() => undefined) });
    await lifecycle.start();
    const began = performance.now();
    const error = await failureOf(lifecycle.stop());
    expect(error).to.be.instanceOf(LifecycleStopError).with.deep.property('parts', ['http']);
    expect(performance.now() - began).to.be.within(95, 600);
  });

  it('ends a start during which it is stopped', async () => {
    const { story, lifecycle, part } = setUp();
    let stopping: Promise<void> | undefined;
    lifecycle
      .add(part('db'))
      .add({ name: 'slow', start: () => void (stopping = lifecycle.stop()) });
    lifecycle.add(part('http'));
    const error = await failureOf(lifecycle.start());
    await stopping;
    expect(error).to.have.property('message', 'Stopped while starting');
    expect(story).to.deep.equal(['+db false', '-db false']);
  });

  it('takes no part and no second start once started', async () => {
    const { lifecycle, part } = setUp();
    await lifecycle.start();
    expect(() => lifecycle.add(part('late'))).to.throw('Part added after the start: late');
    expect(await failureOf(lifecycle.start())).to.have.property(
      'message',
      'A lifecycle starts once',
    );
    await lifecycle.stop();
  });
});
