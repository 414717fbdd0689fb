import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Dates } from '@gatehouse/ui/dates';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import type { JoinRequest } from '@gatehouse/client/gatehouse-client';
import { I18n } from '../i18n/i18n';
import { followJoins } from '../join/follow-joins';
import { HomeMoves } from '../moves/home-moves';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { HomeStandingAnswers } from '../standing-answers/home-standing-answers';
import { HomeContacts } from './home-contacts';
import { HomePeople } from './home-people';
import { HomePets } from './home-pets';

/** One's home: who lives there and asks to, what it says to visitors, its pets, and whom to call for it. */
@Component({
  selector: 'gh-household-page',
  imports: [
    ...[Empty, Failed, HomeContacts, HomeMoves, HomePeople, HomePets, HomeStandingAnswers],
    ...[Icon, Loading, PageHead, RouterLink],
  ],
  templateUrl: './household.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HouseholdPage {
  readonly #api = inject(Session).api;
  readonly #dates = inject(Dates);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly households = resource({
    loader: ({ abortSignal: signal }) => this.#api.residencies.ownHouseholds({ signal }),
  });
  /** The first of their homes, if there is one. Not in the template, where `?.` makes null of nothing. */
  protected readonly firstHome = computed(() => this.households.value()?.items[0]?.unit);
  /** Those that are theirs to decide: of a home whose contact they are. */
  protected readonly asking = createPager<JoinRequest>((cursor, signal) =>
    this.#api.joinRequests.list({ ...cursor, state: 'pending', limit: 5 }, { signal }),
  );

  /** How many ask, as far as they are read: "5+" where there are more. */
  protected readonly waiting = computed(() => {
    const { length } = this.asking.items();
    return `${this.#dates.number(length)}${this.asking.hasMore() ? '+' : ''}`;
  });

  constructor() {
    void this.asking.reload();
    followJoins(() => {
      void this.asking.reload();
      this.households.reload();
    });
  }
}
