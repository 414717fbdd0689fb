import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { I18n } from '../i18n/i18n';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Icon } from '../ui/icon';
import { createPager } from '../ui/pager';
import { Empty, Failed, Loading } from '../ui/state';
import { ToastStore } from '../ui/toasts';
import { DeskEntry } from './desk-entry';

/** Of what other guards do nobody is told; so often it is looked for. */
const lookEveryMs = 10_000;

/** Which visitors are in the community now, and letting them out. */
@Component({
  selector: 'gh-inside-page',
  imports: [DeskEntry, Icon, Empty, Failed, Loading],
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
            {{ t('inside.count', { count: shown().length }) }}
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
          @for (visit of shown(); track visit.id) {
            <li><gh-desk-entry [visit]="visit" (changed)="left($event)" /></li>
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
  readonly #api = inject(Session).api;
  protected readonly t = inject(I18n).t;
  readonly #toasts = inject(ToastStore);
  readonly #feed = inject(Feed);
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

  constructor() {
    void this.visits.reload();
    const timer = setInterval(() => void this.visits.reload(), lookEveryMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    this.#feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event.kind === 'stale') void this.visits.reload();
    });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.search.set(target.value);
  }

  protected left(visit: Visit): void {
    this.visits.outdate();
    this.visits.update((visits) => visits.filter(({ id }) => id !== visit.id));
    const title = this.t('inside.gone', { visitor: visit.visitor.name });
    this.#toasts.show({ title, body: visit.unit.name, icon: 'done', tone: 'good' });
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
