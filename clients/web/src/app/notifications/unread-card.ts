import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card } from '@gatehouse/ui/card';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { Feed } from './feed';
import { NotificationText } from './notification-text';
import { ToldList } from './told-list';

const most = 3;

/** What was told and not read yet. */
@Component({
  selector: 'gh-unread-card',
  imports: [Card, RouterLink, Time],
  providers: [ToldList],
  template: `
    <gh-card
      [title]="t('nav.notifications')"
      [count]="feed.unread()"
      [link]="addresses.to('/notifications')"
      [linkText]="t('cards.all')"
      [isLoading]="unread.isLoading()"
      [error]="unread.hasFailed() ? unread.error() : undefined"
      [isEmpty]="shown().length === 0"
      [emptyText]="t('notifications.unread', { count: 0 })"
      (again)="unread.reload()"
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
    </gh-card>
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
