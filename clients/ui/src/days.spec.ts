import { afterEach, describe, expect, it, vi } from 'vitest';
import { allDays, isTurned, momentAt, momentsOf, startOfDay } from './days';

describe('days of a community', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['Asia/Kolkata', '2026-11-21', '2026-11-20T18:30:00.000Z'],
    ['America/New_York', '2026-11-21', '2026-11-21T05:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-21', '2026-11-20T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-21', '2026-11-21T11:00:00.000Z'],
  ])('begin when its clocks say so: %s', (zone, day, begins) => {
    expect(startOfDay(day, zone).toISOString()).toBe(begins);
  });

  it.each([
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('know summer time: %s, %s', (zone, day, begins) => {
    expect(startOfDay(day, zone).toISOString()).toBe(begins);
  });

  it.each([
    ['put forward at midnight', 'America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['put forward at midnight', 'Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    ['put back past midnight', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['put back to the day before', 'Asia/Beirut', '2026-10-25', '2026-10-24T22:00:00.000Z'],
  ])('begin once where clocks are %s: %s', (_what, zone, day, begins) => {
    expect(startOfDay(day, zone).toISOString()).toBe(begins);
  });

  it('are the device’s as long as no community is known', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(startOfDay('2026-11-21').toISOString()).toBe('2026-11-21T05:00:00.000Z');
  });
});

describe('a range of days', () => {
  const zone = 'Asia/Kolkata';

  it('has its last day whole, also when that is the first', () => {
    expect(momentsOf({ from: '2026-11-21', to: '2026-11-21' }, zone)).toEqual({
      from: '2026-11-20T18:30:00.000Z',
      to: '2026-11-21T18:30:00.000Z',
    });
    expect(momentsOf({ from: '2026-12-31', to: '2026-12-31' }, zone).to).toBe(
      '2026-12-31T18:30:00.000Z',
    );
  });

  it('is open where no day stands', () => {
    expect(momentsOf(allDays, zone)).toEqual({});
    expect(momentsOf({ from: '2026-11-21', to: '' }, zone)).toEqual({
      from: '2026-11-20T18:30:00.000Z',
    });
    expect(momentsOf({ from: '', to: '2026-11-21' }, zone)).toEqual({
      to: '2026-11-21T18:30:00.000Z',
    });
  });

  it('is turned around when it ends before it begins, and not when an end is open', () => {
    expect(isTurned({ from: '2026-11-22', to: '2026-11-21' })).toBe(true);
    expect(isTurned({ from: '2026-11-21', to: '2026-11-21' })).toBe(false);
    expect(isTurned({ from: '2026-11-22', to: '' })).toBe(false);
    expect(isTurned({ from: '', to: '2026-11-21' })).toBe(false);
  });
});

describe('a time of a day', () => {
  const at = (day: string, time: string, zone: string): string =>
    momentAt(day, time, zone).toISOString();

  it('is when the clocks of the zone show it', () => {
    expect(at('2026-11-21', '19:30', 'Asia/Kolkata')).toBe('2026-11-21T14:00:00.000Z');
    expect(at('2026-07-01', '00:00', 'Europe/Berlin')).toBe('2026-06-30T22:00:00.000Z');
  });

  it('is the first of two where clocks are put back', () => {
    expect(at('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('is the first moment after, where clocks are put forward over it', () => {
    expect(at('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-29', '02:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-08', '02:59', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(at('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z');
  });
});
