import { expect } from 'chai';
import fc from 'fast-check';
import { isOpen, localClock, opensAt, type Offset, type Window } from '../src/local-time.js';

const HOUR = 3_600_000;
const at = (text: string): Date => new Date(text);
const ALL = [1, 2, 3, 4, 5, 6, 7];

const berlin: Offset[] = [
  { since: Date.parse('2026-01-01T00:00:00Z'), ms: HOUR },
  { since: Date.parse('2026-03-29T01:00:00Z'), ms: 2 * HOUR },
  { since: Date.parse('2026-10-25T01:00:00Z'), ms: HOUR },
];
const cairo: Offset[] = [
  { since: Date.parse('2026-01-01T00:00:00Z'), ms: 2 * HOUR },
  { since: Date.parse('2026-04-23T22:00:00Z'), ms: 3 * HOUR },
];
const kathmandu: Offset[] = [{ since: 0, ms: 5.75 * HOUR }];

/** From when until when it is open around a moment, to the minute. */
function spanAround(windows: Window[], offsets: Offset[], inside: Date): [string, string] {
  const open = (ms: number) => isOpen(windows, offsets, new Date(ms));
  let [from, to] = [inside.getTime(), inside.getTime()];
  while (open(from - 60_000)) from -= 60_000;
  while (open(to)) to += 60_000;
  return [new Date(from).toISOString(), new Date(to).toISOString()];
}

describe('the time in a community, on a device', () => {
  it('gate 14: a window in which clocks are set is as long as it is shown', () => {
    const early: Window[] = [{ days: [7], from: 150, to: 240 }];
    expect(spanAround(early, berlin, at('2026-03-29T01:30:00Z'))).to.deep.equal([
      ...['2026-03-29T01:00:00.000Z', '2026-03-29T02:00:00.000Z'],
    ]);
    expect(spanAround(early, berlin, at('2026-10-25T01:30:00Z'))).to.deep.equal([
      ...['2026-10-25T00:30:00.000Z', '2026-10-25T03:00:00.000Z'],
    ]);
  });

  it('gate 15: a window belongs to the day on which it begins', () => {
    const night: Window[] = [{ days: [5], from: 22 * 60, to: 120 }];
    const utc: Offset[] = [{ since: 0, ms: 0 }];
    expect(isOpen(night, utc, at('2026-12-05T01:30:00Z')), 'Saturday 01:30').to.equal(true);
    const evening = at('2026-12-05T22:30:00Z');
    expect(isOpen(night, utc, evening), 'Saturday 22:30').to.equal(false);
    const next = opensAt(night, utc, { from: evening, to: at('2027-01-01T00:00:00Z') });
    expect(next).to.deep.equal(at('2026-12-11T22:00:00Z'));
    expect(opensAt(night, utc, { from: evening, to: at('2026-12-11T22:00:00Z') })).to.equal(
      undefined,
    );
  });

  it('gate 16: a day is from its first moment to that of the next', () => {
    const allDay: Window[] = [{ days: [4], from: 0, to: 0 }];
    expect(spanAround(allDay, kathmandu, at('2026-12-31T10:00:00Z'))).to.deep.equal([
      ...['2026-12-30T18:15:00.000Z', '2026-12-31T18:15:00.000Z'],
    ]);
    const friday: Window[] = [{ days: [5], from: 0, to: 0 }];
    expect(spanAround(friday, cairo, at('2026-04-24T10:00:00Z'))[0]).to.equal(
      '2026-04-23T22:00:00.000Z',
    );
  });

  it('gate 22: a night is as long as clocks make it', () => {
    const night: Window[] = [{ days: [6], from: 22 * 60, to: 6 * 60 }];
    const hoursOf = (inside: string): number => {
      const [from, to] = spanAround(night, berlin, at(inside));
      return (Date.parse(to) - Date.parse(from)) / HOUR;
    };
    expect(hoursOf('2026-10-25T02:00:00Z')).to.equal(9);
    expect(hoursOf('2026-03-29T02:00:00Z')).to.equal(7);
  });

  it('opens when it is open, and not before', () => {
    const moments = fc.date({ min: at('2026-01-02'), max: at('2026-12-20'), noInvalidDate: true });
    const minute = fc.nat(24 * 60 - 1);
    const days = fc.uniqueArray(fc.constantFrom(...ALL), { minLength: 1 });
    const window = fc.record({ days, from: minute, to: minute });
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 3 }), moments, (windows, from) => {
        const next = opensAt(windows, berlin, { from, to: at('2027-06-01') });
        if (next === undefined) throw new Error('every window comes again within a week');
        expect(isOpen(windows, berlin, next)).to.equal(true);
        if (+next > +from) {
          expect(isOpen(windows, berlin, from)).to.equal(false);
          expect(isOpen(windows, berlin, new Date(+next - 1))).to.equal(false);
        }
      }),
    );
  });

  it('shows what clocks there show', () => {
    const shown = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'medium' },
    });
    const inUtc = new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: 'UTC', dateStyle: 'short', timeStyle: 'medium' },
    });
    const moments = fc.date({ min: at('2026-01-02'), max: at('2026-12-20'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(inUtc.format(localClock(moment, berlin))).to.equal(shown.format(moment));
      }),
    );
  });
});
