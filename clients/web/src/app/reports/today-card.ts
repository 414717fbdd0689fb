import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { Card } from '@gatehouse/ui/card';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { ReportFigures } from './report-figures';
import { visitReports } from './visit-reports';

/** How the gate is doing today, beside the same day of the week before. */
@Component({
  selector: 'gh-today-card',
  imports: [Card, ReportFigures],
  template: `
    <gh-card
      data-testid="gate-today"
      [title]="t('reports.gateToday')"
      [link]="addresses.to('/reports')"
      [query]="{ days: '1' }"
      [linkText]="t('nav.reports')"
      [isLoading]="reports.status() === 'idle' || (reports.isLoading() && !reports.hasValue())"
      [error]="reports.error()"
      (again)="reports.reload()"
    >
      @if (reports.hasValue()) {
        <div class="figures">
          <gh-report-figures [report]="reports.value().report" [before]="reports.value().before" />
        </div>
      }
    </gh-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayCard {
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly reports = visitReports(signal(1)).reports;
}
