import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import type { VisitState } from '@gatehouse/client/gatehouse-client';
import { DateRange } from '@gatehouse/ui/date-range';
import { Dates } from '@gatehouse/ui/dates';
import { isTurned, momentsOf, type DayRange } from '@gatehouse/ui/days';
import { createFilters } from '@gatehouse/ui/filters';
import type { IconName } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { TimeZone } from '@gatehouse/ui/time-zone';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { followVisits } from './follow-visits';
import type { ListedVisit } from './listed-visit';
import { VisitEntry } from './visit-entry';
import { stateKey } from './visit-words';

const states: readonly VisitState[] = [
  'requested',
  'approved',
  'inside',
  'left',
  'denied',
  'expired',
];

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
  imports: [VisitEntry, DateRange, PageHead, SearchBox, Segments, Empty, Failed, Loading],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.visits')" [lead]="t('visits.lead')">
        <gh-segments
          [label]="t('visits.filter')"
          [choices]="choices()"
          [value]="filters.values().state"
          (valueChange)="filters.set({ state: $event })"
        />
      </gh-page-head>
      <div class="spread">
        <gh-search-box
          class="grow"
          testid="visit-search"
          [label]="t('visits.search')"
          [words]="search()"
          (wordsChange)="filters.set({ search: $event })"
        />
        <gh-date-range [range]="range()" (rangeChange)="filters.set($event)" />
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
  /** In the address: whoever goes back, or sends it to somebody, finds the same list. */
  protected readonly filters = createFilters('state', 'search', 'from', 'to');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('visits.all') },
    ...states.map((state) => ({ value: state, label: this.t(stateKey(state)) })),
  ]);
  protected readonly state = computed(() =>
    states.find((state) => state === this.filters.values().state),
  );
  protected readonly search = computed(() => this.filters.values().search);
  protected readonly range = computed<DayRange>(
    () => {
      const { from, to } = this.filters.values();
      return { from: dayOr(from), to: dayOr(to) };
    },
    { equal: (a, b) => a.from === b.from && a.to === b.to },
  );
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
    followVisits(this.visits, {
      isWhole: () => this.state() === undefined && this.search() === '',
    });
  }
}

/** Anything may stand in an address. */
function dayOr(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
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
