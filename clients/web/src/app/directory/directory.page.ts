import { ChangeDetectionStrategy, Component, effect, inject, untracked } from '@angular/core';
import type { Neighbour } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { DirectoryChoiceCard } from './directory-choice-card';

/** Neighbours who want to be found, and whether oneself does. */
@Component({
  selector: 'gh-directory-page',
  imports: [Avatar, DirectoryChoiceCard, Empty, Failed, Icon, Loading, PageHead, SearchBox],
  template: `
    <div class="page">
      <gh-page-head [title]="t('nav.directory')" [lead]="t('directory.lead')" />
      <gh-directory-choice-card (saved)="neighbours.reload()" />
      <gh-search-box
        testid="neighbour-search"
        [label]="t('directory.search')"
        [words]="filters.values().search"
        (wordsChange)="filters.set({ search: $event })"
      />
      @if (neighbours.hasFailed()) {
        <gh-failed [error]="neighbours.error()" (again)="neighbours.restart()" />
      } @else if (neighbours.isLoading()) {
        <gh-loading />
      } @else {
        <ul class="list">
          @for (one of neighbours.items(); track one.accountId) {
            <li class="entry person" data-testid="neighbour">
              <gh-avatar [name]="one.name" />
              <div class="grow">
                <p class="title">{{ one.name }}</p>
                <p class="soft small-text">{{ placesOf(one) }}</p>
              </div>
              <div class="row end">
                @if (one.phone; as phone) {
                  <a class="button small" data-testid="neighbour-phone" [href]="'tel:' + phone">
                    <gh-icon name="phone" /> <bdi class="ltr">{{ phone }}</bdi>
                  </a>
                }
                @if (one.email; as email) {
                  <a class="button small" data-testid="neighbour-email" [href]="'mailto:' + email">
                    <gh-icon name="mail" /> <bdi class="ltr">{{ email }}</bdi>
                  </a>
                }
              </div>
            </li>
          } @empty {
            <li>
              <gh-empty
                icon="people"
                [title]="t('directory.none')"
                [text]="t('directory.noneText')"
              />
            </li>
          }
        </ul>
        @if (neighbours.hasMore()) {
          <button type="button" class="button" (click)="neighbours.more()">
            {{ t('action.more') }}
          </button>
        }
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DirectoryPage {
  readonly #api = inject(Session).api.directory;
  protected readonly t = inject(I18n).t;
  protected readonly filters = createFilters('search');
  protected readonly neighbours = createPager<Neighbour>((cursor, signal) => {
    const { search } = this.filters.values();
    const query = { ...cursor, ...(search !== '' && { search: search.slice(0, 100) }) };
    return this.#api.listNeighbours({ ...query, limit: 30 }, { signal });
  });

  constructor() {
    effect(() => {
      this.filters.values();
      untracked(() => void this.neighbours.restart());
    });
  }

  protected placesOf({ units }: Neighbour): string {
    return units.map(({ name, building }) => `${name}, ${building}`).join(' · ');
  }
}
