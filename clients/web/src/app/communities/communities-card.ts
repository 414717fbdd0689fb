import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Community } from '@gatehouse/client/gatehouse-client';
import { createPager } from '@gatehouse/ui/pager';
import { Status } from '@gatehouse/ui/status';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { ListCard } from '../shell/list-card';
import { wordsOfState } from './community-words';

const shown = 4;

/** Communities that are not simply active: being set up, suspended, or about to close. */
@Component({
  selector: 'gh-communities-card',
  imports: [ListCard, RouterLink, Status],
  template: `
    <gh-list-card
      path="/communities"
      [title]="t('communities.notActive')"
      [list]="others"
      [count]="others.items().length"
      [emptyText]="t('communities.allActive')"
    >
      <ul class="brief-list">
        @for (one of first(); track one.id) {
          <li data-testid="community-not-active">
            <a class="grow title row-link" [routerLink]="addresses.to('/communities/' + one.id)">{{
              one.name
            }}</a>
            @if (wordsOfState(one.state); as words) {
              <gh-status [tone]="words.tone">{{ t(words.key) }}</gh-status>
            }
          </li>
        }
      </ul>
    </gh-list-card>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CommunitiesCard {
  readonly #api = inject(Session).api.communities;
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly wordsOfState = wordsOfState;
  protected readonly others = createPager<Community>(
    async (cursor, signal) => {
      const { items, ...next } = await this.#api.list({ ...cursor, limit: 100 }, { signal });
      return { ...next, items: items.filter(({ state }) => state !== 'active') };
    },
    { enough: shown },
  );
  protected readonly first = computed(() => this.others.items().slice(0, shown));

  constructor() {
    void this.others.reload();
  }
}
