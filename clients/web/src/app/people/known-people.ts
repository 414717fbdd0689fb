import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { KnownPerson } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { createFilters } from '@gatehouse/ui/filters';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Segments } from '@gatehouse/ui/segments';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { Addresses } from '../shell/addresses';
import { KnownPersonDialog } from './known-person-dialog';
import { personStateKey, personStates, personTone } from './known-words';

/** Everybody whom the community knows, with an account or without. */
@Component({
  selector: 'gh-known-people',
  imports: [Avatar, Empty, Failed, Icon, KnownPersonDialog, Loading, RouterLink, Segments],
  templateUrl: './known-people.html',
  host: { class: 'stack' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KnownPeople {
  /** The beginning of a name. */
  readonly search = input('');
  readonly #api = inject(Session).api.persons;
  readonly #router = inject(Router);
  protected readonly t = inject(I18n).t;
  protected readonly addresses = inject(Addresses);
  protected readonly tone = personTone;
  protected readonly isAdding = signal(false);
  protected readonly filters = createFilters('state');
  readonly #state = computed(() => personStates.find((one) => one === this.filters.values().state));
  protected readonly choices = computed(() => [
    { value: '', label: this.t('people.everybody') },
    ...personStates.map((value) => ({ value, label: this.stateOf({ state: value }) })),
  ]);
  protected readonly persons = createPager<KnownPerson>((cursor, signal) => {
    const [state, search] = [this.#state(), this.search()];
    const query = { ...(state && { state }), ...(search !== '' && { search }) };
    return this.#api.list({ ...cursor, ...query, limit: 30 }, { signal });
  });

  constructor() {
    effect(() => {
      this.#state();
      this.search();
      untracked(() => void this.persons.restart());
    });
  }

  protected stateOf({ state }: Pick<KnownPerson, 'state'>): string {
    const key = personStateKey(state);
    return key === undefined ? state : this.t(key);
  }

  /** Where they are to live is entered next. */
  protected added({ id }: KnownPerson): void {
    this.isAdding.set(false);
    void this.#router.navigateByUrl(this.addresses.to(`/people/known/${id}`));
  }
}
