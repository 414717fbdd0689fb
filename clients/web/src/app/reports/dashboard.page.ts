import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import type { JobStatus, VisitReport } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Communities } from '../communities/communities';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Jobs } from '../jobs/jobs';
import { Session } from '../sessions/session';
import { Bars, type Bar } from './bars';
import { ExportDialog } from './export-dialog';
import { ExportList } from './export-list';
import { Outcomes } from './outcomes';

const spans = [1, 7, 30, 90] as const;
type Span = (typeof spans)[number];
const spanKeys: Record<Span, MessageKey> = {
  1: 'reports.today',
  7: 'reports.week',
  30: 'reports.month',
  90: 'reports.quarter',
};
const dayMs = 86_400_000;
/** Every so many hours one is named. */
const namedHours = 4;

/** How the gate is doing: visits by hour and day, what came of them, how fast people answer. */
@Component({
  selector: 'gh-dashboard-page',
  imports: [Bars, ExportDialog, ExportList, Icon, Outcomes, Empty, Failed, Loading],
  providers: [Jobs],
  templateUrl: './dashboard.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DashboardPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  readonly #jobs = inject(Jobs);
  readonly #clock = inject(Clock);
  readonly #communities = inject(Communities);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly spans = spans;
  protected readonly spanKeys = spanKeys;
  protected readonly span = signal<Span>(7);
  protected readonly days = computed(() => this.#daysBack(this.span()));
  protected readonly isExporting = signal(false);
  /** Counts name nobody; the visits themselves do. */
  protected readonly mayExport = computed(
    () => this.#session.mayIn('reports:read') && this.#session.mayIn('visits:read'),
  );
  protected readonly report = resource({
    params: () => this.days(),
    loader: ({ params, abortSignal }) => this.#api.reports.visits(params, { signal: abortSignal }),
  });
  protected readonly inside = resource({
    loader: ({ abortSignal }) =>
      this.#api.visits.list({ state: 'inside', limit: 100 }, { signal: abortSignal }),
  });
  protected readonly insideNow = computed(() => {
    if (!this.inside.hasValue()) return undefined;
    const { items, nextCursor } = this.inside.value();
    return `${this.dates.number(items.length)}${nextCursor === undefined ? '' : '+'}`;
  });

  protected exporting(job: JobStatus): void {
    this.#jobs.take(job);
    this.isExporting.set(false);
  }

  protected hoursOf({ byHour }: VisitReport): Bar[] {
    return byHour.map(({ hour, visits }) => ({
      name: this.dates.hour(hour),
      label: hour % namedHours === 0 ? this.dates.hour(hour) : '',
      value: visits,
      text: this.t('reports.visits', { count: visits }),
    }));
  }

  protected daysOf({ byDay }: VisitReport): Bar[] {
    const every = Math.ceil(byDay.length / 7);
    return byDay.map(({ day, visits }, index) => ({
      name: this.dates.calendarDay(day),
      label: index % every === 0 ? this.dates.shortDay(day) : '',
      value: visits,
      text: this.t('reports.visits', { count: visits }),
    }));
  }

  protected timesOf({ responseTime }: VisitReport): Bar[] {
    return responseTime.buckets.map(({ fromSeconds, toSeconds, answered }) => {
      const from = this.dates.number(fromSeconds);
      const label =
        toSeconds === undefined ? `${from}+` : `${from}–${this.dates.number(toSeconds)}`;
      return {
        name: this.t('reports.seconds', { range: label }),
        label,
        value: answered,
        text: this.t('reports.answers', { count: answered }),
      };
    });
  }

  protected shareOf({ answers, visits }: VisitReport): string {
    return visits === 0 ? '–' : this.dates.percent((answers.approved + answers.denied) / visits);
  }

  /** Days of the community's calendar: its midnight counts, not that of this device. */
  #daysBack(days: Span): { from: string; to: string } {
    const timeZone = this.#communities.current()?.timeZone;
    // Sweden writes dates as the API does.
    const calendar = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone });
    const now = this.#clock.now();
    return { from: calendar.format(now - (days - 1) * dayMs), to: calendar.format(now) };
  }
}
