import { Injectable, inject } from '@angular/core';
import { Clock } from './clock';
import { TimeZone } from './time-zone';
import { Words, nothing } from './words';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Moments as people of the chosen language write them, in the time zone of the community. */
@Injectable({ providedIn: 'root' })
export class Dates {
  readonly #words = inject(Words);
  readonly #clock = inject(Clock);
  readonly #zone = inject(TimeZone);

  /** "8:30 AM", or "8:30 AM IST" on a device with other clocks. */
  time(instant: string | undefined): string {
    return this.#inZone(instant, { hour: 'numeric', minute: '2-digit' });
  }

  /** "8:30 – 10:00 AM", or "8:30 – 10:00 AM IST" on a device with other clocks. */
  span(from: string, to: string): string {
    if (!isMoment(from) || !isMoment(to)) return nothing;
    const format = new Intl.DateTimeFormat(this.#words.language(), {
      ...{ hour: 'numeric', minute: '2-digit', timeZone: this.#zone.name() },
    });
    return this.#withZone(format.formatRange(new Date(from), new Date(to)), to);
  }

  /** "Nov 21, 2026, 8:30 AM", or "Nov 21, 2026, 8:30 AM IST" on a device with other clocks. */
  moment(instant: string | undefined): string {
    return this.#inZone(instant, { dateStyle: 'medium', timeStyle: 'short' });
  }

  /** "Nov 21, 2026, 8:30 AM GMT+5:30", where the clocks show that. */
  momentIn(instant: string, timeZone: string): string {
    return this.#format(instant, {
      ...{ day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
      ...{ timeZone, timeZoneName: 'short' },
    });
  }

  /** "Saturday, November 21" */
  day(instant: string | undefined): string {
    return this.#format(instant, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** "today", "yesterday", else "Saturday, November 21", by the days of the community. */
  dayName(instant: string): string {
    if (!isMoment(instant)) return nothing;
    const timeZone = this.#zone.name();
    const daysAgo = dayNumber(this.#clock.minute(), timeZone) - dayNumber(instant, timeZone);
    if (daysAgo !== 0 && daysAgo !== 1) return this.day(instant);
    const relative = new Intl.RelativeTimeFormat(this.#words.language(), { numeric: 'auto' });
    return relative.format(-daysAgo, 'day');
  }

  /** "5 minutes ago", and again when the minute is over; after a day the moment itself. */
  ago(instant: string): string {
    if (!isMoment(instant)) return nothing;
    const ageMs = Math.max(0, this.#clock.minute() - Date.parse(instant));
    if (ageMs >= dayMs) return this.moment(instant);
    const relative = new Intl.RelativeTimeFormat(this.#words.language(), { numeric: 'auto' });
    if (ageMs >= hourMs) return relative.format(-Math.floor(ageMs / hourMs), 'hour');
    if (ageMs >= minuteMs) return relative.format(-Math.floor(ageMs / minuteMs), 'minute');
    return relative.format(0, 'second');
  }

  /** How long ago something began: "2 hr, 5 min". */
  since(instant: string): string {
    if (!isMoment(instant)) return nothing;
    const minutes = Math.max(
      0,
      Math.floor((this.#clock.minute() - Date.parse(instant)) / minuteMs),
    );
    const parts = [
      this.#unit(Math.floor(minutes / 60), 'hour'),
      this.#unit(minutes % 60, 'minute'),
    ];
    const shown = minutes < 60 ? parts.slice(1) : parts;
    return new Intl.ListFormat(this.#words.language(), { style: 'narrow', type: 'unit' }).format(
      shown,
    );
  }

  /** An hour of the day: "8 AM". */
  hour(hour: number): string {
    const format = new Intl.DateTimeFormat(this.#words.language(), {
      hour: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(Date.UTC(2026, 0, 1, hour));
  }

  /** A day of a calendar, such as 2026-11-21: "Saturday, November 21". */
  calendarDay(day: string): string {
    return this.#format(day, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  }

  /** The same where there is little room: "11/21". */
  shortDay(day: string): string {
    return this.#format(day, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  }

  /** "7.4 sec"; a dash where there is nothing to tell. */
  seconds(value: number | undefined): string {
    if (value === undefined) return nothing;
    const options = { style: 'unit', unit: 'second', unitDisplay: 'short' } as const;
    return new Intl.NumberFormat(this.#words.language(), {
      ...options,
      maximumFractionDigits: 1,
    }).format(value);
  }

  /** "42%", of a share between 0 and 1. */
  percent(share: number): string {
    return new Intl.NumberFormat(this.#words.language(), { style: 'percent' }).format(share);
  }

  /** "+12%", of a share: how much more or less something is than it was. */
  change(share: number): string {
    const options = { style: 'percent', signDisplay: 'exceptZero' } as const;
    return new Intl.NumberFormat(this.#words.language(), options).format(share);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.#words.language()).format(value);
  }

  #unit(value: number, unit: 'hour' | 'minute'): string {
    const options = { style: 'unit', unit, unitDisplay: 'short' } as const;
    return new Intl.NumberFormat(this.#words.language(), options).format(value);
  }

  /** With the name of the zone where it is not the device's. Languages write it after the time. */
  #inZone(instant: string | undefined, options: Intl.DateTimeFormatOptions): string {
    const text = this.#format(instant, options);
    return instant === undefined || !isMoment(instant) ? text : this.#withZone(text, instant);
  }

  #withZone(text: string, instant: string): string {
    const zone = this.#zone.nameAt(new Date(instant));
    return zone === undefined ? text : `${text}\u00a0${zone}`;
  }

  #format(instant: string | undefined, options: Intl.DateTimeFormatOptions): string {
    if (instant === undefined) return '';
    if (!isMoment(instant)) return nothing;
    const inZone = { timeZone: this.#zone.name(), ...options };
    return new Intl.DateTimeFormat(this.#words.language(), inZone).format(new Date(instant));
  }
}

function isMoment(instant: string): boolean {
  return !Number.isNaN(Date.parse(instant));
}

/** Which day the calendar of a zone shows at a moment, counted. */
function dayNumber(at: string | number, timeZone: string | undefined): number {
  // Sweden writes dates as they are read here.
  const calendar = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone });
  return Date.parse(calendar.format(new Date(at))) / dayMs;
}
