import { describe, expect, it } from 'vitest';
import { daysOf } from './pass-days';

const window = (...days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[]) => ({
  ...{ days, from: '08:00', to: '20:00' },
});

describe('the days of a window', () => {
  it('stand in the order of a week, as the language calls them', () => {
    expect(daysOf(window('fri', 'mon', 'wed'), 'en')).toBe('Mon, Wed, Fri');
    expect(daysOf(window('sun'), 'de')).toBe('So');
    expect(daysOf(window('tue', 'mon'), 'ar')).toContain('الاثنين');
  });

  it('are none to name where it is each of them', () => {
    expect(daysOf(window('sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'), 'en')).toBeUndefined();
  });
});
