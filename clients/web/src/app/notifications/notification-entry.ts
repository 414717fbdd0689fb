import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { Icon } from '@gatehouse/ui/icon';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { Lazy } from '../shell/lazy';
import type { Look } from './look';
import { NotificationText } from './notification-text';
import { Tellings } from './tellings';

/** One thing that was told: what it leads to, the answer that it waits for, and its marks. */
@Component({
  selector: 'gh-notification-entry',
  imports: [RouterLink, Icon, Lazy, Time],
  templateUrl: './notification-entry.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotificationEntry {
  readonly notification = input.required<Notification>();
  /** It lies over a page: where it leads takes the place of its own entry in the history. */
  readonly isOver = input(false);
  /** It was put away just now, and can be taken out again. */
  readonly isPutAway = input(false);
  readonly read = output();
  readonly unread = output();
  readonly archive = output();
  readonly unarchive = output();
  readonly #text = inject(NotificationText);
  readonly #tellings = inject(Tellings);
  readonly #minute = inject(Clock).minute;
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
  protected readonly answering = computed(() => {
    this.#minute();
    const notification = this.notification();
    return this.#tellings.needsAnswer(notification)
      ? this.#tellings.answering(notification)
      : undefined;
  });
  protected readonly isUnread = computed(() => this.notification().readAt === undefined);
  protected readonly isArchived = computed(() => this.notification().archivedAt !== undefined);
  protected readonly readLabel = computed(() =>
    this.t(this.isUnread() ? 'notifications.markRead' : 'notifications.markUnread'),
  );
  protected readonly archiveLabel = computed(() =>
    this.t(this.isArchived() ? 'notifications.unarchive' : 'notifications.archive'),
  );

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
