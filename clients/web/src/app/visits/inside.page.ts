import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Feed, type VisitChange } from '../notifications/feed';
import { Session } from '../sessions/session';
import { comingsOf, peopleInside } from './comings';
import { DeskComing } from './desk-coming';

/** What other guards do is pushed; a push may get lost, so it is looked for too. */
const lookEveryMs = 60_000;

/** Which visitors are in the community now, and letting them out. */
@Component({
  selector: 'gh-inside-page',
  imports: [DeskComing, Icon, Empty, Failed, Loading],
  template: `
    <div class="page">
      <div class="page-head">
        <div>
          <h1>{{ t('nav.inside') }}</h1>
          <p>{{ t('inside.lead') }}</p>
        </div>
      </div>
      @if (visits.hasFailed()) {
        <gh-failed [error]="visits.error()" (again)="visits.reload()" />
      } @else if (visits.isLoading()) {
        <gh-loading />
      } @else {
        <div class="row">
          <p class="grow" role="status" data-testid="inside-count">
            {{ t('inside.count', { count: people() }) }}
          </p>
          <label class="search">
            <span class="visually-hidden">{{ t('inside.search') }}</span>
            <gh-icon name="search" />
            <input
              class="input"
              type="search"
              data-testid="inside-search"
              [placeholder]="t('inside.search')"
              [value]="search()"
              (input)="type($event)"
            />
          </label>
        </div>
        <ul class="list">
          @for (coming of comings(); track coming.id) {
            <li>
              <gh-desk-coming
                [visits]="coming.visits"
                (changed)="moved($event)"
                (works)="expectAnswer(coming.visits, $event)"
              />
            </li>
          } @empty {
            <li>
              <gh-empty icon="inside" [title]="t('inside.none')" [text]="t('inside.noneText')" />
            </li>
          }
        </ul>
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InsidePage {
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  protected readonly t = inject(I18n).t;
  readonly #toasts = inject(ToastStore);
  readonly #feed = inject(Feed);
  /** Of each visit that is being asked for, what was told of it last. */
  readonly #asked = new Map<string, VisitChange>();
  /** Whom this page is just seeing out: the push may be quicker than the answer. */
  readonly #leaving = new Set<string>();
  protected readonly search = signal('');
  protected readonly visits = createPager(async (_cursor, signal) => {
    const items: Visit[] = [];
    for await (const visit of this.#api.visits.all({ state: 'inside', limit: 100 }, { signal }))
      items.push(visit);
    return { items };
  });
  /** Who is inside the longest comes first. */
  protected readonly shown = computed(() => {
    const wanted = plain(this.search());
    return this.visits
      .items()
      .filter((visit) => wordsOf(visit).some((word) => plain(word).includes(wanted)))
      .sort((a, b) => (a.checkedInAt ?? '').localeCompare(b.checkedInAt ?? ''));
  });

  protected readonly comings = computed(() => comingsOf(this.shown()));
  protected readonly people = computed(() => peopleInside(this.shown()));

  constructor() {
    // What happened before the connection stood was not told.
    if (!this.#feed.isConnected()) void this.visits.reload();
    effect(() => {
      if (this.#feed.isConnected()) untracked(() => void this.visits.reload());
    });
    const timer = setInterval(() => void this.visits.reload(), lookEveryMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    this.#feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event.kind === 'stale') void this.visits.reload();
    });
    this.#feed.visits.pipe(takeUntilDestroyed()).subscribe((change) => void this.#moved(change));
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.search.set(target.value);
  }

  protected expectAnswer(visits: readonly Visit[], isAwaited: boolean): void {
    for (const { id } of visits)
      if (isAwaited) this.#leaving.add(id);
      else this.#leaving.delete(id);
  }

  /** Of who came to several homes it is said once that they have left. */
  protected moved(visit: Visit): void {
    this.#leaving.delete(visit.id);
    const wasInside = this.visits.items().some(({ id }) => id === visit.id);
    this.#put(visit);
    const { tourId } = visit;
    const isLast =
      tourId === undefined || !this.visits.items().some((one) => one.tourId === tourId);
    if (visit.state !== 'inside' && wasInside && isLast) this.#sayGone(visit);
  }

  #sayGone(visit: Visit): void {
    this.#toasts.show({
      title: this.t('inside.gone', { visitor: visit.visitor.name }),
      body: visit.unit.name,
      icon: 'done',
      tone: 'good',
      undo: async () => {
        this.#put(await this.#api.visits.undoCheckOut(visit.id));
        // They are at their other homes again as well.
        if (visit.tourId !== undefined) await this.visits.reload();
      },
    });
  }

  /** Somebody came in or left, as this page or another guard's has it. */
  async #moved(change: VisitChange): Promise<void> {
    const { communityId, visitId, state } = change;
    if (communityId !== this.#session.membership()?.communityId) return;
    if (this.#leaving.has(visitId)) return;
    if (state === 'left') {
      this.#asked.delete(visitId);
      this.#remove(visitId);
    }
    const known = this.visits.items().find(({ id }) => id === visitId);
    // Of a party more have come in, or some have left.
    const isCounted = known?.partySize !== undefined;
    if (state === 'inside' && (known === undefined || isCounted)) await this.#fetch(change);
  }

  async #fetch(change: VisitChange): Promise<void> {
    const { visitId } = change;
    this.#asked.set(visitId, change);
    const visit = await this.#api.visits.get(visitId).catch(() => undefined);
    // The visitor has left while the answer was on its way.
    if (this.#asked.get(visitId) !== change) return;
    this.#asked.delete(visitId);
    if (visit === undefined) void this.visits.reload();
    else this.#put(visit);
  }

  #remove(visitId: string): void {
    this.visits.outdate();
    this.visits.update((visits) => visits.filter(({ id }) => id !== visitId));
  }

  #put(visit: Visit): void {
    this.#remove(visit.id);
    if (visit.state === 'inside') this.visits.update((visits) => [...visits, visit]);
  }
}

function wordsOf({ visitor, unit }: Visit): string[] {
  const { name, phone = '', company = '', vehicle = '' } = visitor;
  return [name, phone, company, vehicle, unit.name];
}

/** As it is said: neither case nor what stands between the letters matters. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[\s-]/g, '').toLowerCase();
}
