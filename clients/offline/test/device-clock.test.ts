import { expect } from 'chai';
import fc from 'fast-check';
import { createDeviceClock, type ClockState } from '../src/device-clock.js';
import { TestTimers } from './offline-world.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the clock of a device', () => {
  const started = (before?: ClockState, timers = new TestTimers()) => ({
    ...{ timers, clock: createDeviceClock(timers, before) },
  });

  it('is the same one as long as nobody sets it', () => {
    const { timers, clock } = started();
    for (let n = 0; n < 100; n++) {
      timers.pass(n * 700);
      clock.tick();
    }
    timers.aheadMs += 4_900;
    expect(clock.tick().gen).to.equal(1);
  });

  it('is another one when it is set back, by however little, and forward by more than 5 s', () => {
    const { timers, clock } = started();
    timers.aheadMs -= 1;
    expect(clock.tick().gen).to.equal(2);
    timers.pass(1_000);
    timers.aheadMs += 5_001;
    expect(clock.tick().gen).to.equal(3);
    timers.pass(60_000);
    timers.aheadMs -= 30_000;
    expect(clock.tick().gen, 'back by less than has passed').to.equal(4);
  });

  it('is the same one after a sleep, in which only it has gone on', () => {
    const { timers, clock } = started();
    clock.slept();
    timers.sleep(8 * HOUR);
    expect(clock.tick().gen).to.equal(1);
    timers.sleep(8 * HOUR);
    expect(clock.tick().gen, 'awake').to.equal(2);
  });

  it('is another one when it was set back while the application was closed', () => {
    const timers = new TestTimers();
    const before = { gen: 3, wall: timers.wall() + HOUR, offsetMs: 0 };
    const { clock } = started(before, timers);
    expect(clock.tick().gen).to.equal(4);
    expect(clock.now().getTime(), 'time does not go back').to.equal(timers.at + HOUR);
    const later = { gen: 3, wall: timers.wall() - HOUR, offsetMs: 0 };
    expect(started(later, timers).clock.tick().gen).to.equal(3);
  });

  it('keeps what has to outlive the page', () => {
    const kept: ClockState[] = [];
    const timers = new TestTimers();
    const clock = createDeviceClock(timers, undefined, (state) => kept.push(state));
    clock.heard(new Date(timers.at + 500), new Date(timers.at));
    timers.aheadMs -= HOUR;
    clock.tick();
    expect(kept.map(({ gen, offsetMs }) => [gen, offsetMs])).to.deep.equal([
      [1, 500],
      [2, HOUR + 500],
    ]);
  });

  it('tells the time of the server, whoever sets it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: -HOUR, max: HOUR }))),
        fc.integer({ min: -HOUR, max: HOUR }),
        (steps, wrong) => {
          const { timers, clock } = started();
          timers.aheadMs = wrong;
          clock.tick();
          clock.heard(new Date(timers.at), new Date(timers.wall()));
          let gen = clock.tick().gen;
          for (const [passed, set] of steps) {
            timers.pass(passed);
            timers.aheadMs += set;
            const isNew = clock.tick().gen !== gen;
            gen = clock.tick().gen;
            if (Math.abs(set) > 5_000) expect(isNew).to.equal(true);
            // What it may gain unseen is all that it can be wrong by.
            if (!isNew) timers.aheadMs -= set;
            if (!isNew) break;
            expect(clock.now().getTime()).to.equal(timers.at);
          }
        },
      ),
    );
  });

  it('is another one when the server finds it set in sleep, and else only more exact', () => {
    const { timers, clock } = started();
    clock.heard(new Date(timers.at), new Date(timers.wall()));
    clock.heard(new Date(timers.at + 900), new Date(timers.wall()));
    expect(clock.tick().gen).to.equal(1);
    clock.slept();
    timers.aheadMs += HOUR;
    clock.heard(new Date(timers.at), new Date(timers.wall()));
    expect(clock.tick()).to.deep.include({ gen: 2, offsetMs: -HOUR });
  });

  it('is said to be wrong from two minutes on', () => {
    const { timers, clock } = started();
    expect(clock.skewMs()).to.equal(undefined);
    for (const [skew, isWrong] of [
      [2 * MINUTE - 1, false],
      [2 * MINUTE, true],
      [-2 * MINUTE, true],
    ] as const) {
      timers.aheadMs = skew;
      clock.heard(new Date(timers.at), new Date(timers.wall()));
      expect([clock.skewMs(), clock.isWrong()]).to.deep.equal([skew, isWrong]);
    }
  });
});
