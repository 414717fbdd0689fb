import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  inject,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  ActivatedRoute,
  NavigationEnd,
  NavigationSkipped,
  Router,
  RouterLink,
  RouterLinkActive,
  RouterOutlet,
} from '@angular/router';
import { notifications } from '@gatehouse/texts/generated/notifications';
import { Drawer } from '@gatehouse/ui/drawer';
import { Icon } from '@gatehouse/ui/icon';
import { isWriting } from '@gatehouse/ui/keys';
import { Alarms } from '../alerts/alarms';
import { alertKindKey } from '../alerts/alert-kinds';
import { SosButton } from '../alerts/sos-button';
import { StepUp } from '../account/step-up';
import { Communities } from '../communities/communities';
import { CommunitySelect } from '../communities/community-select';
import { I18n } from '../i18n/i18n';
import { withTexts } from '../i18n/with-texts';
import { Arrivals } from '../notifications/arrivals';
import { Bell } from '../notifications/bell';
import { Feed } from '../notifications/feed';
import { NotificationLooks } from '../notifications/notification-looks';
import { Tellings } from '../notifications/tellings';
import type { Area } from '../sessions/areas';
import { Session } from '../sessions/session';
import { Rings } from '../visits/rings';
import { BrandMark } from './brand-mark';
import { FaviconBadge } from './favicon-badge';
import { features } from './features';
import { Lazy } from './lazy';
import { atHand, placesOf } from './navigation';
import { PersonMenu } from './person-menu';
import { PlaceList } from './place-list';

/** From this width on there is a side bar instead of one at the bottom. */
const wide = '(min-width: 60rem)';

/** So long after it was opened a page has what it begins with, in milliseconds. */
const settledMs = 20_000;

/** The frame of every area: where to go, what is new, and what rings. */
@Component({
  selector: 'gh-shell',
  imports: [
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    Icon,
    Drawer,
    BrandMark,
    Bell,
    CommunitySelect,
    Lazy,
    PersonMenu,
    PlaceList,
    SosButton,
  ],
  templateUrl: './shell.html',
  host: { '(document:keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  readonly #session = inject(Session);
  protected readonly t = inject(I18n).t;
  protected readonly feed = inject(Feed);
  protected readonly rings = inject(Rings);
  protected readonly alarms = inject(Alarms);
  protected readonly alertKindKey = alertKindKey;
  protected readonly stepUp = inject(StepUp);
  protected readonly communities = inject(Communities);
  protected readonly area = inject(ActivatedRoute).snapshot.data['area'] as Area;
  protected readonly isWide = signal(matchMedia(wide).matches);
  /** What lies over the page. */
  protected readonly shows = signal<'more' | 'palette' | 'told' | undefined>(undefined);
  protected readonly loadTold = withTexts(
    [notifications],
    async () => (await import('../notifications/notification-list')).NotificationList,
  );
  protected readonly loadPalette = async () => (await import('./palette')).Palette;
  protected readonly loadStepUp = async () =>
    (await import('../account/step-up-dialog')).StepUpDialog;
  /** Fetched before anything rings, as soon as this frame is there. */
  protected readonly loadRing = async () => (await import('../visits/ring-dialog')).RingDialog;
  protected readonly loadAlarm = async () => (await import('../alerts/alarm-dialog')).AlarmDialog;
  protected readonly close = (): void => this.shows.set(undefined);
  protected readonly places = computed(() =>
    placesOf(this.area, (permission) => this.#session.mayIn(permission)),
  );
  protected readonly atHand = computed(() => atHand(this.places()));
  protected readonly mayAnswer = computed(
    () => this.#session.communitiesWith('visits:answer').length > 0,
  );

  /** What rings when somebody calls for help is fetched then, or when all else has come. */
  protected readonly wantsAlarm = computed(
    () => this.mayCall() && (this.alarms.count() > 0 || this.#isSettled()),
  );
  readonly #isSettled = signal(false);
  protected readonly mayCall = computed(() => this.#session.mayIn('alerts:raise'));

  constructor() {
    inject(NotificationLooks).use(features.map(({ looks = {} }) => looks));
    inject(Tellings).use(features.flatMap(({ tells = [] }) => tells));
    const settled = setTimeout(() => this.#isSettled.set(true), settledMs);
    inject(DestroyRef).onDestroy(() => clearTimeout(settled));
    inject(Arrivals).announce();
    inject(FaviconBadge).show();
    // Whoever has gone on needs no way to go any more; before that, Back would be theirs alone.
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        const isOver = event instanceof NavigationEnd || event instanceof NavigationSkipped;
        if (isOver) this.shows.set(undefined);
      });
    const query = matchMedia(wide);
    const look = (): void => this.isWide.set(query.matches);
    query.addEventListener('change', look);
    inject(DestroyRef).onDestroy(() => query.removeEventListener('change', look));
  }

  /** A key for hands that never leave the keyboard; where somebody writes, `/` is a sign. */
  protected press(event: KeyboardEvent): void {
    const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (document.querySelector('dialog[open]') !== null) return;
    if (!isCommand && (!isSlash || isWriting(event.target))) return;
    event.preventDefault();
    this.shows.set('palette');
  }
}
