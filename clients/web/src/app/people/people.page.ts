import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { Person } from '@gatehouse/client/gatehouse-client';
import { Avatar } from '@gatehouse/ui/avatar';
import { Icon } from '@gatehouse/ui/icon';
import { createPager } from '@gatehouse/ui/pager';
import { Empty, Failed, Loading } from '@gatehouse/ui/state';
import { ToastStore } from '@gatehouse/ui/toasts';
import { I18n } from '../i18n/i18n';
import { Session } from '../sessions/session';
import { PersonDialog, type Change } from './person-dialog';
import { RoleBadges } from './role-badges';
import { roleKey, roles, type Role } from './role-words';

const typingMs = 250;

/** Who lives and works in the community; an admin changes what they may do. */
@Component({
  selector: 'gh-people-page',
  imports: [Avatar, Icon, Empty, Failed, Loading, PersonDialog, RoleBadges],
  templateUrl: './people.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeoplePage {
  readonly #session = inject(Session);
  readonly #toasts = inject(ToastStore);
  protected readonly t = inject(I18n).t;
  protected readonly roles = roles;
  protected readonly roleKey = roleKey;
  protected readonly role = signal<Role | undefined>(undefined);
  protected readonly search = signal('');
  protected readonly chosen = signal<Person | undefined>(undefined);
  protected readonly mayManage = this.#session.mayIn('people:manage');
  protected readonly people = createPager<Person>((cursor, signal) => {
    const [role, search] = [this.role(), this.search().trim()];
    const query = { ...(role && { role }), ...(search !== '' && { search }) };
    return this.#session.api.people.list({ ...cursor, ...query, limit: 30 }, { signal });
  });

  constructor() {
    effect((onCleanup) => {
      this.role();
      this.search();
      const timer = setTimeout(() => untracked(() => void this.people.restart()), typingMs);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected type({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.search.set(target.value);
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
