import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import type { Look } from './look';
import { NotificationText } from './notification-text';

@Component({
  selector: 'gh-notification-entry',
  imports: [RouterLink, Icon, Time],
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
          @if (link(); as link) {
            <a
              class="row-link"
              data-testid="notification-link"
              [routerLink]="link"
              (click)="open()"
              >{{ told().title }}</a
            >
          } @else {
            {{ told().title }}
          }
          @if (isUnread()) {
            <span class="visually-hidden">({{ t('notifications.isUnread') }})</span>
          }
        </p>
        <p class="soft">{{ told().body }}</p>
        <p class="soft small-text">
          <gh-time [at]="notification().createdAt" />
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
  protected readonly told = computed(() => this.#text.of(this.notification()));
  readonly #addresses = inject(Addresses);
  readonly #session = inject(Session);
  /** What it is about, where that is to be seen in the community that is open. */
  protected readonly link = computed(() => {
    const { data, communityId } = this.notification();
    const place = this.told().place ?? placeOfVisit(data['visitId']);
    const isHere = communityId === this.#session.membership()?.communityId;
    return place && isHere && this.#session.mayIn(place.permission)
      ? this.#addresses.to(place.path)
      : undefined;
  });
  protected readonly isUnread = computed(() => this.notification().readAt === undefined);

  /** Who opens what it is about has read it. */
  protected open(): void {
    if (this.isUnread()) this.read.emit();
  }
}

/** Kinds that are newer than this page speak of visits too. */
function placeOfVisit(visitId: unknown): Look['place'] {
  return typeof visitId === 'string'
    ? { path: `/visits/${visitId}`, permission: 'visits:read' }
    : undefined;
}
