import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { I18n } from '../i18n/i18n';
import { NotificationText } from './notification-text';

@Component({
  selector: 'gh-notification-entry',
  imports: [Icon],
  template: `
    <article
      class="entry told"
      data-testid="notification"
      [class.unread]="isUnread()"
      [attr.data-notification]="notification().id"
    >
      <span class="mark" [class]="told().tone"><gh-icon [name]="told().icon" /></span>
      <div class="grow">
        <p class="title">
          {{ told().title }}
          @if (isUnread()) {
            <span class="visually-hidden">({{ t('notifications.isUnread') }})</span>
          }
        </p>
        <p class="soft">{{ told().body }}</p>
        <p class="soft small-text">
          <time [attr.datetime]="notification().createdAt">{{
            dates.ago(notification().createdAt)
          }}</time>
        </p>
      </div>
      <div class="row tools">
        @if (isUnread()) {
          <button
            type="button"
            class="button plain small"
            data-testid="read"
            [attr.aria-label]="t('notifications.markRead')"
            [title]="t('notifications.markRead')"
            (click)="read.emit()"
          >
            <gh-icon name="check" />
          </button>
        } @else {
          <button
            type="button"
            class="button plain small"
            data-testid="mark-unread"
            [attr.aria-label]="t('notifications.markUnread')"
            [title]="t('notifications.markUnread')"
            (click)="unread.emit()"
          >
            <gh-icon name="mail" />
          </button>
        }
        @if (notification().archivedAt === undefined) {
          <button
            type="button"
            class="button plain small"
            data-testid="archive"
            [attr.aria-label]="t('notifications.archive')"
            [title]="t('notifications.archive')"
            (click)="archive.emit()"
          >
            <gh-icon name="archive" />
          </button>
        } @else {
          <button
            type="button"
            class="button plain small"
            data-testid="unarchive"
            [attr.aria-label]="t('notifications.unarchive')"
            [title]="t('notifications.unarchive')"
            (click)="unarchive.emit()"
          >
            <gh-icon name="unarchive" />
          </button>
        }
      </div>
    </article>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotificationEntry {
  readonly notification = input.required<Notification>();
  readonly read = output();
  readonly unread = output();
  readonly archive = output();
  readonly unarchive = output();
  readonly #text = inject(NotificationText);
  protected readonly t = inject(I18n).t;
  protected readonly dates = inject(Dates);
  protected readonly told = computed(() => this.#text.of(this.notification()));
  protected readonly isUnread = computed(() => this.notification().readAt === undefined);
}
