import { Injectable, inject } from '@angular/core';
import type { VisitReport } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Point } from '@gatehouse/ui/chart';
import { Dates } from '@gatehouse/ui/dates';
import type { Share } from '@gatehouse/ui/ring';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';

/** Every so many hours one is named. */
const namedHours = 4;
/** So many days there is room to name. */
const namedDays = 7;

interface Outcome {
  name: keyof VisitReport['answers'];
  key: MessageKey;
  look: string;
  /** The state of the visits that it counts, where that is the same. */
  state?: string;
}

const outcomes: readonly Outcome[] = [
  { name: 'approved', key: 'outcome.approved', look: 'good' },
  { name: 'denied', key: 'outcome.denied', look: 'bad', state: 'denied' },
  { name: 'expired', key: 'outcome.expired', look: 'quiet' },
  { name: 'waiting', key: 'outcome.waiting', look: 'waiting', state: 'requested' },
];

/** What charts show of a report, beside what it was in the time before, and where each figure leads. */
@Injectable({ providedIn: 'root' })
export class ReportCharts {
  readonly #t = inject(I18n).t;
  readonly #dates = inject(Dates);
  readonly #addresses = inject(Addresses);

  hours({ byHour }: VisitReport, before: VisitReport | undefined): Point[] {
    return byHour.map(({ hour, visits }, index) => ({
      ...this.#visits(visits, before?.byHour[index]?.visits),
      name: this.#dates.hour(hour),
      label: hour % namedHours === 0 ? this.#dates.hour(hour) : '',
    }));
  }

  /** Each beside the day of the time before that has the same place in it. */
  days({ byDay }: VisitReport, before: VisitReport | undefined): Point[] {
    const every = Math.ceil(byDay.length / namedDays);
    return byDay.map(({ day, visits }, index) => ({
      ...this.#visits(visits, before?.byDay[index]?.visits),
      name: this.#dates.calendarDay(day),
      label: index % every === 0 ? this.#dates.shortDay(day) : '',
      link: this.#addresses.to('/visits'),
      query: { from: day, to: day },
    }));
  }

  times({ responseTime }: VisitReport, before: VisitReport | undefined): Point[] {
    return responseTime.buckets.map(({ fromSeconds, toSeconds, answered }, index) => {
      const from = this.#dates.number(fromSeconds);
      const label =
        toSeconds === undefined ? `${from}+` : `${from}–${this.#dates.number(toSeconds)}`;
      const earlier = before?.responseTime.buckets[index]?.answered;
      return {
        ...{ name: this.#t('reports.seconds', { range: label }), label, value: answered },
        text: this.#t('reports.answers', { count: answered }),
        ...(earlier !== undefined && { before: earlier }),
      };
    });
  }

  shares({ answers, from, to }: VisitReport): Share[] {
    const link = this.#addresses.to('/visits');
    return outcomes.map(({ name, key, look, state }) => ({
      ...{ name: this.#t(key), value: answers[name], look },
      ...(state !== undefined && { link, query: { state, from, to } }),
    }));
  }

  #visits(count: number, before: number | undefined) {
    return {
      ...{ value: count, text: this.#t('reports.visits', { count }) },
      ...(before !== undefined && { before }),
    };
  }
}
