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
import { DateRange } from '@gatehouse/ui/date-range';
import { Dates } from '@gatehouse/ui/dates';
import { allDays, isTurned, momentsOf } from '@gatehouse/ui/days';
import { Icon, type IconName } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { TimeZone } from '@gatehouse/ui/time-zone';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { followVisits } from './follow-visits';
import type { ListedVisit } from './listed-visit';
import { VisitEntry } from './visit-entry';
import { stateKey } from './visit-words';

const states: readonly VisitState[] = ['approved', 'inside', 'left', 'denied', 'expired'];
const typingMs = 200;

/** Why there is nothing to see, and what may help. */
interface Nothing {
  icon: IconName;
  title: MessageKey;
  text: MessageKey;
}
const nothing = {
  atAll: { icon: 'history', title: 'visits.none', text: 'visits.noneText' },
  found: { icon: 'search', title: 'visits.notFound', text: 'visits.notFoundText' },
  then: { icon: 'history', title: 'visits.noneThen', text: 'visits.noneThenText' },
  turned: { icon: 'history', title: 'days.turned', text: 'days.turnedText' },
} as const satisfies Record<string, Nothing>;

/** The visits of one's own units, or of the community for those who look after it, day by day. */
@Component({
  selector: 'gh-visits-page',
  imports: [VisitEntry, DateRange, Icon, Empty, Failed, Loading],
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
      <div class="spread">
        <label class="search grow">
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
        <gh-date-range [(range)]="range" />
      </div>
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
      <div role="status">
        @if (nothing(); as what) {
          <div class="card">
            <gh-empty
              [icon]="what.icon"
              [title]="t(what.title, { name: search() })"
              [text]="t(what.text)"
            />
          </div>
        }
      </div>
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VisitsPage {
  readonly #api = inject(Session).api;
  readonly #dates = inject(Dates);
  readonly #zone = inject(TimeZone);
  protected readonly t = inject(I18n).t;
  protected readonly states = states;
  protected readonly stateKey = stateKey;
  protected readonly state = signal<VisitState | undefined>(undefined);
  readonly #typed = signal('');
  /** What is looked for, when whoever types it rests. */
  protected readonly search = signal('');
  protected readonly range = signal(allDays);
  readonly #moments = computed(() => momentsOf(this.range(), this.#zone.name()), {
    equal: (a, b) => a.from === b.from && a.to === b.to,
  });
  protected readonly visits = createPager<ListedVisit>(
    (cursor, signal) => {
      if (isTurned(this.range())) return Promise.resolve({ items: [] });
      const [state, search] = [this.state(), this.search()];
      const filter = { ...(state && { state }), ...(search !== '' && { search }) };
      const query = { ...filter, ...this.#moments() };
      return this.#api.visits.list({ ...cursor, ...query, limit: 30 }, { signal });
    },
    { enough: 10 },
  );
  protected readonly days = computed(() => byDay(this.visits.items(), (at) => this.#dates.day(at)));
  protected readonly nothing = computed((): Nothing | undefined => {
    if (isTurned(this.range())) return nothing.turned;
    const isKnown = !this.visits.isLoading() && !this.visits.hasFailed();
    if (!isKnown || this.visits.items().length > 0) return undefined;
    if (this.search() !== '') return nothing.found;
    return Object.keys(this.#moments()).length === 0 ? nothing.atAll : nothing.then;
  });

  constructor() {
    effect(() => {
      this.state();
      this.search();
      this.#moments();
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
