import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  resource,
  signal,
} from '@angular/core';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Bars } from '@gatehouse/ui/bars';
import { Dates } from '@gatehouse/ui/dates';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { Ring } from '@gatehouse/ui/ring';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Stat } from '@gatehouse/ui/stat';
import { nothing } from '@gatehouse/ui/words';
import { ExportDialog, type WantedFile } from '../exports/export-dialog';
import { ExportList } from '../exports/export-list';
import { I18n } from '../i18n/i18n';
import { Jobs } from '../jobs/jobs';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { ReportCharts } from './report-charts';
import { ReportFigures } from './report-figures';
import { visitExports } from './visit-exports';
import { visitReports } from './visit-reports';

const spans = [1, 7, 30, 90] as const;
type Span = (typeof spans)[number];
const spanKeys: Record<Span, MessageKey> = {
  1: 'reports.today',
  7: 'reports.week',
  30: 'reports.month',
  90: 'reports.quarter',
};

/** How the gate is doing, beside the time before: visits, what came of them, how fast people answer. */
@Component({
  selector: 'gh-reports-page',
  imports: [
    Bars,
    ExportDialog,
    ExportList,
    Icon,
    ReportFigures,
    Ring,
    Stat,
    Empty,
    Failed,
    Loading,
  ],
  providers: [Jobs],
  templateUrl: './reports.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReportsPage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly charts = inject(ReportCharts);
  protected readonly addresses = inject(Addresses);
  protected readonly spans = spans;
  protected readonly spanKeys = spanKeys;
  /** In the address: Back from a list leads to the same figures. */
  protected readonly filters = createFilters('days');
  protected readonly span = computed<Span>(
    () => spans.find((one) => String(one) === this.filters.values().days) ?? 7,
  );
  readonly #reports = visitReports(this.span);
  protected readonly days = this.#reports.days;
  protected readonly reports = this.#reports.reports;
  /** What the lines in the bars stand for. */
  protected readonly beforeLabel = computed(() =>
    this.span() === 1
      ? this.t('reports.lineWeekAgo')
      : this.t('reports.lineBefore', { count: this.span() }),
  );
  protected readonly visitExports = visitExports;
  protected readonly isExporting = signal(false);
  protected readonly exportLead = computed(() => {
    const { from, to } = this.days();
    const [first, last] = [this.dates.calendarDay(from), this.dates.calendarDay(to)];
    const days = from === to ? first : this.t('reports.exportDays', { from: first, to: last });
    return this.t('reports.exportLead', { days });
  });
  /** Counts name nobody; the visits themselves do. */
  protected readonly mayExport = computed(
    () => this.#session.mayIn('reports:read') && this.#session.mayIn('visits:read'),
  );
  protected readonly inside = resource({
    loader: ({ abortSignal }) =>
      this.#api.visits.list({ state: 'inside', limit: 100 }, { signal: abortSignal }),
  });
  protected readonly insideNow = computed(() => {
    if (!this.inside.hasValue()) return nothing;
    const { items, nextCursor } = this.inside.value();
    return `${this.dates.number(items.length)}${nextCursor === undefined ? '' : '+'}`;
  });

  protected readonly exportVisits = (wanted: WantedFile) =>
    this.#api.reports.export({ ...this.days(), ...wanted });
}
