import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import type { DataRequest } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { createFilters } from '@gatehouse/ui/filters';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import {
  createRequestWords,
  isOpen,
  requestKinds,
  requestStates,
  requestTone,
} from './data-request-words';
import { followDataRequests } from './follow-data-requests';

/** What everybody in the community asks of their data, and by when it has to be done. */
@Component({
  selector: 'gh-data-requests-page',
  imports: [Avatar, Empty, Failed, Loading, PageHead, Segments, Status],
  templateUrl: './data-requests.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataRequestsPage {
  readonly #api = inject(Session).api.dataRequests;
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly words = createRequestWords();
  protected readonly toneOf = requestTone;
  protected readonly states = requestStates;
  protected readonly kinds = [
    { value: '', label: this.t('dataRequests.all') },
    ...requestKinds.map((kind) => ({ value: kind, label: this.words.kindOf({ kind }) })),
  ];
  protected readonly filters = createFilters('kind', 'state');
  /** What another release has put into an address, and has no word here, narrows nothing down. */
  readonly #search = computed(() => {
    const { kind, state } = this.filters.values();
    const [kept, of] = [
      requestStates.find((one) => one === state),
      requestKinds.find((one) => one === kind),
    ];
    return { ...(of && { kind: of }), ...(kept && { state: kept }) };
  });
  protected readonly requests = createPager<DataRequest>((cursor, signal) =>
    this.#api.list({ ...cursor, ...this.#search(), of: 'community', limit: 20 }, { signal }),
  );

  constructor() {
    effect(() => {
      this.#search();
      untracked(() => void this.requests.restart());
    });
    followDataRequests(() => void this.requests.reload());
  }

  protected chooseState({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.filters.set({ state: target.value });
  }

  /** By when it has to be done, or when it was. */
  protected dueOf(request: DataRequest): string {
    const due = { when: this.dates.moment(request.dueAt) };
    return this.words.endOf(request) ?? this.t('dataRequests.due', due);
  }

  protected isOverdue(request: DataRequest): boolean {
    return isOpen(request) && Date.parse(request.dueAt) <= this.#clock.minute();
  }

  protected overdueOf({ dueAt }: DataRequest): string {
    return this.t('dataRequests.overdue', { when: this.dates.moment(dueAt) });
  }
}
