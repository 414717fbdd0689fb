import { inject } from '@angular/core';
import type { HelpWindow } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { todayIn } from '@gatehouse/ui/calendar-days';
import { TimeZone } from '@gatehouse/ui/time-zone';
import { I18n } from '../i18n/i18n';
import { helpRefusal, helpTypeKey } from './help-words';

/** Any Monday: days of the week are named by it. */
const MONDAY = Date.UTC(2026, 0, 5);
const dayMs = 86_400_000;

/** How daily help is written in the language of the moment. Called while a component is made. */
export function createHelpTexts() {
  const i18n = inject(I18n);
  const clock = inject(Clock);
  const zone = inject(TimeZone);
  /** 1 is Monday. */
  const weekday = (day: number, width: 'long' | 'short'): string =>
    new Intl.DateTimeFormat(i18n.language(), { weekday: width, timeZone: 'UTC' }).format(
      MONDAY + (day - 1) * dayMs,
    );
  const list = (parts: readonly string[]): string =>
    new Intl.ListFormat(i18n.language(), { style: 'short', type: 'unit' }).format(parts);

  return {
    weekday,
    today: (): string => todayIn(zone.name(), clock.minute()),
    typesOf: (types: readonly string[]): string =>
      list(
        types.map((type) => {
          const key = helpTypeKey(type);
          return key === undefined ? type : i18n.t(key);
        }),
      ),
    /** Why something about days was refused, where there are words of our own for it. */
    refusalOf: (error: unknown): string | undefined => {
      const key = helpRefusal(error);
      return key === undefined ? undefined : i18n.t(key);
    },
    /** "Mon, Wed, 08:00–09:00" */
    windowOf: ({ days, from, to }: HelpWindow): string =>
      `${list(days.toSorted((one, other) => one - other).map((day) => weekday(day, 'short')))} ${from}–${to}`,
    /** "Dec 24, 2026", of a day of a calendar. */
    dayOf: (day: string): string =>
      new Intl.DateTimeFormat(i18n.language(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
        Date.parse(day),
      ),
  };
}

export type HelpTexts = ReturnType<typeof createHelpTexts>;
