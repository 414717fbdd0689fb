import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { VisitReport } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Stat } from '@gatehouse/ui/stat';
import { nothing } from '@gatehouse/ui/words';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { changeOf } from './compare';

/** The three figures of a report that say most, each beside what it was in the time before. */
@Component({
  selector: 'gh-report-figures',
  imports: [Stat],
  template: `
    <gh-stat
      data-testid="visits"
      [class.card]="asCards()"
      [label]="t('reports.asked')"
      [value]="dates.number(report().visits)"
      [change]="change()"
      [before]="told(visitsBefore())"
      [link]="addresses.to('/visits')"
      [query]="{ from: report().from, to: report().to }"
    />
    <gh-stat
      data-testid="answered"
      [class.card]="asCards()"
      [label]="t('reports.answered')"
      [value]="shareOf(report())"
      [before]="told(shareBefore())"
    />
    <gh-stat
      data-testid="median"
      [class.card]="asCards()"
      [label]="t('reports.median')"
      [value]="dates.seconds(report().responseTime.medianSeconds)"
      [before]="told(medianBefore())"
    />
  `,
  host: { class: 'contents' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReportFigures {
  readonly report = input.required<VisitReport>();
  readonly before = input<VisitReport>();
  readonly asCards = input(false);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly addresses = inject(Addresses);
  /** A day that is not over yet is no share of one that is. */
  protected readonly change = computed(() => {
    const { from, to, visits } = this.report();
    const before = this.before();
    const share = before && from !== to ? changeOf(visits, before.visits) : undefined;
    return share === undefined ? undefined : this.dates.change(share);
  });
  protected readonly visitsBefore = computed(() => {
    const before = this.before();
    return before && this.dates.number(before.visits);
  });
  protected readonly shareBefore = computed(() => {
    const before = this.before();
    return before && this.shareOf(before);
  });
  protected readonly medianBefore = computed(() => {
    const before = this.before();
    return before && this.dates.seconds(before.responseTime.medianSeconds);
  });

  protected shareOf({ answers, visits }: VisitReport): string {
    if (visits === 0) return nothing;
    return this.dates.percent((answers.approved + answers.denied) / visits);
  }

  protected told(value: string | undefined): string | undefined {
    if (value === undefined || value === nothing) return undefined;
    const count = this.report().byDay.length;
    return count === 1
      ? this.t('reports.aWeekAgo', { value })
      : this.t('reports.daysBefore', { value, count });
  }
}
