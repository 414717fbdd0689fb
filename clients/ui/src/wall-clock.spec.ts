import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dates } from './dates';
import { TimeZone } from './time-zone';
import { WallClock } from './wall-clock';
import { Words } from './words';

const minuteMs = 60_000;
const inKolkata = { timeZone: 'Asia/Kolkata', locale: 'en-IN' };

beforeEach(() => {
  vi.stubEnv('TZ', 'America/New_York');
  vi.useFakeTimers({ now: Date.parse('2026-11-29T18:29:40.000Z') });
  const words = { language: signal('en'), t: (key: string) => key };
  TestBed.configureTestingModule({ providers: [{ provide: Words, useValue: words }] });
  TestBed.inject(TimeZone).use(inKolkata);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the clock on the wall', () => {
  const shown = (): string => {
    const element = fixture.nativeElement as HTMLElement;
    const parts = Array.from(element.children, ({ textContent }) => textContent);
    return parts.join(' ').replace(/[\u00a0\u202f]/g, ' ');
  };
  let fixture: ReturnType<typeof TestBed.createComponent<WallClock>>;

  const after = (ms: number): string => {
    vi.advanceTimersByTime(ms);
    fixture.detectChanges();
    return shown();
  };

  beforeEach(() => (fixture = TestBed.createComponent(WallClock)));
  afterEach(() => fixture.destroy());

  it('turns on the minute, and at midnight the day with it, where the community is', () => {
    expect(after(0)).toBe('11:59 PM IST Sunday, November 29');
    expect(after(19_999)).toBe('11:59 PM IST Sunday, November 29');
    expect(after(1)).toBe('12:00 AM IST Monday, November 30');
    expect(after(minuteMs - 1)).toBe('12:00 AM IST Monday, November 30');
    expect(after(1)).toBe('12:01 AM IST Monday, November 30');
  });

  it('is right at the next turn after its device has slept', () => {
    expect(after(0)).toContain('11:59 PM');
    vi.setSystemTime(Date.parse('2026-11-30T01:10:00.000Z'));
    expect(after(minuteMs)).toContain('6:41 AM');
  });

  it('leaves nothing behind', () => {
    after(0);
    const timers = vi.getTimerCount();
    fixture.destroy();
    expect(vi.getTimerCount()).toBe(timers - 1);
  });
});

describe('days by their names', () => {
  it('are those of the community, however close a moment is', () => {
    const dates = TestBed.inject(Dates);
    expect(dates.dayName('2026-11-29T18:29:00.000Z')).toBe('today');
    expect(dates.dayName('2026-11-28T18:31:00.000Z')).toBe('today');
    expect(dates.dayName('2026-11-28T18:29:00.000Z')).toBe('yesterday');
    expect(dates.dayName('2026-11-27T18:29:00.000Z')).toBe('Friday, November 27');
    expect(dates.dayName('constructor')).toBe('–');
  });
});

describe('changes', () => {
  it('say in which direction', () => {
    const dates = TestBed.inject(Dates);
    expect([0.2, -0.5, 0].map((share) => dates.change(share))).toEqual(['+20%', '-50%', '0%']);
  });
});
