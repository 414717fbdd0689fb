import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Person } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { createFilters } from '@gatehouse/ui/filters';
import { PageHead } from '@gatehouse/ui/page-head';
import { createPager } from '@gatehouse/ui/pager';
import { SearchBox } from '@gatehouse/ui/search-box';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { KnownPeople } from './known-people';
import { PersonDialog, type Change } from './person-dialog';
import { RoleBadges } from './role-badges';
import { roleKey, roles } from './role-words';

/** Who lives and works in the community; an admin changes what they may do. */
@Component({
  selector: 'gh-people-page',
  imports: [
    RouterLink,
    Avatar,
    KnownPeople,
    PageHead,
    SearchBox,
    Segments,
    Empty,
    Failed,
    Loading,
    PersonDialog,
    RoleBadges,
  ],
  templateUrl: './people.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeoplePage {
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly filters = createFilters('role', 'search', 'of');
  protected readonly choices = computed(() => [
    { value: '', label: this.t('people.everybody') },
    ...roles.map((role) => ({ value: role, label: this.t(roleKey(role)) })),
  ]);
  /** Whoever enters people sees those without an account, too. */
  protected readonly mayEnter = this.#session.mayIn('people:onboard');
  protected readonly showsKnown = computed(
    () => this.mayEnter && this.filters.values().of === 'known',
  );
  protected readonly which = computed(() => [
    { value: '', label: this.t('known.accounts') },
    { value: 'known', label: this.t('known.everybody') },
  ]);
  protected readonly chosen = signal<Person | undefined>(undefined);
  protected readonly mayManage = this.#session.mayIn('people:manage');
  protected readonly people = createPager<Person>((cursor, signal) => {
    const { role: wanted, search } = this.filters.values();
    const role = roles.find((one) => one === wanted);
    const query = { ...(role && { role }), ...(search !== '' && { search }) };
    return this.#session.api.people.list({ ...cursor, ...query, limit: 30 }, { signal });
  });

  constructor() {
    effect(() => {
      this.filters.values();
      if (!this.showsKnown()) untracked(() => void this.people.restart());
    });
  }

  protected changed({ title, undo }: Change): void {
    this.chosen.set(undefined);
    void this.people.reload();
    this.#toasts.show({
      ...{ title, icon: 'done', tone: 'good' },
      ...(undo && { undo: () => undo().finally(() => this.people.reload()) }),
    });
  }

  protected placesOf({ units }: Person): string {
    return units.map(({ name, building }) => `${name}, ${building}`).join(' · ');
  }
}
