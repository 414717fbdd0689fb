import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { VisitState } from '@gatehouse/client/gatehouse-client';
import { Dates } from '../i18n/dates';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Icon } from '../ui/icon';
import { createPager } from '../ui/pager';
import { Empty, Failed, Loading } from '../ui/state';
import { followVisits } from './follow-visits';
import type { ListedVisit } from './listed-visit';
import { VisitEntry } from './visit-entry';
import { stateKey } from './visit-words';

const states: readonly VisitState[] = ['approved', 'inside', 'left', 'denied', 'expired'];
const typingMs = 200;

/** The visits of one's own units, or of the community for those who look after it, day by day. */
@Component({
  selector: 'gh-visits-page',
  imports: [VisitEntry, Icon, Empty, Failed, Loading],
  template: `
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{{ t('nav.visits') }}</h1>
          <p>{{ t('visits.lead') }}</p>
        </div>
        <div class="segments" role="group" [attr.aria-label]="t('visits.filter')">
          <button
            type="button"
            [attr.aria-pressed]="state() === undefined"
            (click)="state.set(undefined)"
          >
            {{ t('visits.all') }}
          </button>
          @for (one of states; track one) {
            <button type="button" [attr.aria-pressed]="state() === one" (click)="state.set(one)">
              {{ t(stateKey(one)) }}
            </button>
          }
        </div>
      </div>
      <label class="search">
        <span class="visually-hidden">{{ t('visits.search') }}</span>
        <gh-icon name="search" />
        <input
          class="input"
          type="search"
          maxlength="120"
          data-testid="visit-search"
          [placeholder]="t('visits.search')"
          (input)="type($event)"
        />
      </label>
      @if (visits.hasFailed()) {
        <gh-failed [error]="visits.error()" (again)="visits.reload()" />
      } @else if (visits.isLoading()) {
        <gh-loading />
      } @else {
        @for (day of days(); track day.name) {
          <section class="stack">
            <h2 class="day">{{ day.name }}</h2>
            <ul class="list">
              @for (visit of day.visits; track visit.id) {
                <li><gh-visit-entry [visit]="visit" /></li>
              }
            </ul>
          </section>
        } @empty {
          <div class="card">
            @if (search() === '') {
              <gh-empty icon="history" [title]="t('visits.none')" [text]="t('visits.noneText')" />
            } @else {
              <gh-empty
                icon="search"
                [title]="t('visits.notFound', { name: search() })"
                [text]="t('visits.notFoundText')"
              />
            }
          </div>
        }
        @if (visits.hasMore()) {
          <button
            type="button"
            class="button"
            [attr.aria-disabled]="visits.isLoadingMore()"
            (click)="visits.more()"
          >
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitsPage {
  readonly #api = inject(Session).api;
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly states = states;
  protected readonly stateKey = stateKey;
  protected readonly state = signal<VisitState | undefined>(undefined);
  readonly #typed = signal('');
  /** The beginning of a visitor's name, when whoever types it rests. */
  protected readonly search = signal('');
  protected readonly visits = createPager<ListedVisit>(
    (cursor, signal) => {
      const [state, search] = [this.state(), this.search()];
      const query = { ...(state && { state }), ...(search !== '' && { search }) };
      return this.#api.visits.list({ ...cursor, ...query, limit: 30 }, { signal });
    },
    { enough: 10 },
  );
  protected readonly days = computed(() => byDay(this.visits.items(), (at) => this.#dates.day(at)));

  constructor() {
    effect(() => {
      this.state();
      this.search();
      untracked(() => void this.visits.restart());
    });
    effect((onCleanup) => {
      const typed = this.#typed().trim();
      const timer = setTimeout(() => this.search.set(typed), typingMs);
      onCleanup(() => clearTimeout(timer));
    });
    followVisits(this.visits, {
      isWhole: () => this.state() === undefined && this.search() === '',
    });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.#typed.set(target.value);
  }
}

function byDay(visits: readonly ListedVisit[], nameOf: (instant: string) => string) {
  const days: { name: string; visits: ListedVisit[] }[] = [];
  for (const visit of visits) {
    const name = nameOf(visit.requestedAt);
    const last = days.at(-1);
    if (last?.name === name) last.visits.push(visit);
    else days.push({ name, visits: [visit] });
  }
  return days;
}
