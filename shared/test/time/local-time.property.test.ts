import { expect } from 'chai';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addMonths,
  addYears,
  dayAt,
  dayNamed,
  daysBetween,
  eachDay,
  localClock,
  localTimeAt,
  nextAt,
  pointAt,
  spanBetween,
  spanOn,
  startOfDay,
} from '../../src/time/local-time.js';
import { isTimeZone } from '../../src/time/time-zones.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Clocks that are changed by an hour, by half an hour, at midnight, by a day, in both halves of the world, or never. */
const ZONES = [
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/New_York',
  'America/Havana',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];

const formats = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
);

/** What the runtime's own formatter shows, as `2026-11-21T08:30`: it knows nothing of our rules. */
function shown(at: number, zone: string): string {
  const parts = Object.fromEntries(
    (formats.get(zone)?.formatToParts(at) ?? []).map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

const zone = fc.constantFrom(...ZONES);
const whenever = fc.integer({ min: Date.UTC(1996, 0), max: Date.UTC(2036, 0) });

/** Whole minutes, half of them so many hours from a change of the clocks at most. */
const momentWithin = (hours: number) =>
  fc
    .tuple(zone, whenever, fc.integer({ min: -hours * 60, max: hours * 60 }), fc.boolean())
    .map(([where, at, minutes, isFar]) => {
      const change = Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(where)
        .getTimeZoneTransition('next');
      const near = isFar || change === null ? at : change.epochMilliseconds;
      return { zone: where, at: Math.floor(near / MINUTE_MS + minutes) * MINUTE_MS };
    });
const moment = momentWithin(30);

/** A time on the wall of a zone, which its clocks may show once, twice or not at all. */
const wallTime = momentWithin(2).map(({ zone: where, at }) => ({
  zone: where,
  // As if the clocks had stood still: this is how times that are left out come to be wanted.
  time: Temporal.PlainDateTime.from(shown(at, where)).add({ minutes: (at / MINUTE_MS) % 90 }),
}));

/** Every minute at which the clocks might show a time, and what they show. */
function minutesAround(time: Temporal.PlainDateTime, where: string): [number, string][] {
  const middle = time.toZonedDateTime('UTC').epochMilliseconds;
  return Array.from({ length: 2 * 27 * 60 }, (_, minute) => {
    const at = middle - 27 * HOUR_MS + minute * MINUTE_MS;
    return [at, shown(at, where)];
  });
}
const text = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: 'minute' });

const runs = { numRuns: 150 };

describe('Local time, held against the clocks of this runtime', () => {
  it('shows what the clocks show', () =>
    fc.assert(
      fc.property(moment, ({ zone: where, at }) => {
        expect(text(localTimeAt(new Date(at), where))).to.equal(shown(at, where));
        expect(dayAt(new Date(at), where).toString()).to.equal(shown(at, where).slice(0, 10));
      }),
      { numRuns: 1000 },
    ));

  it('shows it for many moments of a span too', () =>
    fc.assert(
      fc.property(
        moment,
        fc.array(fc.nat(1000), { minLength: 1 }),
        ({ zone: where, at }, parts) => {
          const lengthMs = 200 * 24 * HOUR_MS;
          const clock = localClock(new Date(at), new Date(at + lengthMs), where);
          for (const part of [0, ...parts]) {
            const then = at + Math.floor((lengthMs * part) / 1000 / MINUTE_MS) * MINUTE_MS;
            expect(clock(new Date(then)).toISOString().slice(0, 16)).to.equal(shown(then, where));
          }
        },
      ),
      runs,
    ));

  it('begins a day when its date is first shown, and not a millisecond before', () =>
    fc.assert(
      fc.property(moment, ({ zone: where, at }) => {
        const day = dayNamed(shown(at, where).slice(0, 10));
        const start = startOfDay(day, where).getTime();
        expect(shown(start, where).slice(0, 10)).to.equal(day.toString());
        expect(shown(start - 1, where).slice(0, 10) < day.toString()).to.equal(true);
      }),
      { numRuns: 1000 },
    ));

  it('takes the first moment of a point, or the first after what is left out', () =>
    fc.assert(
      fc.property(wallTime, ({ zone: where, time }) => {
        const first = minutesAround(time, where).find(([, clock]) => clock >= text(time));
        expect(pointAt(time, where).getTime()).to.equal(first?.[0]);
      }),
      runs,
    ));

  it('takes of a span the first beginning and the last end', () =>
    fc.assert(
      fc.property(wallTime, fc.nat(90), ({ zone: where, time }, minutes) => {
        const end = time.add({ minutes });
        const [from, to] = spanBetween(time, end, where);
        const lastBefore = minutesAround(end, where).findLast(([, clock]) => clock < text(end));
        expect(from.getTime()).to.equal(pointAt(time, where).getTime());
        expect(to.getTime()).to.equal((lastBefore?.[0] ?? NaN) + MINUTE_MS);
      }),
      runs,
    ));

  it('finds the next time of a day, after the moment and within two days', () =>
    fc.assert(
      fc.property(moment, fc.nat(24 * 60 - 1), ({ zone: where, at }, minute) => {
        const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60).toString();
        const next = nextAt(time, new Date(at), where);
        expect(next.getTime()).to.be.within(at + 1, at + 50 * HOUR_MS);
        const day = dayAt(next, where);
        expect(pointAt(day.toPlainDateTime(time), where).getTime()).to.equal(next.getTime());
        // None was passed over.
        const before = eachDay(dayAt(new Date(at), where), day.subtract({ days: 1 }));
        for (const passed of before)
          expect(pointAt(passed.toPlainDateTime(time), where).getTime()).to.be.at.most(at);
      }),
      runs,
    ));
});

describe('Local time', () => {
  const berlin = (time: string): string =>
    pointAt(Temporal.PlainDateTime.from(time), 'Europe/Berlin').toISOString();

  it('has an hour twice in October and none in March', () => {
    expect(berlin('2026-10-25T02:30')).to.equal('2026-10-25T00:30:00.000Z');
    expect(berlin('2026-03-29T02:30')).to.equal('2026-03-29T01:00:00.000Z');
    const [from, to] = spanBetween(
      Temporal.PlainDateTime.from('2026-10-25T02:00'),
      Temporal.PlainDateTime.from('2026-10-25T02:30'),
      'Europe/Berlin',
    );
    expect([from, to].map((at) => at.toISOString())).to.deep.equal([
      '2026-10-25T00:00:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });

  it('begins a day after midnight where midnight is left out, and a skipped day with the next', () => {
    expect(startOfDay(dayNamed('2026-04-24'), 'Africa/Cairo').toISOString()).to.equal(
      '2026-04-23T22:00:00.000Z',
    );
    expect(startOfDay(dayNamed('2011-12-30'), 'Pacific/Apia')).to.deep.equal(
      startOfDay(dayNamed('2011-12-31'), 'Pacific/Apia'),
    );
  });

  it('counts days and months on the calendar', () => {
    expect(String(addMonths(dayNamed('2028-01-31'), 1))).to.equal('2028-02-29');
    expect(String(addMonths(dayNamed('2026-03-31'), -1))).to.equal('2026-02-28');
    expect(daysBetween(dayNamed('2026-03-28'), dayNamed('2026-03-30'))).to.equal(2);
    expect(eachDay(dayNamed('2026-02-27'), dayNamed('2026-03-01')).map(String)).to.deep.equal([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(eachDay(dayNamed('2026-03-01'), dayNamed('2026-02-27'))).to.deep.equal([]);
    expect(() => dayNamed('2026-02-30')).to.throw(RangeError);
  });

  it('adds years, past a day that a year does not have', () => {
    const after = (day: string, years: number) => addYears(dayNamed(day), years).toString();
    expect(after('2028-02-29', 1)).to.equal('2029-03-01');
    expect(after('2028-02-29', 4)).to.equal('2032-02-29');
    expect(after('2028-02-28', 1)).to.equal('2029-02-28');
    expect(after('2026-12-31', 1)).to.equal('2027-12-31');
  });

  it('has of times of the day those that begin on it, over midnight and over changes of clocks', () => {
    const span = (day: string, from: string, to: string, zone = 'Europe/Berlin') =>
      spanOn(dayNamed(day), { from, to }, zone).map((at) => at.toISOString().slice(0, 16));
    expect(span('2026-03-29', '02:30', '04:00')).to.deep.equal([
      ...['2026-03-29T01:00', '2026-03-29T02:00'],
    ]);
    expect(span('2026-10-25', '02:30', '04:00')).to.deep.equal([
      ...['2026-10-25T00:30', '2026-10-25T03:00'],
    ]);
    const hours = ([from = '', to = '']: string[]) =>
      (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / HOUR_MS;
    expect(hours(span('2026-10-24', '22:00', '06:00'))).to.equal(9);
    expect(hours(span('2026-03-28', '22:00', '06:00'))).to.equal(7);
    expect(hours(span('2026-06-01', '08:00', '08:00'))).to.equal(24);
    expect(hours(span('2026-03-29', '02:10', '02:50'))).to.equal(0);
  });

  it('knows zones by their names', () => {
    expect(['Asia/Kolkata', 'UTC', 'Asia/Atlantis', ''].map(isTimeZone)).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });
});
