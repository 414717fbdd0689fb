import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import type { Community } from '@gatehouse/client/gatehouse-client';
import { Dates } from '@gatehouse/ui/dates';
import { PageHead } from '@gatehouse/ui/page-head';
import { Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { CommunityArchive } from './community-archive';
import { CommunityAdmins } from './community-admins';
import { CommunitySteps } from './community-steps';
import { wordsOfState } from './community-words';

/** One community, for an operator: what it goes by, who are its admins, and what becomes of it. */
@Component({
  selector: 'gh-community-page',
  imports: [CommunityAdmins, CommunityArchive, CommunitySteps, Failed, Loading, PageHead, Status],
  template: `
    <div class="page" data-testid="community-page">
      @if (community.error(); as error) {
        <gh-page-head [title]="t('communities.one')" [within]="within()" />
        <gh-failed [error]="error" (again)="community.reload()" />
      } @else if (shown(); as one) {
        <gh-page-head [title]="one.name" [within]="within()">
          @if (wordsOfState(one.state); as words) {
            <gh-status data-testid="community-state" [tone]="words.tone">
              {{ t(words.key) }}
            </gh-status>
          }
        </gh-page-head>
        <div class="account">
          <section class="card stack" aria-labelledby="facts">
            <h2 id="facts">{{ t('communities.facts') }}</h2>
            <dl class="facts-of">
              @for (fact of facts(); track fact.label) {
                <div>
                  <dt>{{ fact.label }}</dt>
                  <dd>
                    <span [class.ltr]="fact.isCode">{{ fact.text }}</span>
                  </dd>
                </div>
              }
            </dl>
          </section>
          <gh-community-admins [community]="one" />
          @if (isEnding()) {
            <gh-community-archive class="whole" [community]="one" />
          }
          <gh-community-steps class="whole" [community]="one" (changed)="changed.set($event)" />
        </div>
      } @else {
        <gh-page-head [title]="t('communities.one')" [within]="within()" />
        <gh-loading />
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunityPage {
  /** From the address. */
  readonly id = input.required<string>();
  readonly #api = inject(Session).api.communities;
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly wordsOfState = wordsOfState;
  /** As the last step left it. */
  protected readonly changed = signal<Community | undefined>(undefined);
  protected readonly community = resource({
    params: () => this.id(),
    loader: ({ params: communityId, abortSignal }) =>
      this.#api.get(communityId, { communityId, signal: abortSignal }),
  });
  protected readonly shown = computed(() => {
    const changed = this.changed();
    if (changed?.id === this.id()) return changed;
    return this.community.hasValue() ? this.community.value() : undefined;
  });
  /** What it had is kept before it is erased. */
  protected readonly isEnding = computed(() => {
    const state = this.shown()?.state;
    return state === 'closing' || state === 'closed';
  });
  protected readonly within = computed(() => ({
    label: this.t('nav.communities'),
    link: this.addresses.to('/communities'),
  }));
  protected readonly facts = computed(() => {
    const one = this.shown();
    if (one === undefined) return [];
    return [
      { label: this.t('communities.timeZone'), text: one.timeZone, isCode: true },
      { label: this.t('communities.currency'), text: one.currency, isCode: true },
      { label: this.t('communities.locale'), text: one.locale, isCode: true },
      { label: this.t('communities.createdAt'), text: this.#dates.moment(one.createdAt) },
    ];
  });
}
