import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NoticeEntry } from '@gatehouse/client/gatehouse-client';
import { createPager } from '@gatehouse/ui/pager';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { ListCard } from '../shell/list-card';
import { followNotices } from './follow-notices';

const limit = 3;

/** The first notices of the board, on the first page of whoever may read them. */
@Component({
  selector: 'gh-notices-card',
  imports: [ListCard, RouterLink, Time],
  template: `
    <gh-list-card
      path="/notices"
      [title]="t('nav.notices')"
      [list]="latest"
      [emptyText]="t('notices.none')"
    >
      <ul class="brief-list">
        @for (entry of latest.items(); track entry.notice.id) {
          <li data-testid="latest-notice">
            <span class="grow title">
              <a class="row-link" [routerLink]="addresses.to('/notices')">{{
                entry.notice.title
              }}</a>
            </span>
            <span class="row">
              @if (!entry.read) {
                <span class="badge waiting">{{ t('notices.unread') }}</span>
              }
              <span class="soft small-text">
                {{ entry.notice.author.name }} · <gh-time [at]="entry.notice.publishedAt" />
              </span>
            </span>
          </li>
        }
      </ul>
    </gh-list-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoticesCard {
  readonly #api = inject(Session).api.notices;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly latest = createPager<NoticeEntry>((cursor, signal) =>
    this.#api.list({ ...cursor, limit }, { signal }),
  );

  constructor() {
    void this.latest.reload();
    followNotices(() => void this.latest.reload());
  }
}
