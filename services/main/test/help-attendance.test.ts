import { dayNamed } from '@gatehouse/shared/time/local-time';
import { expect } from 'chai';
import fc from 'fast-check';
import { attendanceOn, type Attended, type Stay } from '../src/features/help/attendance.js';
import { isLetIn, spansOn, type Window } from '../src/features/help/help-windows.js';

const KOLKATA = 'Asia/Kolkata';
const BERLIN = 'Europe/Berlin';
/** A Thursday. */
const DAY = dayNamed('2026-12-10');
const at = (time: string): Date => new Date(`2026-12-10T${time}:00.000+05:30`);
const daily = (from: string, to: string): Window => ({ days: [1, 2, 3, 4, 5, 6, 7], from, to });
const EVENING = at('20:00');

const of = (windows: Window[], stays: Stay[], more: Partial<Attended> = {}): Attended => ({
  ...{ term: { firstDay: dayNamed('2026-01-01') }, windows, stays },
  ...{ isOnLeave: () => false, zone: KOLKATA, ...more },
});
const on = (attended: Attended, until = EVENING) => attendanceOn(DAY, attended, until);

describe('attendance of daily help', () => {
  it('gate 21: came at 08:05, so it is present at A and B, and late at A at 08:31', () => {
    const [a, b] = [[daily('08:00', '09:00')], [daily('09:00', '10:00')]];
    const c: Window[] = [{ ...daily('08:00', '09:00'), days: [5] }];
    const early = [{ cameAt: at('08:05'), leftAt: at('10:00') }];
    expect(on(of(a, early))).to.deep.equal({ state: 'present' });
    expect(on(of(b, early))).to.deep.equal({ state: 'present' });
    expect(on(of(c, early))).to.deep.equal({ state: 'not-due' });
    expect(on(of(a, early, { isOnLeave: () => true }))).to.deep.equal({ state: 'on-leave' });
    const late = [{ cameAt: at('08:31') }];
    expect(on(of(a, late))).to.deep.equal({ state: 'late', minutes: 31 });
    expect(on(of(b, late))).to.deep.equal({ state: 'present' });
  });

  it('is present until half an hour after the start, to the minute', () => {
    const windows = [daily('08:00', '09:00')];
    expect(on(of(windows, [{ cameAt: at('08:30') }]))).to.deep.equal({ state: 'present' });
    expect(on(of(windows, [{ cameAt: at('09:00') }]))).to.deep.equal({ state: 'absent' });
  });

  it('is awaited while it may still come, and absent once it may not', () => {
    const windows = [daily('08:00', '09:00'), daily('17:00', '18:00')];
    expect(on(of(windows, []), at('12:00'))).to.deep.equal({ state: 'awaited' });
    expect(on(of(windows, []), at('18:00'))).to.deep.equal({ state: 'absent' });
    const afternoon = [{ cameAt: at('17:10') }];
    expect(on(of(windows, afternoon))).to.deep.equal({ state: 'present' });
  });

  it('is absent at a window before which it has left', () => {
    const stays = [{ cameAt: at('08:00'), leftAt: at('08:50') }];
    expect(on(of([daily('09:00', '10:00')], stays))).to.deep.equal({ state: 'absent' });
  });

  it('is not due before the engagement begins, nor after its last day', () => {
    const windows = [daily('08:00', '09:00')];
    for (const term of [
      { firstDay: dayNamed('2026-12-11') },
      { firstDay: dayNamed('2026-01-01'), lastDay: dayNamed('2026-12-09') },
    ])
      expect(on(of(windows, [], { term }))).to.deep.equal({ state: 'not-due' });
    const last = { firstDay: DAY, lastDay: DAY };
    expect(on(of(windows, [], { term: last }))).to.deep.equal({ state: 'absent' });
  });

  it('gate 22: has a night of nine hours when clocks go back, and of seven when they go forward', () => {
    const hours = (day: string): number => {
      const [span] = spansOn([daily('22:00', '06:00')], dayNamed(day), BERLIN);
      return span === undefined ? 0 : (span.to.getTime() - span.from.getTime()) / 3_600_000;
    };
    expect([hours('2026-10-24'), hours('2026-03-28'), hours('2026-12-10')]).to.deep.equal([
      9, 7, 8,
    ]);
  });

  it('gate 15: belongs to the day on which its window starts', () => {
    const friday: Window = { days: [5], from: '22:00', to: '02:00' };
    const letIn = (moment: string): boolean =>
      isLetIn([friday], { at: new Date(moment), zone: KOLKATA, isDueOn: () => true });
    expect(letIn('2026-12-12T01:30:00.000+05:30')).to.equal(true);
    expect(letIn('2026-12-12T22:30:00.000+05:30')).to.equal(false);
    expect(letIn('2026-12-11T21:30:00.000+05:30')).to.equal(true);
    expect(letIn('2026-12-11T21:29:59.999+05:30')).to.equal(false);
    expect(letIn('2026-12-12T02:29:59.999+05:30')).to.equal(true);
    expect(letIn('2026-12-12T02:30:00.000+05:30')).to.equal(false);
  });

  it('never says that who came for no moment of a window was there', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const time = (minutes: number): string =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(minute, minute, minute, minute, (from, to, came, left) => {
        fc.pre(from < to && came < left);
        const stays = [{ cameAt: at(time(came)), leftAt: at(time(left)) }];
        const { state } = on(of([daily(time(from), time(to))], stays), at('23:59'));
        const wasThere = came < to && left > from;
        expect(state === 'present' || state === 'late').to.equal(wasThere);
        if (state === 'late') expect(came - from).to.be.greaterThan(30);
      }),
    );
  });
});
