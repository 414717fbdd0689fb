import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Notification, UnreadCount } from '@gatehouse/client/gatehouse-client';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Feed, type FeedChange } from './feed';
import { afterAnswer } from '../visits/visit-notifications';
import { afterChange, belongsTo, type Box } from './marks';
import { NotificationEntry } from './notification-entry';

const boxes: { box: Box; key: MessageKey }[] = [
  { box: 'all', key: 'notifications.all' },
  { box: 'unread', key: 'notifications.onlyUnread' },
  { box: 'archived', key: 'notifications.archived' },
];
const queries = { all: {}, unread: { unread: true }, archived: { archived: true } };

/** The notification centre: all that was told, newest first, and what of it was read. */
@Component({
  selector: 'gh-notifications-page',
  imports: [NotificationEntry, Icon, Note, Empty, Failed, Loading],
  templateUrl: './notifications.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotificationsPage {
  readonly #api = inject(Session).api.notifications;
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly feed = inject(Feed);
  protected readonly boxes = boxes;
  protected readonly box = signal<Box>('all');
  protected readonly submission = createSubmission();
  protected readonly notifications = createPager((cursor, signal) =>
    this.#api.list({ ...cursor, ...queries[this.box()], limit: 30 }, { signal }),
  );
  protected readonly items = computed(() =>
    this.notifications.items().filter((item) => belongsTo(this.box(), item)),
  );

  constructor() {
    effect(() => {
      this.box();
      untracked(() => void this.notifications.restart());
    });
    this.feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      // A page that is on its way may have been read before this happened.
      this.notifications.outdate();
      if (event.kind === 'stale') void this.notifications.reload();
      else if (event.kind === 'arrived') this.#take(event.notification);
      else this.#apply(event.change);
    });
  }

  protected read({ id }: Notification): Promise<boolean> {
    return this.#mark(this.#api.read(id), { read: { ids: [id] } });
  }

  protected unread({ id }: Notification): Promise<boolean> {
    return this.#mark(this.#api.markUnread(id), { markedUnread: { ids: [id] } });
  }

  protected async archive({ id }: Notification): Promise<void> {
    const done = await this.#mark(this.#api.archive(id), { archived: { ids: [id] } });
    if (!done) return;
    this.#toasts.show({
      ...{ title: this.t('notifications.wasArchived'), icon: 'archive', tone: 'good' },
      undo: async () => {
        await this.#api.unarchive(id);
        await this.notifications.reload();
      },
    });
  }

  protected unarchive({ id }: Notification): Promise<boolean> {
    return this.#mark(this.#api.unarchive(id), { unarchived: { ids: [id] } });
  }

  protected readAll(): Promise<boolean> {
    return this.#mark(this.#api.readAll(), ({ seq }) => ({ read: { throughSeq: seq } }));
  }

  /**
   * The count comes with the answer; other tabs are told by the edge, and this one as well. So an
   * answer that something newer has overtaken changes nothing: its own mark was told before.
   *
   * @returns whether it was done
   */
  async #mark(
    asked: Promise<UnreadCount>,
    what: Partial<FeedChange> | ((count: UnreadCount) => Partial<FeedChange>),
  ): Promise<boolean> {
    // Its answer counts also when another press is under way, for which alone the buttons wait.
    const told = asked.then((count) => {
      if (!this.feed.answered(count)) return;
      this.#apply({ ...count, ...(typeof what === 'function' ? what(count) : what) });
    });
    told.catch(() => undefined);
    return this.submission.run(() => told);
  }

  #apply(change: Omit<FeedChange, 'accountId'>): void {
    this.notifications.update((items) => afterChange(items, change));
  }

  #take(notification: Notification): void {
    if (this.box() === 'archived') return;
    this.notifications.update((items) => [
      notification,
      ...afterAnswer(items, notification).filter(({ id }) => id !== notification.id),
    ]);
  }
}
