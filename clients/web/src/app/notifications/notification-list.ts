import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  type OnInit,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { Clock } from '@gatehouse/ui/clock';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { Note } from '@gatehouse/ui/note';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Addresses } from '../shell/addresses';
import { Feed } from './feed';
import { KeptFocus, moveAmong, pressIn } from './list-keys';
import type { Box } from './marks';
import { NotificationEntry } from './notification-entry';
import { Tellings } from './tellings';
import { groupsOf } from './told-groups';
import { ToldList } from './told-list';

const boxes: { box: Box; key: MessageKey }[] = [
  { box: 'all', key: 'notifications.all' },
  { box: 'unread', key: 'notifications.onlyUnread' },
  { box: 'archived', key: 'notifications.archived' },
];

/** What was told, below the days, with all that can be done about it: on a page, or over one. */
@Component({
  selector: 'gh-notification-list',
  imports: [NotificationEntry, RouterLink, Icon, Note, Segments, Empty, Failed, Loading],
  providers: [ToldList],
  templateUrl: './notification-list.html',
  host: {
    class: 'stack',
    '(keydown)': 'press($event)',
    '(focusin)': 'focus.note($event)',
    '(focusout)': 'focus.leave($event)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotificationList implements OnInit {
  /** It lies over a page, and begins with what is unread; where it leads takes its place. */
  readonly isOver = input(false);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #dates = inject(Dates);
  readonly #tellings = inject(Tellings);
  readonly #minute = inject(Clock).minute;
  protected readonly t = inject(I18n).t;
  protected readonly feed = inject(Feed);
  protected readonly told = inject(ToldList);
  protected readonly addresses = inject(Addresses);
  protected readonly boxes = computed(() =>
    boxes.map(({ box, key }) => ({ value: box, label: this.t(key) })),
  );
  protected readonly subjects = computed(() => [
    { value: '', label: this.t('notifications.everything') },
    ...this.#tellings.subjects.map((key) => ({ value: key, label: this.t(key) })),
  ]);
  protected readonly groups = computed(() => {
    // What waited for an answer is over with the time for it.
    this.#minute();
    return groupsOf(this.told.items(), {
      dayOf: (instant) => this.#dates.dayName(instant),
      needsAnswer: (notification) => this.#tellings.needsAnswer(notification),
    });
  });

  /** What is answered or put away is drawn anew: the focus goes on in the same entry. */
  protected readonly focus = new KeptFocus(this.#host);

  constructor() {
    const injector = inject(Injector);
    effect(() => {
      this.groups();
      afterNextRender(() => this.focus.restore(), { injector });
    });
  }

  ngOnInit(): void {
    if (this.isOver() && this.feed.unread() > 0) this.told.box.set('unread');
  }

  protected choose(value: string): void {
    const chosen = boxes.find(({ box }) => box === value);
    if (chosen !== undefined) this.told.box.set(chosen.box);
  }

  protected about({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    this.told.subject.set(this.#tellings.subjects.find((key) => key === target.value) ?? '');
  }

  /** Keys for hands that stay on them: arrows go from one to the next, letters mark the one in focus. */
  protected press(event: KeyboardEvent): void {
    const pressed = pressIn(event);
    if (pressed === undefined) return;
    event.preventDefault();
    if (pressed.key === 'up' || pressed.key === 'down') {
      moveAmong(this.#host, pressed.entry, pressed.key);
      return;
    }
    const notification = this.told.items().find(({ id }) => id === pressed.entry);
    if (notification !== undefined) void this.#do(pressed.key, notification);
  }

  async #do(key: 'read' | 'archive', notification: Notification): Promise<void> {
    if (key === 'archive') await this.told.archive(notification);
    else if (notification.readAt === undefined) await this.told.read(notification);
    else await this.told.markUnread(notification);
  }
}
