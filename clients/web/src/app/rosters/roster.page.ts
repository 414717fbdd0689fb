import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { Shift } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { followShifts } from './follow-shifts';
import { ShiftDialog } from './shift-dialog';
import { ShiftEntry } from './shift-entry';

/** Who works at the gates when: of those whose shifts have not ended, first whoever comes first. */
@Component({
  selector: 'gh-roster-page',
  imports: [Empty, Failed, Icon, Loading, PageHead, Segments, ShiftDialog, ShiftEntry],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.roster')" [lead]="t('roster.lead')">
        @if (plans) {
          <button
            type="button"
            class="button primary"
            data-testid="assign"
            (click)="assigns.set(true)"
          >
            <gh-icon name="add" /> {{ t('roster.assign') }}
          </button>
        }
      </gh-page-head>
      @if (works) {
        <gh-segments
          testid="whose"
          [label]="t('roster.filter')"
          [choices]="choices()"
          [value]="filters.values().whose"
          (valueChange)="filters.set({ whose: $event })"
        />
      }
      @if (shifts.hasFailed()) {
        <gh-failed [error]="shifts.error()" (again)="shifts.restart()" />
      } @else if (shifts.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (shift of shifts.items(); track shift.id) {
            <li><gh-shift-entry [shift]="shift" [now]="clock.minute()" (changed)="reload()" /></li>
          } @empty {
            <li>
              <gh-empty icon="people" [title]="t('roster.none')" [text]="t('roster.noneText')" />
            </li>
          }
        </ul>
        @if (shifts.hasMore()) {
          <button type="button" class="button" data-testid="more" (click)="shifts.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
    @if (assigns()) {
      <gh-shift-dialog (assigned)="assigned()" (closed)="assigns.set(false)" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RosterPage {
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly clock = inject(Clock);
  protected readonly plans = this.#session.mayIn('gate:manage');
  protected readonly works = this.#session.mayIn('gate:operate');
  protected readonly assigns = signal(false);
  protected readonly filters = createFilters('whose');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('roster.all') },
    { value: 'own', label: this.t('roster.own') },
  ]);
  protected readonly shifts = createPager<Shift>((cursor, signal) => {
    const own = this.filters.values().whose === 'own' ? this.#session.user()?.id : undefined;
    const whose = own === undefined ? {} : { accountId: own };
    return this.#session.api.shifts.list({ ...cursor, ...whose, limit: 20 }, { signal });
  });

  constructor() {
    effect(() => {
      this.filters.values();
      untracked(() => void this.shifts.restart());
    });
    followShifts(() => this.reload());
  }

  protected reload(): void {
    void this.shifts.reload();
  }

  protected assigned(): void {
    this.assigns.set(false);
    this.reload();
  }
}
