import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { ListCard } from '../shell/list-card';
import { Feed } from './feed';
import { NotificationText } from './notification-text';
import { ToldList } from './told-list';

const most = 3;

/** What was told and not read yet. */
@Component({
  selector: 'gh-unread-card',
  imports: [ListCard, RouterLink, Time],
  providers: [ToldList],
  template: `
    <gh-list-card
      path="/notifications"
      [title]="t('nav.notifications')"
      [list]="unread"
      [count]="feed.unread()"
      [isEmpty]="shown().length === 0"
      [emptyText]="t('notifications.unread', { count: 0 })"
    >
      <ul class="brief-list">
        @for (notification of shown(); track notification.id) {
          <li data-testid="brief-notification">
            <span class="grow title">
              <a class="row-link" [routerLink]="addresses.to('/notifications')">{{
                text.of(notification).title
              }}</a>
            </span>
            <span class="soft small-text"><gh-time [at]="notification.createdAt" /></span>
          </li>
        }
      </ul>
    </gh-list-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnreadCard {
  readonly #told = inject(ToldList);
  protected readonly t = inject(I18n).t;
  protected readonly feed = inject(Feed);
  protected readonly text = inject(NotificationText);
  protected readonly addresses = inject(Addresses);
  protected readonly unread = this.#told.pager;
  protected readonly shown = computed(() =>
    this.#told
      .items()
      .filter(({ readAt }) => readAt === undefined)
      .slice(0, most),
  );

  constructor() {
    this.#told.box.set('unread');
    // What is told is shown without a question; older ones come up when those above them are read.
    effect(() => {
      const wanted = Math.min(most, this.feed.unread());
      untracked(() => {
        if (!this.unread.isLoading() && this.shown().length < wanted) void this.unread.reload();
      });
    });
  }
}
