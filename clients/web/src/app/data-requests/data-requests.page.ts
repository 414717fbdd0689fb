import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import type { DataRequest } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { createRequestWords, isOpen, requestTone } from './data-request-words';

/** What everybody in the community asks of their data, and by when it has to be done. */
@Component({
  selector: 'gh-data-requests-page',
  imports: [Avatar, Empty, Failed, Loading, PageHead, Status],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.dataRequests')" [lead]="t('dataRequests.lead')" />
      @if (requests.hasFailed()) {
        <gh-failed [error]="requests.error()" (again)="requests.restart()" />
      } @else if (requests.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (one of requests.items(); track one.id) {
            <li class="entry person" data-testid="data-request" [attr.data-state]="one.state">
              <gh-avatar [name]="one.person.name" />
              <div class="grow">
                <p class="title">{{ one.person.name }}</p>
                <p class="small-text">{{ words.kindOf(one) }}</p>
                <p class="soft small-text">
                  {{ t('dataRequests.asked', { when: dates.moment(one.requestedAt) }) }}
                </p>
                <p class="soft small-text" data-testid="due">{{ dueOf(one) }}</p>
                @if (words.waitOf(one); as wait) {
                  <p class="small-text" data-testid="waits-for">{{ wait }}</p>
                }
              </div>
              <div class="row end">
                @if (isOverdue(one)) {
                  <gh-status tone="bad">{{ overdueOf(one) }}</gh-status>
                }
                <gh-status data-testid="request-state" [tone]="toneOf(one)">
                  {{ words.stateOf(one) }}
                </gh-status>
              </div>
            </li>
          } @empty {
            <li>
              <gh-empty
                icon="archive"
                [title]="t('dataRequests.none')"
                [text]="t('dataRequests.noneText')"
              />
            </li>
          }
        </ul>
        @if (requests.hasMore()) {
          <button type="button" class="button" data-testid="more" (click)="requests.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataRequestsPage {
  readonly #api = inject(Session).api.dataRequests;
  readonly #clock = inject(Clock);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly words = createRequestWords();
  protected readonly toneOf = requestTone;
  protected readonly requests = createPager<DataRequest>((cursor, signal) =>
    this.#api.list({ ...cursor, of: 'community', limit: 20 }, { signal }),
  );

  constructor() {
    void this.requests.reload();
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
