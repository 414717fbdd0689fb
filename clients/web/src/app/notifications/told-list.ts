import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Notification, UnreadCount } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { createPager } from '@gatehouse/ui/pager';
import { createSubmission } from '@gatehouse/ui/submission';
import { Session } from '../sessions/session';
import { afterAnswer } from '../visits/visit-notifications';
import { Feed, type FeedChange } from './feed';
import { afterChange, belongsTo, type Box } from './marks';
import { Tellings } from './tellings';

const queries = { all: {}, unread: { unread: true }, archived: { archived: true } };
const pageSize = 30;
/** What is about one thing is found among all: in as large pages as the API gives. */
const searchedSize = 100;
const enough = 10;

/**
 * The notifications of a box as they are, here and on other devices, and what is done with them. What was
 * put away here stays in its place until the list is left, so that it can be taken out again at once.
 * Provided by whatever shows the list.
 */
@Injectable()
export class ToldList {
  readonly #api = inject(Session).api.notifications;
  readonly #feed = inject(Feed);
  readonly #tellings = inject(Tellings);
  /** Put away here, by their ids. */
  readonly #putAway = signal<ReadonlySet<string>>(new Set());
  readonly box = signal<Box>('all');
  readonly subject = signal<MessageKey | ''>('');
  readonly submission = createSubmission();
  readonly pager = createPager(
    async (cursor, signal) => {
      const subject = this.subject();
      const limit = subject === '' ? pageSize : searchedSize;
      const query = { ...cursor, ...queries[this.box()], limit };
      const page = await this.#api.list(query, { signal });
      return { ...page, items: page.items.filter((one) => this.#tellings.isAbout(subject, one)) };
    },
    { enough },
  );
  readonly items = computed(() =>
    this.pager
      .items()
      .filter((item) => belongsTo(this.box(), item) || this.#putAway().has(item.id)),
  );

  constructor() {
    effect(() => {
      this.box();
      this.subject();
      this.#putAway.set(new Set());
      untracked(() => void this.pager.restart());
    });
    this.#feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      // A page that is on its way may have been read before this happened.
      this.pager.outdate();
      if (event.kind === 'stale') void this.pager.reload();
      else if (event.kind === 'arrived') this.#take(event.notification);
      else this.#apply(event.change);
    });
  }

  isPutAway({ id, archivedAt }: Notification): boolean {
    return archivedAt !== undefined && this.#putAway().has(id);
  }

  read({ id }: Notification): Promise<boolean> {
    return this.#mark(this.#api.read(id), { read: { ids: [id] } });
  }

  markUnread({ id }: Notification): Promise<boolean> {
    return this.#mark(this.#api.unread(id), { markedUnread: { ids: [id] } });
  }

  async archive({ id }: Notification): Promise<boolean> {
    this.#putAway.update((ids) => new Set([...ids, id]));
    const done = await this.#mark(this.#api.archive(id), { archived: { ids: [id] } });
    if (!done) this.#forget(id);
    return done;
  }

  async unarchive({ id }: Notification): Promise<boolean> {
    const done = await this.#mark(this.#api.unarchive(id), { unarchived: { ids: [id] } });
    if (done) this.#forget(id);
    return done;
  }

  readAll(): Promise<boolean> {
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
      if (!this.#feed.answered(count)) return;
      this.#apply({ ...count, ...(typeof what === 'function' ? what(count) : what) });
    });
    told.catch(() => undefined);
    return this.submission.run(() => told);
  }

  #forget(id: string): void {
    this.#putAway.update((ids) => new Set([...ids].filter((one) => one !== id)));
  }

  #apply(change: Omit<FeedChange, 'accountId'>): void {
    this.pager.update((items) => afterChange(items, change));
  }

  #take(notification: Notification): void {
    const isShown =
      this.box() !== 'archived' && this.#tellings.isAbout(this.subject(), notification);
    this.pager.update((items) => {
      const others = afterAnswer(items, notification).filter(({ id }) => id !== notification.id);
      return isShown ? [notification, ...others] : others;
    });
  }
}
