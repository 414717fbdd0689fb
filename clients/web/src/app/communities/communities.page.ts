import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Community } from '@gatehouse/client/gatehouse-client';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { Status } from '@gatehouse/ui/status';
import { Time } from '@gatehouse/ui/time';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { isLike } from './communities-like';
import { CommunityDialog } from './community-dialog';
import { communityStates, wordsOfState } from './community-words';

/** So many are looked for before whoever searches is asked whether to go on. */
const enough = 30;

/** All communities there are, for whoever looks after the platform. */
@Component({
  selector: 'gh-communities-page',
  imports: [
    ...[RouterLink, Icon, PageHead, SearchBox, Segments, Empty, Failed, Loading],
    ...[Status, Time, CommunityDialog],
  ],
  templateUrl: './communities.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunitiesPage {
  readonly #api = inject(Session).api.communities;
  readonly #router = inject(Router);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly wordsOfState = wordsOfState;
  protected readonly isCreating = signal(false);
  protected readonly filters = createFilters('state', 'search');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('communities.all') },
    ...communityStates.map((state) => ({ value: state, label: this.nameOf(state) })),
  ]);
  protected readonly communities = createPager<Community>(
    async (cursor, signal) => {
      const { state, search } = this.filters.values();
      const { items, ...next } = await this.#api.list({ ...cursor, limit: 100 }, { signal });
      const isWanted = (one: Community): boolean =>
        (state === '' || one.state === state) && isLike(one, search);
      return { ...next, items: items.filter(isWanted) };
    },
    { enough },
  );

  constructor() {
    effect(() => {
      this.filters.values();
      untracked(() => void this.communities.restart());
    });
  }

  protected nameOf(state: string): string {
    const words = wordsOfState(state);
    return words === undefined ? state : this.t(words.key);
  }

  /** Nobody is in it yet: its page is where the first admin is invited. */
  protected created({ id }: Community): void {
    this.isCreating.set(false);
    void this.#router.navigateByUrl(this.addresses.to(`/communities/${id}`));
  }
}
