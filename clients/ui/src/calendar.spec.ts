import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Calendar, type CalendarView } from './calendar';
import { Words } from './words';

let fixture: ReturnType<typeof TestBed.createComponent<Calendar>>;
let picked: string[];

const open = (language: string, view: CalendarView = 'month'): HTMLElement => {
  const words = { language: signal(language), t: (key: string) => key };
  TestBed.configureTestingModule({
    providers: [provideZonelessChangeDetection(), { provide: Words, useValue: words }],
  });
  fixture = TestBed.createComponent(Calendar);
  const { componentRef } = fixture;
  componentRef.setInput('label', 'Bookings');
  componentRef.setInput('previousLabel', 'Earlier');
  componentRef.setInput('nextLabel', 'Later');
  componentRef.setInput('view', view);
  // A Saturday, the last of its month.
  componentRef.setInput('day', '2026-01-31');
  fixture.componentInstance.picked.subscribe((day) => picked.push(day));
  const host = fixture.nativeElement as HTMLElement;
  document.body.append(host);
  fixture.detectChanges();
  return host;
};
const focused = (): string | undefined =>
  document.activeElement?.getAttribute('data-day') ?? undefined;
const press = async (host: HTMLElement, key: string): Promise<string | undefined> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  host.querySelector('[tabindex="0"]')?.dispatchEvent(event);
  await fixture.whenStable();
  return event.defaultPrevented ? focused() : 'left to the browser';
};
const pressAll = async (host: HTMLElement, keys: readonly string[]) => {
  const days: (string | undefined)[] = [];
  for (const key of keys) days.push(await press(host, key));
  return days;
};

beforeEach(() => (picked = []));
afterEach(() => {
  document.documentElement.removeAttribute('dir');
  (fixture.nativeElement as HTMLElement).remove();
  fixture.destroy();
});

describe('the keys of a calendar', () => {
  it('go from day to day and from week to week, also into a month that is not drawn yet', async () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'];
    expect(await pressAll(open('de'), keys)).toEqual([
      '2026-02-01',
      '2026-01-31',
      '2026-02-07',
      '2026-01-31',
    ]);
  });

  it('go by the month, to the last day where it is shorter', async () => {
    const keys = ['PageDown', 'PageUp', 'PageUp'];
    expect(await pressAll(open('de'), keys)).toEqual(['2026-02-28', '2026-01-28', '2025-12-28']);
  });

  it('go to the ends of the week, which begins where the language wants it', async () => {
    expect(await pressAll(open('de'), ['Home', 'End'])).toEqual(['2026-01-26', '2026-02-01']);
  });

  it('go the other way where one writes from right to left', async () => {
    document.documentElement.setAttribute('dir', 'rtl');
    const host = open('ar');
    host.style.direction = 'rtl';
    expect(await pressAll(host, ['ArrowLeft', 'ArrowRight', 'ArrowRight'])).toEqual([
      '2026-02-01',
      '2026-01-31',
      '2026-01-30',
    ]);
  });

  it('choose the day that they are at, and leave other keys alone', async () => {
    const host = open('en');
    await pressAll(host, ['ArrowRight', 'Enter', 'ArrowRight', ' ']);
    expect(picked).toEqual(['2026-02-01', '2026-02-02']);
    expect(await press(host, 'a')).toBe('left to the browser');
  });

  it('leave one day that Tab reaches, and say which is chosen', async () => {
    const host = open('en', 'week');
    await press(host, 'ArrowLeft');
    const at = (selector: string) =>
      Array.from(host.querySelectorAll(selector), (cell) => cell.getAttribute('data-day'));
    expect(at('[tabindex="0"]')).toEqual(['2026-01-30']);
    expect(at('[aria-selected="true"]')).toEqual(['2026-01-30']);
  });
});
