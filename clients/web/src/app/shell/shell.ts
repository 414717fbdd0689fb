import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ActivatedRoute, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Icon } from '@gatehouse/ui/icon';
import { createSubmission } from '@gatehouse/ui/submission';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Bell } from '../notifications/bell';
import { Feed } from '../notifications/feed';
import { Arrivals } from '../notifications/arrivals';
import { Session } from '../sessions/session';
import type { Area } from '../sessions/areas';
import { BrandMark } from './brand-mark';
import { StepUpDialog } from '../account/step-up-dialog';
import { CommunitySelect } from '../communities/community-select';
import { Communities } from '../communities/communities';
import { RingDialog } from '../visits/ring-dialog';
import { Rings } from '../visits/rings';
import { LanguageSelect } from './language-select';
import { areaKeys, entriesOf } from './navigation';

/** The frame of every area: where to go, what is new, and what rings. */
@Component({
  selector: 'gh-shell',
  imports: [
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    Icon,
    BrandMark,
    Bell,
    RingDialog,
    LanguageSelect,
    CommunitySelect,
    StepUpDialog,
  ],
  templateUrl: './shell.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly submission = createSubmission();
  protected readonly feed = inject(Feed);
  protected readonly rings = inject(Rings);
  protected readonly communities = inject(Communities);
  protected readonly area = inject(ActivatedRoute).snapshot.data['area'] as Area;
  protected readonly areaKeys = areaKeys;
  protected readonly entries = computed(() =>
    entriesOf(this.area).filter(
      ({ permission }) => permission === undefined || this.#session.mayIn(permission),
    ),
  );
  protected readonly otherAreas = computed(() =>
    this.#session.areas().filter((area) => area !== this.area),
  );
  protected readonly mayAnswer = computed(
    () => this.#session.communitiesWith('visits:answer').length > 0,
  );

  constructor() {
    inject(Arrivals).announce();
  }

  protected async signOut(): Promise<void> {
    const done = await this.submission.run(() => this.#session.signOut());
    if (done) return;
    const title = this.submission.problem() ?? this.t('problem.unreachable');
    this.#toasts.show({ title, icon: 'alert', tone: 'bad' });
  }
}
