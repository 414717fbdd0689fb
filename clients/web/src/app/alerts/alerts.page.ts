import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import { createFilters } from '@gatehouse/ui/filters';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { AlertEntry } from './alert-entry';
import { followAlerts } from './follow-alerts';

/** Calls for help: all of the community for staff, for others their own. */
@Component({
  selector: 'gh-alerts-page',
  imports: [AlertEntry, Empty, Failed, Loading, PageHead, Segments],
  template: `
    <div class="page">
      <gh-page-head
        [title]="t('nav.alerts')"
        [lead]="handles ? t('alerts.lead') : t('alerts.leadOwn')"
      />
      <gh-segments
        testid="open"
        [label]="t('alerts.filter')"
        [choices]="choices()"
        [value]="filters.values().open"
        (valueChange)="filters.set({ open: $event })"
      />
      @if (alerts.hasFailed()) {
        <gh-failed [error]="alerts.error()" (again)="alerts.restart()" />
      } @else if (alerts.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (alert of alerts.items(); track alert.id) {
            <li><gh-alert-entry [alert]="alert" /></li>
          } @empty {
            <li>
              <gh-empty icon="siren" [title]="t('alerts.none')" [text]="t('alerts.noneText')" />
            </li>
          }
        </ul>
        @if (alerts.hasMore()) {
          <button type="button" class="button" data-testid="more" (click)="alerts.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AlertsPage {
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly handles = this.#session.mayIn('alerts:handle');
  protected readonly filters = createFilters('open');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('alerts.all') },
    { value: 'yes', label: this.t('alerts.open') },
    { value: 'no', label: this.t('alerts.closed') },
  ]);
  protected readonly alerts = createPager<Alert>((cursor, signal) => {
    const { open } = this.filters.values();
    const wanted = open === 'yes' || open === 'no' ? { open: open === 'yes' } : {};
    return this.#session.api.alerts.list({ ...cursor, ...wanted, limit: 20 }, { signal });
  });

  constructor() {
    effect(() => {
      this.filters.values();
      untracked(() => void this.alerts.restart());
    });
    followAlerts(() => void this.alerts.reload());
  }
}
