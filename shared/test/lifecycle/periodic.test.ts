import { expect } from 'chai';
import { periodic } from '../../src/lifecycle/periodic.js';
import { eventually } from '../../src/testing/eventually.js';
import { silentLogger } from '../../src/testing/silent-logger.js';

describe('periodic work', () => {
  const hour = 3_600_000;
  const options = { name: 'sweeping', everyMs: 1, logger: silentLogger };

  it('is done again and again, never twice at once, also after it failed', async () => {
    let runs = 0;
    let atOnce = 0;
    const work = async (): Promise<void> => {
      atOnce += 1;
      expect(atOnce).to.equal(1);
      await Promise.resolve();
      atOnce -= 1;
      runs += 1;
      throw new Error('fails each time');
    };
    const part = periodic({ ...options, work });
    await part.start();
    await eventually(() => expect(runs).to.be.at.least(3));
    await part.stop();
  });

  it('comes first when it is told to, whatever the rhythm', async () => {
    let runs = 0;
    const work = (): Promise<number> => Promise.resolve((runs += 1));
    const late = periodic({ ...options, work, firstMs: hour });
    const soon = periodic({ ...options, work, firstMs: 1, everyMs: hour });
    await late.start();
    await soon.start();
    await eventually(() => expect(runs).to.equal(1));
    await Promise.all([late.stop(), soon.stop()]);
    expect(runs).to.equal(1);
  });

  it('comes sooner when it is known to be needed sooner', async () => {
    let runs = 0;
    const work = (): Promise<number> => Promise.resolve((runs += 1));
    const soonerMs = (): number | undefined => (runs === 1 || runs === 2 ? 5 : undefined);
    const part = periodic({ ...options, work, soonerMs, firstMs: 1, everyMs: hour });
    await part.start();
    await eventually(() => expect(runs).to.equal(3));
    await part.stop();
    expect(runs).to.equal(3);
  });

  it('is told to end, waited for, and not begun again when the service stops', async () => {
    const story: string[] = [];
    const work = (signal: AbortSignal): Promise<void> => {
      story.push('begun');
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          setImmediate(() => {
            story.push('ended');
            resolve();
          });
        });
      });
    };
    const part = periodic({ ...options, work });
    await part.start();
    await eventually(() => expect(story).to.deep.equal(['begun']));
    await part.stop();
    expect(story).to.deep.equal(['begun', 'ended']);
  });
});
