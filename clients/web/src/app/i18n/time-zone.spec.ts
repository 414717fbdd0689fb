import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dates } from '@gatehouse/ui/dates';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { I18n } from './i18n';
import { provideWords } from './provide-words';

const evening = '2026-11-21T14:02:00.000Z';
const lakeview = { timeZone: 'Asia/Kolkata', locale: 'en-IN' };
const here = 'America/New_York';

/** What separates hours from AM and PM differs between versions of the texts. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('times of a community', () => {
  let dates: Dates;
  let zone: TimeZone;

  beforeEach(() => {
    vi.stubEnv('TZ', here);
    TestBed.configureTestingModule({ providers: provideWords() });
    dates = TestBed.inject(Dates);
    zone = TestBed.inject(TimeZone);
  });

  afterEach(() => vi.unstubAllEnvs());

  it('are its own, and say so where the device has other clocks', () => {
    zone.use(lakeview);
    expect(plain(dates.time(evening))).toBe('7:32 PM IST');
    expect(plain(dates.moment(evening))).toBe('Nov 21, 2026, 7:32 PM IST');
  });

  it('say once which they are from one to another', () => {
    zone.use(lakeview);
    expect(plain(dates.span('2026-11-21T03:30:00.000Z', '2026-11-21T06:30:00.000Z'))).toBe(
      '9:00 AM – 12:00 PM IST',
    );
    expect(dates.span('2026-11-21T03:30:00.000Z', 'noon')).toBe('–');
  });

  it('count its days', () => {
    zone.use(lakeview);
    expect(dates.day('2026-11-21T19:00:00.000Z')).toBe('Sunday, November 22');
  });

  it('stand alone where the device has the same clocks', () => {
    zone.use({ timeZone: here, locale: 'en-IN' });
    expect(plain(dates.time(evening))).toMatch(/^\d+:02 [AP]M$/);
  });

  it('say which they are as long as no community is known', () => {
    zone.use(undefined);
    expect(plain(dates.time(evening))).toMatch(/^\d+:02 [AP]M \S+$/);
  });

  it('name the zone as the language does', async () => {
    await TestBed.inject(I18n).show('de');
    zone.use({ timeZone: 'Europe/Berlin', locale: 'de-DE' });
    expect(plain(dates.time('2026-01-21T14:02:00.000Z'))).toBe('15:02 MEZ');
  });
});
